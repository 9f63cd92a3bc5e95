// A box for what a list is narrowed by. Escape empties it, before it means anything else.

import type { KeyboardEvent } from 'react';

/** Characters, above which what is typed or pasted is cut: the contract takes no more of most queries. */
const usualLength = 256;

export interface FilterBoxProps {
  readonly label: string;
  readonly placeholder: string;
  /** What it looks for, in full; shown when somebody points at it. */
  readonly hint?: string;
  readonly value: string;
  readonly className?: string;
  readonly maxLength?: number;
  /** Whether keys that go to the view around it go to the box. */
  readonly takesRegionFocus?: boolean;
  /** Whether what is in it is selected when somebody comes to it. */
  readonly selects?: boolean;
  onChange(value: string): void;
  /** Other keys. Returns true when it used one. */
  onKey?(event: KeyboardEvent<HTMLInputElement>): boolean;
}

export function FilterBox(props: FilterBoxProps) {
  const { label, placeholder, value, className = '', maxLength = usualLength, onChange, onKey } = props;
  return (
    <input
      className={`filter-box ${className}`}
      data-region-focus={props.takesRegionFocus ? '' : undefined}
      type="text"
      aria-label={label}
      placeholder={placeholder}
      title={props.hint}
      spellCheck={false}
      value={value}
      onFocus={props.selects ? (event) => event.currentTarget.select() : undefined}
      onChange={(event) => onChange(event.target.value.slice(0, maxLength))}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') onChange('');
        else if (!onKey?.(event)) return;
        event.preventDefault();
      }}
    />
  );
}

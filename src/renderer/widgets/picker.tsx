// A text box over a list (ARIA combobox) → the row that the user takes. Quick open, palette and paths are made of it.

import * as Dialog from '@radix-ui/react-dialog';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import './picker.css';

export interface PickerProps<Row> {
  readonly testId: string;
  /** The dialog's name. */
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  onText(text: string): void;
  readonly rows: readonly Row[];
  rowId(row: Row): string;
  renderRow(row: Row): ReactNode;
  /** The active row's index; -1 for none. */
  readonly active: number;
  onActive(index: number): void;
  /** Enter or a click. `row` is null when no row is active. */
  onTake(row: Row | null): void;
  onClose(): void;
  /** Rows of an older text are still shown: Enter waits for those of the new one. */
  readonly pending?: boolean;
  /** Says what is shown in place of rows. */
  readonly empty?: ReactNode;
  readonly footer?: ReactNode;
  /** Returns true when it used the key. */
  onKey?(event: KeyboardEvent): boolean;
}

const page = 12;

export function Picker<Row>(props: PickerProps<Row>) {
  const { testId, rows, active, pending = false, onTake } = props;
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const takeWhenReady = useRef(false);
  const listId = `${testId}-list`;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    if (pending || !takeWhenReady.current) return;
    takeWhenReady.current = false;
    onTake(rows[active] ?? null);
  }, [pending, rows, active, onTake]);

  const move = (index: number): void => {
    if (rows.length > 0) props.onActive(((index % rows.length) + rows.length) % rows.length);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (props.onKey?.(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Tab') event.preventDefault();
    else if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active < 0 ? rows.length - 1 : active - 1);
    else if (event.key === 'PageDown') move(Math.min(active + page, rows.length - 1));
    else if (event.key === 'PageUp') move(Math.max(active - page, 0));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (pending) takeWhenReady.current = true;
      else onTake(rows[active] ?? null);
    } else return;
    event.preventDefault();
  };

  return (
    // Not modal: what makes all else inert and unscrollable costs a layout of the whole window, coming and going.
    <Dialog.Root open modal={false} onOpenChange={(open) => !open && props.onClose()}>
      <Dialog.Portal>
        <div className="picker-overlay" aria-hidden="true" />
        <Dialog.Content
          className="picker"
          data-testid={testId}
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            // Not the dialog's way, which selects the text: what is there is the beginning of what is typed.
            event.preventDefault();
            const box = input.current;
            box?.focus();
            box?.setSelectionRange(box.value.length, box.value.length);
          }}
        >
          <Dialog.Title className="hidden-title">{props.label}</Dialog.Title>
          <input
            ref={input}
            className="picker-input"
            role="combobox"
            aria-label={props.label}
            aria-expanded={rows.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 && active < rows.length ? `${listId}-${active}` : undefined}
            placeholder={props.placeholder}
            spellCheck={false}
            autoComplete="off"
            value={props.text}
            onChange={(event) => props.onText(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <div ref={list} id={listId} className="picker-list" role="listbox" aria-label={props.label}>
            {rows.map((row, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the text box
              // biome-ignore lint/a11y/useFocusableInteractive: the text box has the focus
              <div
                key={props.rowId(row)}
                id={`${listId}-${index}`}
                className="picker-row"
                role="option"
                aria-selected={index === active}
                onPointerMove={() => index !== active && props.onActive(index)}
                onClick={() => onTake(row)}
              >
                {props.renderRow(row)}
              </div>
            ))}
          </div>
          {rows.length === 0 && props.empty && (
            <p className="picker-empty" role="status">
              {props.empty}
            </p>
          )}
          {props.footer && <div className="picker-footer">{props.footer}</div>}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

// The head of a column → a button that sorts by it and shows which way.

import { CaretDownIcon, CaretUpIcon } from '@radix-ui/react-icons';

export type SortDirection = 'ascending' | 'descending';

/** The direction that a column has by habit, or the other one. */
export function directionOf(habit: SortDirection, reverse: boolean): SortDirection {
  return reverse === (habit === 'ascending') ? 'descending' : 'ascending';
}

export interface ColumnHeadProps {
  readonly title: string;
  readonly className?: string;
  /** Null when the list is sorted by something else. */
  readonly sorted: SortDirection | null;
  onSort(): void;
}

export function ColumnHead({ title, className = '', sorted, onSort }: ColumnHeadProps) {
  return (
    <button
      type="button"
      className={`column-head ${className}`}
      aria-pressed={sorted !== null}
      aria-label={`Sort by ${title.toLowerCase()}${sorted ? `, now ${sorted}` : ''}`}
      onClick={onSort}
    >
      {title}
      {sorted === 'ascending' && <CaretUpIcon />}
      {sorted === 'descending' && <CaretDownIcon />}
    </button>
  );
}

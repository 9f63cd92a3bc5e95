// The heads of columns → buttons that sort by one and show which way.

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

export interface Column<Sort extends string> {
  /** Null for a column that nothing is sorted by. */
  readonly sort: Sort | null;
  readonly title: string;
  readonly className: string;
  /** By habit: the first click sorts so. */
  readonly direction: SortDirection;
}

export interface ColumnHeadsProps<Sort extends string> {
  readonly columns: readonly Column<Sort>[];
  readonly sort: Sort;
  readonly reverse: boolean;
  readonly className?: string;
  onSort(sort: Sort): void;
}

export function ColumnHeads<Sort extends string>(props: ColumnHeadsProps<Sort>) {
  const { columns, sort, reverse, className = '', onSort } = props;
  return (
    <div className={`column-heads ${className}`}>
      {columns.map(({ sort: by, title, className: own, direction }) =>
        by === null ? (
          <span key={title} className={`column-title ${own}`}>
            {title}
          </span>
        ) : (
          <ColumnHead
            key={title}
            title={title}
            className={own}
            sorted={sort === by ? directionOf(direction, reverse) : null}
            onSort={() => onSort(by)}
          />
        ),
      )}
    </div>
  );
}

// A query over all functions → pages of its rows, asked for as they come into view.

import type { FunctionRow, Params } from '../../shared/api/contract';
import { call } from './calls';

export const pageSize = 200;

type Query = Omit<Params<'functions.list'>, 'offset' | 'limit'>;

/** Rows of one query. */
export class FunctionPages {
  /** Null until the first page is there. */
  total: number | null = null;
  error: string | null = null;
  private readonly pages = new Map<number, readonly FunctionRow[] | null>();

  /** @param onChange called when a page has come */
  constructor(
    private readonly query: Query,
    private readonly onChange: () => void,
  ) {
    this.need(0, 0);
  }

  row(index: number): FunctionRow | undefined {
    return this.pages.get(Math.floor(index / pageSize))?.[index % pageSize];
  }

  /** Asks for the rows from `first` to `last`, unless they are there or on their way. */
  need(first: number, last: number): void {
    for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++) {
      if (!this.pages.has(page)) void this.load(page);
    }
  }

  private async load(page: number): Promise<void> {
    this.pages.set(page, null);
    try {
      const { rows, total } = await call('functions.list', {
        ...this.query,
        offset: page * pageSize,
        limit: pageSize,
      });
      this.pages.set(page, rows);
      this.total = total;
      this.error = null;
    } catch (error) {
      this.pages.delete(page);
      this.error = error instanceof Error ? error.message : String(error);
    }
    this.onChange();
  }
}

// A query with very many rows → pages of them, asked for as they come into view.

export const pageSize = 200;

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** Rows of one query. */
export class RowPages<Row, Answer extends Page<Row> = Page<Row>> {
  /** Null until the first page is there. */
  total: number | null = null;
  /** What came last, with whatever else is said about all rows. */
  answer: Answer | null = null;
  error: string | null = null;
  private readonly pages = new Map<number, readonly Row[] | null>();

  /** @param onChange called when a page has come */
  constructor(
    private readonly ask: (page: { readonly offset: number; readonly limit: number }) => Promise<Answer>,
    private readonly onChange: () => void,
  ) {
    this.need(0, 0);
  }

  row(index: number): Row | undefined {
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
      const answer = await this.ask({ offset: page * pageSize, limit: pageSize });
      this.pages.set(page, answer.rows);
      this.answer = answer;
      this.total = answer.total;
      this.error = null;
    } catch (error) {
      this.pages.delete(page);
      this.error = error instanceof Error ? error.message : String(error);
    }
    this.onChange();
  }
}

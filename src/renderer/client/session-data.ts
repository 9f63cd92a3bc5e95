// A session's id → its bulk data, asked for once and kept outside the stores: files, problems, the last sources.

import type { FileTable, SourceView } from '../../shared/api/contract';
import type { Diagnostic } from '../../shared/api/diagnostics';
import { call } from './calls';
import { Loadable } from './loadable';

/** Sources kept for going back and forth. */
const maxSources = 24;

/** Data of one session. */
export class SessionData {
  private fileTable: Loadable<FileTable> | undefined;
  private problemList: Loadable<readonly Diagnostic[]> | undefined;
  /** Least recently used first. */
  private readonly sources = new Map<string, Loadable<SourceView>>();

  constructor(readonly session: string) {}

  files(): Loadable<FileTable> {
    this.fileTable ??= new Loadable(call('files.list', { session: this.session }));
    return this.fileTable;
  }

  problems(): Loadable<readonly Diagnostic[]> {
    this.problemList ??= new Loadable(
      call('problems.list', { session: this.session }).then(({ problems }) => problems as Diagnostic[]),
    );
    return this.problemList;
  }

  source(file: string): Loadable<SourceView> {
    const source =
      this.sources.get(file) ?? new Loadable(call('source.open', { session: this.session, file }));
    this.sources.delete(file);
    this.sources.set(file, source);
    const [oldest] = this.sources.keys();
    if (this.sources.size > maxSources && oldest !== undefined) this.sources.delete(oldest);
    return source;
  }

  /** Makes the next request for a source ask again. */
  forgetSource(file: string): void {
    this.sources.delete(file);
  }
}

let current: SessionData | undefined;

/** The data of a session. The data of the session before is let go. */
export function dataOf(session: string): SessionData {
  if (current?.session !== session) current = new SessionData(session);
  return current;
}

// Diagnostics of a run: all are counted, the first of each kind are kept.

import type { Diagnostic, DiagnosticKind } from '../shared/api/diagnostics';

/** How many diagnostics of one kind are kept whole. */
const keptPerKind = 1000;

/** Collects diagnostics without growing beyond bounds. */
export class DiagnosticLog {
  private readonly kept = new Map<DiagnosticKind, Diagnostic[]>();
  private readonly counts = new Map<DiagnosticKind, number>();

  add(diagnostics: Iterable<Diagnostic>): void {
    for (const one of diagnostics) {
      this.counts.set(one.kind, (this.counts.get(one.kind) ?? 0) + 1);
      const kept = this.kept.get(one.kind);
      if (!kept) this.kept.set(one.kind, [one]);
      else if (kept.length < keptPerKind) kept.push(one);
    }
  }

  /** The kept diagnostics: fatal kinds first, then by file. */
  list(): Diagnostic[] {
    return [...this.kept.values()]
      .flat()
      .sort((a, b) => Number(b.fatal) - Number(a.fatal) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  }

  /** How many there were of each kind, kept or not. */
  countByKind(): ReadonlyMap<DiagnosticKind, number> {
    return this.counts;
  }
}

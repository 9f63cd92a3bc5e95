// Counters → which function of the notes each belongs to, and which do not fit.
//
// A function whose counters come more than once ran as often as all of them say: gcov adds them up.

import type { Diagnostic } from '../../../shared/api/diagnostics';
import { stringAt } from '../../bytes/byte-strings';
import { diagnostic } from '../../diagnose';
import type { Notes } from '../notes/notes';
import type { FlowGraph } from '../solve/flow-graph';
import type { Counters } from './counters';

/** The match of one object's counters with its notes. */
export interface FunctionMatch {
  /** Per function of the notes: its entry in the counters, or -1. */
  readonly functionCounters: Int32Array;
  /** The counters that `functionCounters` means: as given, save where those of one function came more than once. */
  readonly counters: Counters;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Matches by ident and both checksums, like gcov. What does not match counts as never run and is reported; so are functions
 * without counters, as every runtime writes a record for each function: in full, or empty if the linker dropped it.
 */
export function matchFunctions(
  notes: Notes,
  graph: FlowGraph,
  counters: Counters,
  countersFile: string,
): FunctionMatch {
  const functionCounters = new Int32Array(notes.ident.length).fill(-1);
  const hasCounters = new Uint8Array(notes.ident.length);
  const mismatched: number[] = [];
  const repeats: Repeat[] = [];
  let firstProblem = '';
  /** Records that do not say which function of the notes they are about. */
  let nameless = counters.emptyRecords;
  const byIdent = identLookup(notes);
  for (let entry = 0; entry < counters.ident.length; entry++) {
    // Both files list functions in one order, so the next one is nearly always the match.
    const fn = notes.ident[entry] === counters.ident[entry] ? entry : (byIdent(counters.ident[entry]!) ?? -1);
    if (fn < 0) nameless++;
    else if (counters.hasValues[entry] || graph.counterCount[fn] === 0) hasCounters[fn] = 1;
    const problem = mismatch(notes, graph, counters, entry, fn);
    if (problem) {
      mismatched.push(entry);
      firstProblem ||= problem;
    } else if (counters.hasValues[entry]) {
      if (functionCounters[fn]! < 0) functionCounters[fn] = entry;
      else repeats.push({ entry, addTo: functionCounters[fn]! });
    }
  }
  const diagnostics: Diagnostic[] = [];
  if (mismatched.length > 0) {
    const others = mismatched.length > 1 ? `, and ${mismatched.length - 1} more like it` : '';
    const byteOffset = counters.byteOffset[mismatched[0]!]!;
    diagnostics.push(
      diagnostic('function-mismatch', countersFile, firstProblem + others, { byteOffset, fatal: false }),
    );
  }
  const missing = missingFunctions(hasCounters, nameless);
  if (missing.length > 0) {
    const first = stringAt(notes.functionName, missing[0]!);
    const message = `no counters for ${missing.length} of ${notes.ident.length} functions, first: ${first}; the file may be cut short`;
    const byteOffset = counters.byteLength;
    diagnostics.push(diagnostic('function-missing', countersFile, message, { byteOffset, fatal: false }));
  }
  const added = repeats.length > 0 ? addRepeats(counters, repeats) : counters;
  return { functionCounters, counters: added, diagnostics };
}

/** An entry whose function has an earlier one with as many counters. */
interface Repeat {
  readonly entry: number;
  readonly addTo: number;
}

/** Sums are 64-bit, as the counters are. */
function addRepeats(counters: Counters, repeats: readonly Repeat[]): Counters {
  const { firstValue } = counters;
  const exact = counters.exactValue?.slice() ?? BigInt64Array.from(counters.value, (count) => BigInt(count));
  for (const { entry, addTo } of repeats) {
    const first = firstValue[entry]!;
    for (let index = first; index < firstValue[entry + 1]!; index++) {
      exact[firstValue[addTo]! + index - first]! += exact[index]!;
    }
  }
  const inDoubles = exact.every((count) => count >= 0n && count <= Number.MAX_SAFE_INTEGER);
  return { ...counters, value: Float64Array.from(exact, Number), exactValue: inDoubles ? null : exact };
}

/** Functions without counters. Nameless ones count as the first of them: what cuts a file short takes its end. */
function missingFunctions(hasCounters: Uint8Array, nameless: number): number[] {
  const missing: number[] = [];
  for (let fn = 0; fn < hasCounters.length; fn++) if (!hasCounters[fn]) missing.push(fn);
  return missing.slice(nameless);
}

function identLookup(notes: Notes): (ident: number) => number | undefined {
  let map: Map<number, number> | undefined;
  return (ident) => {
    if (!map) {
      map = new Map();
      for (let fn = 0; fn < notes.ident.length; fn++) map.set(notes.ident[fn]!, fn);
    }
    return map.get(ident);
  };
}

function mismatch(notes: Notes, graph: FlowGraph, counters: Counters, entry: number, fn: number): string {
  if (fn < 0) return `counters for a function (ident ${counters.ident[entry]}) that the notes do not have`;
  const name = (): string => stringAt(notes.functionName, fn);
  if (counters.linenoChecksum[entry] !== notes.linenoChecksum[fn]) {
    return `counters of ${name()} are for another place or name in the source (line checksum differs)`;
  }
  if (counters.cfgChecksum[entry] !== notes.cfgChecksum[fn]) {
    return `counters of ${name()} are for another body (control flow checksum differs)`;
  }
  const found = counters.firstValue[entry + 1]! - counters.firstValue[entry]!;
  if (counters.hasValues[entry] && found !== graph.counterCount[fn]) {
    return `${found} counters for ${name()}, which has ${graph.counterCount[fn]}`;
  }
  return '';
}

// The pipeline: one object's notes and counters → what gcov says of its lines, branches and functions. Read this first.
//
// What gcov says depends on who compiled the object: `dialectOf` has the stages by the rules of gcc's gcov or of llvm-cov.
// Everything in `ObjectPlan` belongs to a build; a second snapshot of it costs only `countObject`.

import type { Diagnostic } from '../shared/api/diagnostics';
import { stringAt } from './bytes/byte-strings';
import { diagnostic } from './diagnose';
import type { LineCounts } from './gcov/attribute/count-lines';
import type { LinePlan } from './gcov/attribute/line-plan';
import type { Counters } from './gcov/counters/counters';
import { matchFunctions } from './gcov/counters/match-functions';
import { dialectOf } from './gcov/dialect';
import type { Notes } from './gcov/notes/notes';
import { readNotes } from './gcov/notes/read-notes';
import { belowDirectory, sourceName } from './gcov/notes/source-name';
import type { FlowGraph } from './gcov/solve/flow-graph';
import type { FlowPlan } from './gcov/solve/plan-flow';
import type { FlowCounts } from './gcov/solve/solve-flow';

/** All that an object's notes say, worked out as far as it goes without counters. */
export interface ObjectPlan {
  readonly notes: Notes;
  readonly graph: FlowGraph;
  readonly flow: FlowPlan;
  readonly lines: LinePlan;
}

/** What one snapshot says of one object. */
export interface ObjectCoverage {
  readonly plan: ObjectPlan;
  readonly flow: FlowCounts;
  readonly lines: LineCounts;
  /** How often the program ran to its end; 0 for kernels. */
  readonly runs: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and plans an object. Throws `FormatError` for malformed notes.
 *
 * @param object its path, which decides source names: below the build directory, or the whole of it without the first slash
 */
export function planObject(notesBytes: Uint8Array, object: string): ObjectPlan {
  const notes = readNotes(notesBytes, (written, workingDirectory) =>
    sourceName(written, belowDirectory(object, workingDirectory)),
  );
  const { buildFlowGraph, planFlow, planLines } = dialectOf(notes);
  const graph = buildFlowGraph(notes);
  return { notes, graph, flow: planFlow(notes, graph), lines: planLines(notes, graph) };
}

/** Solves and attributes one snapshot's counters. A diagnostic instead, when they come from another build. */
export function countObject(
  plan: ObjectPlan,
  counters: Counters,
  countersFile: string,
): ObjectCoverage | Diagnostic {
  const { notes, graph } = plan;
  if (counters.stamp !== notes.stamp || counters.profile !== notes.profile) {
    return otherBuild(plan, counters, countersFile);
  }
  const { solveFlow, countLines } = dialectOf(notes);
  const match = matchFunctions(notes, graph, counters, countersFile);
  const flow = solveFlow(notes, graph, plan.flow, match.counters, match.functionCounters);
  const lines = countLines(notes, graph, plan.lines, flow);
  return {
    plan,
    flow,
    lines,
    runs: counters.runs,
    diagnostics: [...match.diagnostics, ...unsolvable(plan, countersFile), ...cutShort(lines, countersFile)],
  };
}

function otherBuild({ notes }: ObjectPlan, counters: Counters, countersFile: string): Diagnostic {
  const hex = (stamp: number): string => `0x${stamp.toString(16).padStart(8, '0')}`;
  const what = notes.files[0] ?? countersFile;
  const message =
    counters.profile === notes.profile
      ? `counters come from another build of ${what}: stamp ${hex(counters.stamp)}, the notes have ${hex(notes.stamp)}`
      : `counters come from another compiler's build of ${what}: version ${counters.profile.tag}, the notes have ${notes.profile.tag}`;
  return diagnostic('stamp-mismatch', countersFile, message, { byteOffset: 4, fatal: true });
}

function unsolvable({ notes, flow }: ObjectPlan, file: string): Diagnostic[] {
  const first = flow.unsolvable[0];
  if (first === undefined) return [];
  const others = flow.unsolvable.length > 1 ? `, and ${flow.unsolvable.length - 1} more` : '';
  const message = `the flow graph of ${stringAt(notes.functionName, first)}${others} cannot be solved from its counters`;
  return [diagnostic('unsolvable', file, message, { fatal: false })];
}

function cutShort({ loopsCutShort }: LineCounts, file: string): Diagnostic[] {
  if (!loopsCutShort) return [];
  const message = 'the blocks of a line loop in more ways than can be counted; its count is too low';
  return [diagnostic('unsolvable', file, message, { fatal: false })];
}

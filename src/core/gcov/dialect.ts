// Whose rules decide what the counters of an object mean: those of gcc's gcov, or llvm-cov's for what clang compiled.
//
// Both read one format and disagree on what is behind it: how counts follow from counters, which lines a block counts
// for, in what order branches come. The stages of one are those of the other, so the choice is made here alone.

import { countLines } from './attribute/count-lines';
import { planLines } from './attribute/line-plan';
import { countLines as countClangLines } from './clang/count-lines';
import { buildFlowGraph as buildClangFlowGraph } from './clang/flow-graph';
import { planFlow as planClangFlow } from './clang/plan-flow';
import { planLines as planClangLines } from './clang/plan-lines';
import { solveFlow as solveClangFlow } from './clang/solve-flow';
import type { Notes } from './notes/notes';
import { buildFlowGraph } from './solve/flow-graph';
import { planFlow } from './solve/plan-flow';
import { solveFlow } from './solve/solve-flow';

/** The stages of the pipeline, by one tool's rules. */
export interface Dialect {
  readonly buildFlowGraph: typeof buildFlowGraph;
  readonly planFlow: typeof planFlow;
  readonly planLines: typeof planLines;
  readonly solveFlow: typeof solveFlow;
  readonly countLines: typeof countLines;
}

const dialects: Readonly<Record<Notes['producer'], Dialect>> = {
  gcc: { buildFlowGraph, planFlow, planLines, solveFlow, countLines },
  clang: {
    buildFlowGraph: buildClangFlowGraph,
    planFlow: planClangFlow,
    planLines: planClangLines,
    solveFlow: solveClangFlow,
    countLines: countClangLines,
  },
};

/** The rules for an object. */
export function dialectOf(notes: Notes): Dialect {
  return dialects[notes.producer];
}

// The search for a text in the functions of an open snapshot. Sources are read in workers, anew for each search: what is
// found is what is there.

import { type FunctionRange, functionRanges } from '../../core/analysis/text-search/function-ranges';
import { stringAt } from '../../core/bytes/byte-strings';
import type { CoverageModel } from '../../core/model/coverage-model';
import {
  CallError,
  type FunctionState,
  type Result,
  type TextSearchProgress,
  type ValidParams,
} from '../../shared/api/contract';
import type { CallContext } from '../../transport/serve';
import type { Engine, Input } from '../engine';
import type { SourceToSearch } from '../worker/messages';

/** What of a session is searched. */
export interface TextSearchInput {
  readonly model: CoverageModel;
  /** With the path rules that were inferred. */
  readonly input: Input;
  /** A pool to read sources with: kept from the first search to the session's end. */
  readonly startEngine: () => Engine;
}

/** Milliseconds between two reports of progress. */
const progressInterval = 60;

const noTree = 'No tree is open: there is no source to search. Open the snapshot with the kernel tree.';

/** Searches in one session. */
export class TextSearch {
  private engine: Engine | null = null;
  private closed = false;

  constructor(private readonly from: TextSearchInput) {}

  /** Ends what is under way, and the threads. */
  async close(): Promise<void> {
    this.closed = true;
    await this.engine?.close();
  }

  async search(
    params: ValidParams<'search.text'>,
    { signal, progress }: CallContext,
  ): Promise<Result<'search.text'>> {
    const started = performance.now();
    const { model, input } = this.from;
    const { query: text, matchCase, wholeWord, functions, lines, below, limit } = params;
    if (input.tree === null && input.rules.length === 0) {
      const nothing = { files: [], lines: 0, stopped: false, searched: 0, unread: 0 };
      return { ...nothing, elapsed: performance.now() - started, problem: noTree };
    }
    const wanted = [...model.files.keys()].filter((file) => isBelow(model.files[file]!, below));
    const stretches = new Map<string, readonly Stretch[]>();
    const sources = sourcesOf(model, wanted, functions, stretches);
    this.engine ??= this.from.startEngine();
    let reported = started;
    try {
      const { found, ...totals } = await this.engine.searchText(
        input,
        { text, matchCase, wholeWord, lines },
        sources,
        {
          signal,
          limit,
          onProgress: (done) => {
            const now = performance.now();
            if (now - reported < progressInterval) return;
            reported = now;
            const { lines, searched } = done;
            progress({ filesDone: searched, files: wanted.length, lines } satisfies TextSearchProgress);
          },
        },
      );
      const files = found.map(({ file, hits }) => ({
        file,
        hits: hits.map(({ stretch, marks, ...hit }) => {
          const { fn, ran } = stretches.get(file)![stretch]!;
          return {
            ...hit,
            marks: [...marks],
            function: stringAt(model.functionName, fn),
            calls: model.calls[fn]!,
            functionRan: ran,
          };
        }),
      }));
      return { files, ...totals, elapsed: performance.now() - started, problem: problemOf(totals, input) };
    } catch (error) {
      if (this.closed) throw new CallError('cancelled', 'the snapshot was closed');
      throw error;
    }
  }
}

/** Where in each file to look; files without such a function are passed over. Notes the stretches by file. */
function* sourcesOf(
  model: CoverageModel,
  files: readonly number[],
  state: FunctionState,
  stretches: Map<string, readonly Stretch[]>,
): Generator<SourceToSearch> {
  for (const file of files) {
    const ranges = rangesIn(model, file, state);
    if (ranges.length === 0) continue;
    stretches.set(model.files[file]!, ranges);
    const [firstLine, lastLine] = [model.fileLine[file]!, model.fileLine[file + 1]!];
    yield {
      file: model.files[file]!,
      first: ranges.map(({ first }) => first),
      last: ranges.map(({ last }) => last),
      line: model.line.slice(firstLine, lastLine),
      lineCount: model.lineCount.slice(firstLine, lastLine),
    };
  }
}

/** Lines of one function; `fn` counts as the model does. */
interface Stretch extends FunctionRange {
  /** Whether the function ran: it was entered, or lines of it ran where it was inlined. */
  readonly ran: boolean;
}

/** Stretches of a file that belong to functions in a state. */
function rangesIn(model: CoverageModel, file: number, state: FunctionState): Stretch[] {
  const [from, to] = [model.fileFunction[file]!, model.fileFunction[file + 1]!];
  const ranges = functionRanges({
    startLine: model.startLine.subarray(from, to),
    endLine: model.endLine.subarray(from, to),
    calls: model.calls.subarray(from, to),
  });
  const lines = linesOfFunctions(model, file, ranges);
  return ranges
    .map((range) => ({
      ...range,
      fn: from + range.fn,
      ran: hasRun(model, from + range.fn, lines.get(range.fn)),
    }))
    .filter(({ fn, ran }) => isInState(model, fn, ran, lines.get(fn - from), state));
}

/** Lines of a function with code: whether some ran, and some never. */
interface FunctionLines {
  ran: boolean;
  neverRan: boolean;
}

function linesOfFunctions(
  model: CoverageModel,
  file: number,
  ranges: readonly FunctionRange[],
): ReadonlyMap<number, FunctionLines> {
  const lines = new Map<number, FunctionLines>();
  let at = model.fileLine[file]!;
  const end = model.fileLine[file + 1]!;
  for (const { first, last, fn } of ranges) {
    while (at < end && model.line[at]! < first) at++;
    const own = lines.get(fn) ?? { ran: false, neverRan: false };
    for (; at < end && model.line[at]! <= last; at++) {
      if (model.lineCount[at]! > 0) own.ran = true;
      else own.neverRan = true;
    }
    lines.set(fn, own);
  }
  return lines;
}

function hasRun({ calls }: CoverageModel, fn: number, lines: FunctionLines | undefined): boolean {
  return calls[fn]! > 0 || lines?.ran === true;
}

function isInState(
  { calls, blocks, blocksExecuted }: CoverageModel,
  fn: number,
  ran: boolean,
  lines: FunctionLines | undefined,
  state: FunctionState,
): boolean {
  switch (state) {
    case 'any':
      return true;
    case 'ran':
      return ran;
    case 'never ran':
      return !ran;
    case 'partly ran':
      // Blocks are those of the function's own code, which what was inlined elsewhere says nothing of.
      return ran && (calls[fn]! > 0 ? blocksExecuted[fn]! < blocks[fn]! : lines?.neverRan === true);
  }
}

function isBelow(file: string, below: string): boolean {
  const directory = below.replace(/\/+$/, '');
  return directory === '' || file === directory || file.startsWith(`${directory}/`);
}

/** Why nothing could be read; null when something was, or nothing was to be. */
function problemOf(
  { searched, unread }: { readonly searched: number; readonly unread: number },
  { tree }: Input,
): string | null {
  if (unread < searched || searched === 0) return null;
  const where = tree === null ? 'where the path rules point' : `in ${tree}`;
  return `None of the ${searched} sources is ${where}. Check out the tree that was built, or map its path.`;
}

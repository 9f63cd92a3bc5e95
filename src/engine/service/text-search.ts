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
import { isInState } from './function-state';

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
    const stretches = new Map<string, readonly FunctionRange[]>();
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
          const { fn } = stretches.get(file)![stretch]!;
          return {
            ...hit,
            marks: [...marks],
            function: stringAt(model.functionName, fn),
            calls: model.calls[fn]!,
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
  stretches: Map<string, readonly FunctionRange[]>,
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

/** Stretches of a file that belong to functions in a state; `fn` counts as the model does. */
function rangesIn(model: CoverageModel, file: number, state: FunctionState): FunctionRange[] {
  const { blocks, blocksExecuted, calls } = model;
  const [from, to] = [model.fileFunction[file]!, model.fileFunction[file + 1]!];
  return functionRanges({
    startLine: model.startLine.subarray(from, to),
    endLine: model.endLine.subarray(from, to),
    calls: calls.subarray(from, to),
  })
    .map((range) => ({ ...range, fn: from + range.fn }))
    .filter(({ fn }) =>
      isInState({ calls: calls[fn]!, blocks: blocks[fn]!, blocksExecuted: blocksExecuted[fn]! }, state),
    );
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

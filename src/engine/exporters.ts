// Everything that can be exported, in one list.

import { dirname } from 'node:path';
import { lcovTracefile } from '../core/exporters/lcov/lcov';
import type { Engine, Input, RunOptions, RunReport } from './engine';
import { makeDirectory } from './make-directory';
import { PathMap } from './path-map';
import { SourceNames } from './source-names';
import { removePartials, writeWhole } from './write-whole';

/** A format that coverage can be written in. */
export interface Exporter {
  readonly id: string;
  /** What it writes, for help texts. */
  readonly label: string;
  /** Whether `output` names a directory or a file. */
  readonly output: 'directory' | 'file';
  /** Writes it. Files appear whole, by rename; directories are made. */
  write(engine: Engine, input: Input, output: string, options: RunOptions): Promise<RunReport>;
}

/** The formats, in the order in which help lists them. */
export const exporters: readonly Exporter[] = [
  {
    id: 'gcov-json',
    label: "gcov's own JSON, one document per object, as gcov 12 writes with -j -b",
    output: 'directory',
    async write(engine, input, output, options) {
      makeDirectory(output);
      try {
        return await engine.exportGcovJson(input, output, options);
      } catch (error) {
        removePartials(output);
        throw error;
      }
    },
  },
  {
    id: 'lcov',
    label: 'an lcov tracefile, for genhtml and other tools',
    output: 'file',
    async write(engine, input, output, options) {
      // First, so that a place where nothing can be written is told before the work.
      makeDirectory(dirname(output));
      const loaded = await engine.load(input, { ...options, contributions: false });
      const sources = new SourceNames(input.tree, new PathMap(loaded.rules));
      writeWhole(
        output,
        lcovTracefile(loaded.model, '', (file) => sources.localPath(file) ?? file),
      );
      return loaded;
    },
  },
];

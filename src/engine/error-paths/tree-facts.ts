// Files of a tree beside its sources → who claims a source, and what recipes need: MAINTAINERS, .config,
// System.map; and the functions that sources allow to be made to fail.
//
// A tree need not have any of them; what is missing just stays unsaid.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ErrorPath, type ErrorPaths, triggerOf } from '../../core/analysis/errorpaths/error-paths';
import type { SourceFindings } from '../../core/analysis/errorpaths/pack-regions';
import type { InjectedError } from '../../core/analysis/recipes/error-injection';
import { type KernelConfig, parseKernelConfig } from '../../core/analysis/recipes/kernel-config';
import { type CalleeFailure, makeRecipe } from '../../core/analysis/recipes/make-recipe';
import { parseSystemMap, type SystemMap } from '../../core/analysis/recipes/system-map';
import {
  type Maintainers,
  parseMaintainers,
  type SubsystemEntry,
} from '../../core/analysis/subsystems/maintainers';
import type { ErrorPathRow, Recipe } from '../../shared/api/error-paths';

/** Facts of one tree, read when first asked for. */
export class TreeFacts {
  private maintainers: Maintainers | null = null;
  private reading: Promise<void> | null = null;
  private readonly subsystems: (string | undefined)[] = [];

  private readonly injectable = new Map<string, InjectedError>();
  private built: Promise<[KernelConfig | null, SystemMap | null]> | null = null;
  private failures: {
    readonly of: readonly ErrorPath[];
    readonly byFunction: ReadonlyMap<string, readonly ErrorPath[]>;
  } | null = null;

  /** @param files names all files that have code, once they are known; `subsystemOf` takes their places */
  constructor(
    private readonly tree: string | null,
    private readonly files: () => readonly string[],
  ) {}

  /** Reads what decides subsystems. */
  read(): Promise<void> {
    this.reading ??= this.readAll();
    return this.reading;
  }

  /** Who claims a file; '' where nobody does, or nobody has looked yet. */
  readonly subsystemOf = (file: number): string => {
    if (!this.maintainers) return '';
    this.subsystems[file] ??= this.maintainers.subsystemOf(this.files()[file]!)?.name ?? '';
    return this.subsystems[file]!;
  };

  subsystem(name: string): SubsystemEntry | null {
    return this.maintainers?.list().find((entry) => entry.name === name) ?? null;
  }

  /** Notes what a source allows to be made to fail. */
  addSource({ injectable }: SourceFindings): void {
    for (const { name, error } of injectable) this.injectable.set(name, error);
  }

  /** How to make a path run. */
  async recipeFor(row: ErrorPathRow, path: ErrorPath, errorPaths: ErrorPaths): Promise<Recipe> {
    this.built ??= Promise.all([
      this.parsed('.config', parseKernelConfig),
      this.parsed('System.map', parseSystemMap),
    ]);
    const [config, symbols] = await this.built;
    return makeRecipe(
      { ...row, entry: path.function.entry },
      {
        config,
        symbols,
        injectable: this.injectable,
        failuresOf: (callee) => this.failuresOf(callee, errorPaths),
      },
    );
  }

  private failuresOf(callee: string, errorPaths: ErrorPaths): CalleeFailure[] {
    const all = errorPaths.all();
    if (this.failures?.of !== all) {
      const byFunction = new Map<string, ErrorPath[]>();
      for (const path of all) {
        const known = byFunction.get(path.function.name);
        if (known) known.push(path);
        else byFunction.set(path.function.name, [path]);
      }
      this.failures = { of: all, byFunction };
    }
    return (this.failures.byFunction.get(callee) ?? []).map((path) => ({
      file: this.files()[path.file]!,
      startLine: path.region.startLine,
      trigger: triggerOf(path),
      guard: path.region.guard,
    }));
  }

  private async readAll(): Promise<void> {
    this.maintainers = await this.parsed('MAINTAINERS', parseMaintainers);
  }

  private async parsed<T>(name: string, parse: (text: string) => T): Promise<T | null> {
    if (this.tree === null) return null;
    try {
      return parse(await readFile(join(this.tree, name), 'utf8'));
    } catch (error) {
      if (error instanceof Error && 'code' in error) return null;
      throw error;
    }
  }
}

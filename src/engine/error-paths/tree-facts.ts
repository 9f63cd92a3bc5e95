// Files of a tree beside its sources → who claims a source.
//
// A tree need not have any of them; what is missing just stays unsaid.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ErrorPath } from '../../core/analysis/errorpaths/error-paths';
import {
  type Maintainers,
  parseMaintainers,
  type SubsystemEntry,
} from '../../core/analysis/subsystems/maintainers';
import type { Recipe } from '../../shared/api/error-paths';

/** Facts of one tree, read when first asked for. */
export class TreeFacts {
  private maintainers: Maintainers | null = null;
  private reading: Promise<void> | null = null;
  private readonly subsystems: (string | undefined)[] = [];

  /** @param files of the model; `subsystemOf` takes their numbers */
  constructor(
    private readonly tree: string | null,
    private readonly files: readonly string[],
  ) {}

  /** Reads what decides subsystems. */
  read(): Promise<void> {
    this.reading ??= this.readAll();
    return this.reading;
  }

  /** Who claims a file of the model; '' where nobody does, or nobody has looked yet. */
  readonly subsystemOf = (file: number): string => {
    if (!this.maintainers) return '';
    this.subsystems[file] ??= this.maintainers.subsystemOf(this.files[file]!)?.name ?? '';
    return this.subsystems[file]!;
  };

  subsystem(name: string): SubsystemEntry | null {
    return this.maintainers?.list().find((entry) => entry.name === name) ?? null;
  }

  /** How to make a path run. */
  async recipeFor({ region, function: { name } }: ErrorPath): Promise<Recipe> {
    const fails = region.callee === '' ? `${region.guard} hold` : `${region.callee}() fail`;
    return { title: `Make ${fails} in ${name}()`, steps: [], missing: [] };
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

// A recipe while it is written: steps in order, and the options that they need and the tree's .config lacks.

import type { Recipe } from '../../../shared/api/error-paths';
import type { KernelConfig } from './kernel-config';

export class Draft {
  private readonly steps: Recipe['steps'] = [];
  private readonly missing: Recipe['missing'] = [];

  constructor(private readonly config: KernelConfig | null) {}

  step(text: string, ...commands: string[]): void {
    this.steps.push({ text, commands });
  }

  /** Notes that the steps need an option. Without a .config to look into nothing is missing. */
  need(option: string, why: string): void {
    if (this.has(option) || this.missing.some((known) => known.option === option)) return;
    this.missing.push({ option, why });
  }

  /** Whether the kernel has an option, or may have it because there is no .config to look into. */
  has(option: string): boolean {
    if (!this.config) return true;
    const value = this.config.options.get(option);
    return value === 'y' || value === 'm';
  }

  finish(title: string): Recipe {
    return { title, steps: this.steps, missing: this.missing };
  }
}

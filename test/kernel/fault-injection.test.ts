// Triggers of error paths against a kernel that had faults injected: what ran under them alone has a cause that they can be.
//
// Needs KERNCOV_DATA for the sources. How the lines were found: fault-injection/README.md.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findErrorPaths } from '../../src/core/analysis/errorpaths/find-error-paths';
import { parseKernelConfig } from '../../src/core/analysis/recipes/kernel-config';
import { type Trigger, triggers } from '../../src/shared/api/error-paths';
import { hasKernel, kernelTree, whyNoKernel } from '../support/kernel-data';

if (!hasKernel) console.warn(`test/kernel/fault-injection is skipped: ${whyNoKernel}`);

/** First and last line of each run of lines. */
type Runs = readonly (readonly [number, number])[];

/** What failslab, fail_page_alloc, fail_usercopy and fail_make_request make fail, and what hands it on. */
const injectable: ReadonlySet<Trigger> = new Set(['alloc', 'usercopy', 'io', 'propagated']);

describe.skipIf(!hasKernel)('error paths that ran under fault injection and never else', () => {
  it('have for 95 of 100 a trigger that fault injection can cause', () => {
    const tree = kernelTree();
    const { options } = parseKernelConfig(readFileSync(join(tree, '.config'), 'utf8'));
    const ran = JSON.parse(
      readFileSync(join(__dirname, 'fault-injection/lines-only-under-faults.json'), 'utf8'),
    ) as Record<string, Runs>;
    const found = Object.entries(ran).flatMap(([file, runs]) =>
      findErrorPaths(readFileSync(join(tree, file)), file, options)
        .regions.filter((region) =>
          runs.some(([first, last]) => first <= region.endLine && last >= region.startLine),
        )
        .map(({ trigger, startLine }) => ({ trigger: triggers[trigger]!, place: `${file}:${startLine}` })),
    );
    const others = found.filter(({ trigger }) => !injectable.has(trigger));
    expect(found.length).toBeGreaterThan(1200);
    expect(
      1 - others.length / found.length,
      others.map(({ place }) => place).join(' '),
    ).toBeGreaterThanOrEqual(0.95);
  });
});

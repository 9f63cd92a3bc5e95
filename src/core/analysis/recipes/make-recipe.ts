// An error region and facts of its tree → how to make it run: steps, exact commands, missing options.
//
// Commands are for a root shell on the machine under test, 6.1 or later, with debugfs mounted where gcov's is. `./test`
// stands for whatever calls the code. Names from the sources go into commands only when they are plain identifiers:
// somebody will paste these as root.

import type { Recipe } from '../../../shared/api/error-paths';
import { askUnsupported, breakHardware, dropPrivilege, needsBug, satisfyGuard } from './by-hand';
import { Draft } from './draft';
import { failAllocation, failFunction, failTransfer, failUserCopy, sweepFaults } from './fault-injection';
import { guardWords } from './guard-words';
import { callText, type RecipeRegion, type TreeFacts } from './region';

export type { CalleeFailure, RecipeRegion, TreeFacts } from './region';

export function makeRecipe(region: RecipeRegion, facts: TreeFacts): Recipe {
  const draft = new Draft(facts.config);
  const { callee } = region;
  const where = `${region.function}()`;
  const fails = callee ? `Make ${callText(callee)} fail in ${where}` : null;
  // Nothing is more exact than a callee that may be told to fail.
  const told = region.trigger !== 'impossible' && failFunction(callee, region, facts, draft);
  switch (region.trigger) {
    case 'alloc':
      failAllocation(region, facts, draft);
      return draft.finish(fails ?? `Fail an allocation in ${where}`);
    case 'usercopy':
      failUserCopy(region, facts, draft);
      return draft.finish(
        fails && /user|copy|iter|sockptr/.test(callee!)
          ? fails
          : `Fail a copy from or to user space in ${where}`,
      );
    case 'io':
      if (!callee && !storage.test(region.file)) {
        satisfyGuard(region, draft);
        return draft.finish(`Let ${where} report an error of input or output`);
      }
      failTransfer(region, facts, draft);
      // A test of a flag tells of a failure; it does not fail itself.
      return draft.finish(fails && !/uptodate|error/i.test(callee!) ? fails : `Fail a transfer in ${where}`);
    case 'argument':
      satisfyGuard(region, draft);
      return draft.finish(`Pass ${where} what it refuses`);
    case 'privilege':
      dropPrivilege(region, draft);
      return draft.finish(`Enter ${where} without the right that it asks for`);
    case 'state':
      satisfyGuard(region, draft);
      return draft.finish(`Bring about the state that ${where} refuses`);
    case 'unsupported':
      askUnsupported(region, draft);
      return draft.finish(`Ask ${where} for what is not supported`);
    case 'hardware':
      breakHardware(region, draft);
      return draft.finish(fails ?? `Let the device fail in ${where}`);
    case 'propagated':
      passOn(region, facts, draft, told);
      return draft.finish(fails ?? `Make a step of ${where} fail`);
    case 'impossible':
      needsBug(region, draft);
      return draft.finish(`Nothing to test in ${where}: an assertion`);
  }
}

/** Where -EIO means a block device unless something else is named. */
const storage = /^(?:fs|mm|block|kernel\/power|drivers\/(?:ata|block|cdrom|md|mmc|mtd|nvme|scsi))\//;

/** A failure of the callee that is handed on: its own error paths say how. */
function passOn(region: RecipeRegion, facts: TreeFacts, draft: Draft, told: boolean): void {
  const { callee } = region;
  if (!callee) {
    draft.step(guardWords(region));
    sweepFaults(region, facts, draft, `${region.function}()`);
    return;
  }
  const own = facts.failuresOf?.(callee) ?? [];
  const reachable = own.filter(({ trigger }) => injectable.has(trigger));
  if (own.length > 0) {
    const shown = own.slice(0, maxFailures).map(failureText).join('; ');
    const more = own.length > maxFailures ? ` and ${own.length - maxFailures} more` : '';
    draft.step(
      `Any error path of ${callText(callee)} leads here: ${shown}${more}. Each has a recipe of its own.`,
    );
  } else if (told) {
    draft.step(`The error paths of ${callText(callee)} itself lead here as well.`);
  } else {
    draft.step(`Make ${callText(callee)} fail: its own error paths lead here. ${guardWords(region)}`);
  }
  if (told || (own.length > 0 && reachable.length === 0)) return;
  sweepFaults(region, facts, draft, callText(callee));
}

const injectable = new Set(['alloc', 'usercopy', 'io', 'propagated']);
const maxFailures = 5;

function failureText({
  file,
  startLine,
  trigger,
  guard,
}: {
  file: string;
  startLine: number;
  trigger: string;
  guard: string;
}): string {
  return `${file}:${startLine} (${trigger}${guard === '' ? '' : `, \`${guard}\``})`;
}

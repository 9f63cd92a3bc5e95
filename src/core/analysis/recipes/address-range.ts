// A region's function → the writes to require-start and require-end that hold a fault to it.
//
// The kernel walks the stack of the call that could fail and asks whether a return address lies in the range. System.map
// has link-time addresses; with KASLR the running kernel's are elsewhere, and /proc/kallsyms tells (to root). A function
// that was inlined has no address: its caller's is the one to use. 6.1 on x86-64 cannot even switch the filter on.

import type { Draft } from './draft';
import { entryOf, isFunctionName, type RecipeRegion, type TreeFacts } from './region';
import type { FunctionRange } from './system-map';

export function rangeStep(knob: string, region: RecipeRegion, facts: TreeFacts, draft: Draft): void {
  if (!isFunctionName(region.function)) return;
  const there = draft.has(stacktraceFilter);
  draft.need(stacktraceFilter, `holds faults to calls below ${region.function}()${whyNotOnX86(facts)}`);
  const found = rangesOf(region, facts);
  const range = found[0];
  const lead = there ? 'Hold it to' : `With ${stacktraceFilter} it can be held to`;
  if (range && facts.config !== null && facts.config.options.get('CONFIG_RANDOMIZE_BASE') !== 'y') {
    draft.step(
      `${lead} calls below ${range.symbol}(): ${placeText(range)} by System.map.${others(found)}`,
      knobVariable(knob),
      'echo 32 > $K/stacktrace-depth',
      `echo ${hex(range.start)} > $K/require-start`,
      `echo ${hex(range.end)} > $K/require-end`,
    );
    return;
  }
  draft.step(
    `${lead} calls below ${range ? `${range.symbol}()` : `${region.function}()`}: ${whereText(region, range, facts)}${others(found)}`,
    knobVariable(knob),
    'echo 32 > $K/stacktrace-depth',
    `FUNCTION=${range ? range.symbol : facts.symbols ? 'CALLER' : region.function}`,
    `set -- $(sort /proc/kallsyms | awk -v name="$FUNCTION" '$3 == name && $2 ~ /[tTwW]/ && start == "" { start = $1; next } start != "" && $1 "" > start "" { print "0x" start, "0x" $1; exit }')`,
    'echo $1 > $K/require-start && echo $2 > $K/require-end',
  );
}

/** The option that the range needs. */
export const stacktraceFilter = 'CONFIG_FAULT_INJECTION_STACKTRACE_FILTER';

/** Lets faults happen anywhere again. */
export function endRange(directory: string): string {
  return `echo 0 > ${directory}/require-start; echo 0xffffffffffffffff > ${directory}/require-end`;
}

/** Commands change no directory: `./test` has to be found wherever a step is pasted. */
export function knobVariable(knob: string): string {
  return `K=/sys/kernel/debug/${knob}`;
}

/** What stands for the region's function in a call trace; empty where it has no symbol of its own. */
export function stackNames(region: RecipeRegion, facts: TreeFacts): string[] {
  if (!isFunctionName(region.function)) return [];
  if (!facts.symbols) return [region.function];
  return [...new Set(rangesOf(region, facts).map(({ symbol }) => symbol.split('.', 1)[0]!))];
}

function whereText(region: RecipeRegion, range: FunctionRange | undefined, facts: TreeFacts): string {
  if (range) {
    return `${placeText(range)} by System.map. KASLR moves that at every boot (unless it has nokaslr), so ask the running kernel.`;
  }
  if (facts.symbols) {
    return `it has no symbol in System.map, because it was inlined or is in a module. Put the name of the caller that has one into CALLER${
      region.function.startsWith('__') ? '' : `, or ${region.function} itself if that is in a module`
    }.`;
  }
  return 'the tree has no System.map, so ask the running kernel.';
}

function whyNotOnX86(facts: TreeFacts): string {
  const [major = 9, minor = 0] = facts.config?.version?.split('.').map(Number) ?? [];
  const x86 = facts.config?.options.get('CONFIG_X86_64') === 'y';
  if (!x86 || major > 6 || (major === 6 && minor > 2)) return '';
  return "; where lib/Kconfig.debug says 'depends on !X86_64' of it, as in 6.1, delete that line";
}

/** The function's own places, or those of the stub that a system call's body was inlined into. */
function rangesOf(region: RecipeRegion, facts: TreeFacts): readonly FunctionRange[] {
  const entry = entryOf(region);
  const names = [region.function];
  if (entry && /^__(?:do|se)_(?:compat_)?sys_/.test(region.function)) {
    const compat = entry.kind === 'compat' ? 'compat_' : '';
    for (const prefix of ['__se_', '__x64_', '__arm64_', '__riscv_', '']) {
      names.push(`${prefix}${compat}sys_${entry.name}`);
    }
  }
  for (const name of names) {
    const found = (facts.symbols?.findFunction(name) ?? []).filter(({ symbol }) => !isPart(symbol));
    if (found.length > 0) return found;
  }
  return [];
}

/** Split off code alone is not the function. */
function isPart(symbol: string): boolean {
  return /\.(?:cold|part)\b/.test(symbol);
}

function others(found: readonly FunctionRange[]): string {
  if (found.length < 2) return '';
  return ` ${found.length} functions or clones have that name (${found.map(({ start }) => hex(start)).join(', ')}); this takes the first.`;
}

function placeText({ start, end }: FunctionRange): string {
  return `${hex(start)} to ${hex(end)}`;
}

function hex(address: bigint): string {
  return `0x${address.toString(16)}`;
}

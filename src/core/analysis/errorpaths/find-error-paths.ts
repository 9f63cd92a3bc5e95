// Text of a C source → its error regions, with guard, cause and confidence. The pipeline of this folder: read this first.
//
// bytes ─ tokenize ─▶ tokens ─ findFunctions, parseBody ─▶ statements ─ findInFunction ─▶ regions ─ tellCauses ─▶ causes
//                                                                      ▲               │
//                                                                      └ settleAnswers ┘ what one function tells of others
//
// `tokenize`, `findRegions` and `tellCauses` may run on three threads: what one hands to the next is bytes.

import type { KernelConfig } from '../../c/conditionals';
import { textOf } from '../../c/expressions';
import { type FunctionText, findFunctions } from '../../c/functions';
import { openParen } from '../../c/punctuators';
import { parseBody } from '../../c/statements';
import { keywords, type Tokens, tokenize, tokenKind } from '../../c/tokens';
import { type Answers, noAnswers, Said, settleAnswers } from './answers';
import { findInFunction } from './function-flow';
import { type FunctionRegions, packOutlines } from './outlines';
import { packRegions, type SourceFindings, unpackFindings } from './pack-regions';
import type { FoundRegion, FunctionFindings } from './regions';
import type { RegionText, SourceFunction, SourceRegions, SourceRung } from './source-regions';
import { tellCauses } from './tell-causes';

/** Changes whenever the same text may give other regions: what was kept of an older one is worth nothing then. */
export const analysisVersion = 37;

const maxGuardLength = 200;

/** Tokens of a function's body, above which it is not looked into: twenty times the kernel's largest. */
const maxBodyTokens = 60_000;

/**
 * Finds the error regions of a source, and what makes each of them run. Any bytes will do: what is no C has none.
 *
 * @param file its name in the tree, as `mm/mmap.c`
 * @param config the kernel's .config, which decides `#ifdef CONFIG_…`; null when it is not known
 */
export function findErrorPaths(bytes: Uint8Array, file: string, config: KernelConfig | null): SourceRegions {
  const tokens = tokenize(bytes, config);
  const { regions, outlines } = findRegions(tokens, file, []);
  return unpackFindings({ regions, causes: tellCauses(tokens, file, outlines) });
}

/**
 * Finds the error regions of a source.
 *
 * @param injectable functions that it allows error injection for
 * @returns the pack of the regions, and that of what `tellCauses` has to know of them
 */
export function findRegions(
  tokens: Tokens,
  file: string,
  injectable: SourceFindings['injectable'],
): { readonly regions: Uint8Array; readonly outlines: Uint8Array } {
  const functions: SourceFunction[] = [];
  const regions: RegionText[] = [];
  const outlined: FunctionRegions[] = [];
  findInSource(tokens, (text, found) => {
    const entry = entryOf(text, file);
    const index = functions.length;
    functions.push({
      name: text.name,
      startLine: tokens.line[text.nameAt]!,
      endLine: tokens.line[text.bodyClose]!,
      entry,
      calls: entry ? calleesOf(tokens, text) : noCallees,
      rungs: rungsOf(tokens, found),
    });
    if (found.regions.length === 0) return;
    for (const region of found.regions) regions.push(describe(tokens, region, index));
    outlined.push({ name: text.name, regions: found.regions });
  });
  return { regions: packRegions({ functions, regions }, injectable), outlines: packOutlines(outlined) };
}

/** Finds the error regions of each function of a source, in order, without their triggers. */
export function findInSource(
  tokens: Tokens,
  visit: (text: FunctionText, found: FunctionFindings) => void,
): void {
  const texts = findFunctions(tokens);
  const names: string[] = [];
  const found: FunctionFindings[] = [];
  const said: Said[] = [];
  for (const text of texts) {
    const findings = findIn(tokens, text, noAnswers);
    names.push(text.name);
    found.push(findings);
    said.push(findings.said);
  }
  settleAnswers(names, said, (at, answers) => {
    found[at] = findIn(tokens, texts[at]!, answers);
    return found[at]!.said;
  });
  for (let at = 0; at < texts.length; at++) visit(texts[at]!, found[at]!);
}

const nothing: FunctionFindings = { regions: [], labels: new Map(), jumpsTo: new Map(), said: new Said() };

function findIn(tokens: Tokens, text: FunctionText, answers: Answers): FunctionFindings {
  if (text.bodyClose - text.bodyOpen > maxBodyTokens || !canLeaveEarly(tokens, text)) return nothing;
  return findInFunction(tokens, text, parseBody(tokens, text.bodyOpen, text.bodyClose), answers);
}

/** Whether there is more than one way through a function. Two of five have one: they are not looked into. */
function canLeaveEarly({ keyword }: Tokens, { bodyOpen, bodyClose }: FunctionText): boolean {
  let returns = 0;
  for (let at = bodyOpen + 1; at < bodyClose; at++) {
    if (keyword[at]! >= keywords.length) continue;
    if (keywords[keyword[at]!] !== 'return' || ++returns > 1) return true;
  }
  return false;
}

function describe(tokens: Tokens, region: FoundRegion, index: number): RegionText {
  const { origin } = region;
  const { guard } = origin;
  const text = guard ? textOf(tokens, guard.first, guard.last) : '';
  return {
    function: index,
    startLine: tokens.line[region.first]!,
    endLine: lastLine(tokens, region.last),
    guardStart: guard ? tokens.line[guard.first]! : 0,
    guardEnd: guard ? tokens.line[guard.last]! : 0,
    way: guard ? origin.way : 'none',
    guard: text.length > maxGuardLength ? `${text.slice(0, maxGuardLength - 1)}…` : text,
    callee: origin.finding?.callee ?? '',
    errno: origin.errno,
    confidence: Math.round(origin.confidence * 100),
    reasons: origin.reasons,
    elseLine: region.elseLine,
    jumpLine: region.jump ? tokens.line[region.jump.at]! : 0,
    returns: region.returns,
  };
}

/** The line of a token's end: strings may go over several. */
function lastLine(tokens: Tokens, at: number): number {
  return tokens.line[at]!;
}

/** What user space calls: system calls, and the socket option handlers of protocol families. */
function entryOf(text: FunctionText, file: string): SourceFunction['entry'] {
  if (text.syscall) return text.syscall;
  if (!text.name.endsWith('sockopt') || text.name.startsWith('__') || !/^net\/\w+\//.test(file)) return null;
  const option = /(?:^|_)((?:set|get)sockopt)$/.exec(text.name);
  if (!option) return null;
  return { kind: option[1] as 'setsockopt' | 'getsockopt', name: text.name };
}

const noCallees: readonly string[] = [];

/** What stands before parentheses and is no call. */
const noCalls = new Set([
  'if',
  'for',
  'while',
  'switch',
  'return',
  'sizeof',
  'typeof',
  'likely',
  'unlikely',
  'defined',
]);

function calleesOf(tokens: Tokens, text: FunctionText): string[] {
  const found = new Set<string>();
  for (let at = text.bodyOpen; at < text.bodyClose; at++) {
    if (tokens.kind[at] !== tokenKind.name || tokens.kind[at + 1] !== openParen) continue;
    const name = tokens.nameAt(at);
    if (!noCalls.has(name)) found.add(name);
  }
  return [...found];
}

const noRungs: readonly SourceRung[] = [];

/** The labels that error paths jump to. */
function rungsOf(tokens: Tokens, { labels, jumpsTo }: FunctionFindings): readonly SourceRung[] {
  if (labels.size === 0) return noRungs;
  const rungs: SourceRung[] = [];
  for (const label of labels.values()) {
    const incoming = (jumpsTo.get(label.name) ?? []).filter(({ at }) => at < label.at);
    if (!label.outermost || !incoming.some(({ error }) => error)) continue;
    rungs.push({
      label: label.name,
      line: tokens.line[label.at]!,
      startLine: tokens.line[Math.min(label.at + 2, label.last)]!,
      endLine: lastLine(tokens, label.last),
      jumps: incoming.map(({ at }) => tokens.line[at]!),
    });
  }
  return rungs.sort((a, b) => a.line - b.line);
}

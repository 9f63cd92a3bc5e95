// A guard's text → what has to hold for the arm to run, in words that quote it.

import { bareCondition } from '../../../shared/base/bare-condition';
import { callText, type RecipeRegion } from './region';

/** 'Make `len < sizeof(x)` true (line 12).' and, where parts are enough or all needed, which. */
export function guardWords(region: RecipeRegion): string {
  const guard = bareCondition(region.guard);
  if (guard === '') {
    return `Line ${region.startLine} has no guard of its own: other error paths of ${region.function}() jump to it or run into it. Reach one of those.`;
  }
  const where = region.guardLine > 0 ? ` (line ${region.guardLine})` : '';
  if (region.way === 'switch')
    return `Give \`${guard}\` a value that leads to line ${region.startLine}${where}.`;
  if (region.way === 'loop')
    return `Let the loop \`${guard}\`${where} come to its end, without being left before.`;
  if (region.callee && testsResult.test(guard)) {
    return `The guard \`${guard}\`${where} tests what ${callText(region.callee)} returned.`;
  }
  const wanted = region.way !== 'false';
  const either = split(guard, '||');
  const both = split(guard, '&&');
  const whole = `Make \`${guard}\` ${wanted ? 'true' : 'false'}${where}`;
  // A cut guard cannot be taken apart: what is missing may bind its parts otherwise.
  if (isCut(region.guard)) return `${whole}.`;
  if (either.length > 1) {
    return `${whole}: ${wanted ? 'any one is enough' : 'all have to be false'}: ${list(either)}.`;
  }
  if (both.length > 1) {
    return `${whole}: ${wanted ? 'all have to hold' : 'one that fails is enough'}: ${list(both)}.`;
  }
  return `${whole}.`;
}

/** A variable alone, or its comparison with nothing or less. */
const testsResult =
  /^(?:!\s*)?\w+(?:\s*(?:<|!=|==)\s*(?:0|NULL))?$|^(?:IS_ERR|IS_ERR_OR_NULL|PTR_ERR_OR_ZERO)\(\w+\)$/;

/** Hints for idioms that a guard shows; at most three. */
export function guardHints(region: RecipeRegion): string[] {
  const found: string[] = [];
  for (const { idiom, hint } of hints) {
    const match = idiom.exec(region.guard);
    if (match) found.push(hint(match));
    if (found.length === 3) break;
  }
  return found;
}

const hints: readonly { readonly idiom: RegExp; readonly hint: (match: RegExpExecArray) => string }[] = [
  {
    idiom: /&\s*~\s*(?!PAGE_MASK|huge_page_mask)(\([^()]{1,120}\)|\w+)/,
    hint: ([, mask]) => `Set a bit that is not in ${mask}: for instance pass all ones.`,
  },
  {
    idiom: /(\w+(?:->\w+|\.\w+)*)\s*(<=?|!=)\s*(sizeof\s*\(?[^()]{1,60}\)?)/,
    hint: ([, value, sign, size]) =>
      sign === '!='
        ? `Try ${value} one byte below and one above ${size}.`
        : `Try ${value} of 0, 1 and ${size} - 1.`,
  },
  {
    idiom: /(\w+(?:->\w+|\.\w+)*)\s*>=?\s*([A-Z][A-Z0-9_]{2,})/,
    hint: ([, value, limit]) => `Try ${value} of ${limit}, ${limit} + 1 and the type's maximum.`,
  },
  {
    idiom: /(PAGE_MASK|offset_in_page|PAGE_ALIGNED|IS_ALIGNED|huge_page_mask|PAGE_SIZE\s*-\s*1)/,
    hint: () => 'Pass an address, offset or length that is not aligned: add 1.',
  },
  {
    idiom: /\b(?:fget|fdget|sockfd_lookup)\w*|!\s*f\.file\b|\bfd_(?:file|empty)\(/,
    hint: () =>
      'Pass a descriptor that is closed (-1), and one of another kind: a pipe, an O_PATH descriptor, a directory.',
  },
  {
    idiom: /check_(add|mul|sub)_overflow|\bU?(INT|LONG|SIZE|LLONG)_MAX\b/,
    hint: () => 'Pass values next to the type’s maximum, so that the sum or product overflows.',
  },
  {
    idiom: /\bFMODE_(READ|WRITE)\b/,
    hint: ([, mode]) => `Open the file without that right: ${mode === 'READ' ? 'O_WRONLY' : 'O_RDONLY'}.`,
  },
  {
    idiom: /\bIOCB_NOWAIT\b|\bRWF_NOWAIT\b/,
    hint: () => 'Use preadv2(2) or pwritev2(2) with RWF_NOWAIT, or io_uring.',
  },
  {
    idiom: /\bO_NONBLOCK\b|\bMSG_DONTWAIT\b|\bnonblock\b/,
    hint: () => 'Open with O_NONBLOCK, or pass MSG_DONTWAIT.',
  },
  {
    idiom: /\bmay_expand_vm\b/,
    hint: () => 'Lower the limit of address space: prlimit --as=67108864 ./test.',
  },
  {
    idiom: /signal_pending|fatal_signal_pending/,
    hint: () =>
      'Send the task a signal while it waits: with a handler for signal_pending(), SIGKILL for fatal_signal_pending().',
  },
  {
    idiom: /rlimit\(\s*RLIMIT_(\w+)|\bRLIMIT_(\w+)/,
    hint: (match) => `Lower the limit: prlimit --${limitOption(match[1] ?? match[2]!)}=0 ./test.`,
  },
  {
    idiom: /(IS_ENABLED|IS_BUILTIN)\(\s*(CONFIG_\w+)/,
    hint: ([, , option]) => `The compiler decides this one: build with ${option} the other way.`,
  },
  {
    idiom: /\b(?:SB_RDONLY|sb_rdonly|IS_RDONLY|mnt_want_write\w*|__mnt_is_readonly)\b/,
    hint: () => 'Mount the file system read-only: mount -o remount,ro /mnt.',
  },
  {
    idiom: /\bIS_(APPEND|IMMUTABLE)\b/,
    hint: ([, flag]) => `Set the flag on the file first: chattr +${flag === 'APPEND' ? 'a' : 'i'} FILE.`,
  },
  {
    idiom: /!\s*((?:\w+(?:->|\.))*\w*ops?(?:->|\.)(\w+))(?![\w(])/,
    hint: ([, whole, op]) => `Use an object whose driver has no ${op}: \`${whole}\` is NULL there.`,
  },
  {
    idiom: /\bsk_state\s*(==|!=)\s*(TCP_\w+|\w+_\w+)/,
    hint: ([, sign, state]) =>
      sign === '=='
        ? `The socket has to be in ${state}: ${socketState(state!)}.`
        : `The socket must not be in ${state}: use a fresh one, then one after shutdown(2).`,
  },
  {
    idiom: /\bsk_shutdown\b|\bRCV_SHUTDOWN\b|\bSEND_SHUTDOWN\b/,
    hint: () => 'Call shutdown(2) on the socket, or on its peer, first.',
  },
  {
    idiom: /\b(\w*(?:trylock|try_lock|tryget|try_get)\w*)\s*\(/,
    hint: ([, name]) =>
      `${callText(name!)} has to lose: a second thread that holds the lock, or drops the last reference, in a loop.`,
  },
];

function limitOption(name: string): string {
  const special: Record<string, string> = {
    AS: 'as',
    NPROC: 'nproc',
    NOFILE: 'nofile',
    MSGQUEUE: 'msgqueue',
  };
  return Object.hasOwn(special, name) ? special[name]! : name.toLowerCase();
}

function socketState(state: string): string {
  if (state === 'TCP_LISTEN') return 'listen(2) on it';
  if (state === 'TCP_ESTABLISHED') return 'connect(2) it';
  if (state === 'TCP_CLOSE') return 'a fresh one, or one after shutdown and close of the peer';
  if (state === 'TCP_SYN_SENT') return 'a non-blocking connect(2) to an address that does not answer';
  return 'drive it there by its peer';
}

function split(guard: string, operator: '||' | '&&'): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < guard.length; at++) {
    const char = guard[at]!;
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (depth === 0 && guard.startsWith(operator, at)) {
      parts.push(bareCondition(guard.slice(from, at)));
      from = at + operator.length;
      at++;
    }
  }
  parts.push(bareCondition(guard.slice(from)));
  return parts;
}

/** Contracts cut guards; then parentheses need not match. */
function isCut(guard: string): boolean {
  let depth = 0;
  for (const char of guard) depth += char === '(' ? 1 : char === ')' ? -1 : 0;
  return depth !== 0 || /(?:…|\.\.\.)$/.test(guard);
}

function list(parts: readonly string[]): string {
  return parts.map((part) => `\`${part}\``).join(', ');
}

// Signs that say outright what makes an error region run. They are few, and of labelled regions they are right at least as often
// as the model that says it of all others.

import type { Trigger } from '../../../shared/api/error-paths';
import { mentions, type Range, textOf, wordAt } from '../../c/expressions';
import { not, openParen } from '../../c/punctuators';
import { keywords, type Tokens, tokenKind } from '../../c/tokens';
import type { RegionOutline } from './regions';
import { asksProcessor, isErrorName, isInjection, isOverflowCheck, isRefusal, question } from './vocabulary';

/** What a sign says, and a sentence about it. */
export interface Sign {
  readonly trigger: Trigger;
  readonly reason: string;
}

/** @param file the source's name in the tree */
export function outrightSign(tokens: Tokens, region: RegionOutline, file: string): Sign | null {
  return (
    byMessage(tokens, region, file) ??
    byRefusal(tokens, region) ??
    byGuard(tokens, region, file) ??
    byErrnoPutDown(region)
  );
}

const noMemory =
  /out of memory|\bno memory|(fail\w*|unable|cannot|can't|could ?n[o']t) (to |in )?(k[mz])?alloc|(not|n't) (enough|alloc\w*) mem|\balloc\w* [^"]*\bfailed/i;
const noTransfer =
  /(can't|can ?not|could not|couldn't|fail\w* to|unable to|error) (re)?(read|writ)|writeback error/i;
const wrongSize = /\btoo (long|large|big|short|small)\b/i;
const bug = /\bBUG\b|(kernel|verifier) bug\b/;

const saysBug = (name: string): boolean => name === 'slab_err' || name === 'object_err' || name === 'log_bug';

/** Sources of what stores things. */
const ofStorage = /^(fs|block|drivers\/(block|scsi|ata|nvme|md|cdrom))\//;

function byMessage(tokens: Tokens, region: RegionOutline, file: string): Sign | null {
  const { errno, finding } = region.origin;
  const message = messagesOf(tokens, region);
  if (message === '') return null;
  if (bug.test(message) || mentions(tokens, region, saysBug))
    return { trigger: 'impossible', reason: 'its message says that it is a bug' };
  // `crypto_alloc_shash()` and `irq_domain_alloc_descs()` fail for want of other things than memory, and say the same.
  const ofMemory = finding?.gaveNothing || !(finding?.errorPointer || /alloc/.test(finding?.callee ?? ''));
  if (errno === '' && ofMemory && noMemory.test(message))
    return { trigger: 'alloc', reason: 'its message says that there is no memory' };
  if (ofStorage.test(file) && noTransfer.test(message))
    return { trigger: 'io', reason: 'its message says that a transfer failed' };
  if (wrongSize.test(message) && !/^(ENOSPC|EBUSY|EAGAIN)$/.test(errno))
    return { trigger: 'argument', reason: 'its message says that the size is wrong' };
  return null;
}

function byRefusal(tokens: Tokens, region: RegionOutline): Sign | null {
  const { returns, origin } = region;
  if (!returns || origin.errno !== '' || !isRefusal(tailCallee(tokens, region))) return null;
  return { trigger: 'argument', reason: 'what came in is turned down' };
}

/** `!ops->mmap`. */
const method =
  /^!\(?[\w>.-]*((ops|op|type|driver|desc|proto|prot|i_op|f_op|a_ops|s_op|tfm|handler|sht)->\w+|->(show|store|get|set|read|write|ioctl|mmap|open|setattr|getattr|set_\w+|get_\w+|read_\w+|write_\w+|\w+_op))\)?$/;
const feature = /supported\b|_FEATURE_\w+, |has_feature/;
const checksum = /csum|checksum/;
const fileKind = /^S_IS(DIR|REG|BLK|CHR|LNK)$/;
/** Waits for a device. */
const waits = /_wait_(read|write|ready|for_\w+)$|_poll_/;
/** `a->state != READY`. */
const ofState = /(->|\.)(sk_)?state ?[!=]=/;
const ofTransfer = /\bbi_status\b|\bblk_status\b/;
const upToDate = /^!?\(?(\w*uptodate\w*(\(\w+\))?)\)?$/i;

function byGuard(tokens: Tokens, region: RegionOutline, file: string): Sign | null {
  const { guard, errno, finding, kind, way } = region.origin;
  if (!guard) return null;
  const mayLack = mayLackMethod(tokens, region);
  // Most guards have nothing of all this.
  const callee = finding?.callee ?? '';
  if (
    kind !== 'case' &&
    !mayLack &&
    !finding?.gaveNothing &&
    !isSign(callee) &&
    !mentions(tokens, guard, isSign)
  )
    return null;
  const text = textOf(tokens, guard.first, guard.last);
  if (kind === 'case' && isErrorName(text))
    return { trigger: 'propagated', reason: `${text} holds a failure from before` };
  if (errno === 'EINVAL' && ofState.test(text))
    return { trigger: 'state', reason: 'the object is in another state' };
  const called = calleesIn(tokens, guard);
  if (called.some(isInjection)) {
    const fault = injectedFault(text, errno);
    if (fault) return { trigger: fault, reason: 'a fault is injected here' };
  }
  if (ofTransfer.test(text) || (upToDate.test(text) && /^(|EIO)$/.test(errno)))
    return { trigger: 'io', reason: 'a transfer failed' };
  if (errno !== 'EFAULT' && called.some((name) => checksum.test(name)))
    return { trigger: 'argument', reason: 'a checksum finds damage' };
  if (called.some(isOverflowCheck)) return { trigger: 'argument', reason: 'a number is too large' };
  if (/^(E[A-Z]+)$/.test(errno) && !/&&|\|\|/.test(text) && called.some((name) => fileKind.test(name)))
    return { trigger: 'argument', reason: 'the file is of another kind' };
  if (file.startsWith('drivers/') && (callee === '' ? called : [callee]).some((name) => waits.test(name)))
    return { trigger: 'hardware', reason: 'the device does not answer' };
  if (
    mayLack &&
    withoutLikely(text)
      .split('||')
      .some((part) => method.test(way === 'false' ? `!${part.trim()}` : part.trim()))
  )
    return { trigger: 'unsupported', reason: 'the object has no such operation' };
  if (/^(EINVAL|ENODEV)$/.test(errno) && called.some(asksProcessor))
    return { trigger: 'hardware', reason: 'the processor does not have it' };
  if (/^(EINVAL|EPERM|ENODEV)$/.test(errno) && feature.test(text) && !/[<>]/.test(text.replace(/->/g, '')))
    return { trigger: 'unsupported', reason: 'the object does not support it' };
  if (finding?.gaveNothing && reportsByReference(tokens, guard, callee))
    return { trigger: 'propagated', reason: `${callee}() fails, and says why by reference` };
  return null;
}

/** What errnos say that were put down beforehand: `err = -EBUSY; if (a->free) err = 0; if (err) return err;`. */
const putDown: Readonly<Record<string, Trigger>> = {
  ...{ ENOMEM: 'alloc', EFAULT: 'usercopy' },
  ...{ EBUSY: 'state', EPIPE: 'state', EAGAIN: 'state', ENOENT: 'state', ESRCH: 'state' },
};

function byErrnoPutDown({ origin: { finding, errno } }: RegionOutline): Sign | null {
  if (finding?.callee !== '' || !isErrorName(finding.variable)) return null;
  const trigger = Object.hasOwn(putDown, errno) ? putDown[errno]! : null;
  return trigger && { trigger, reason: `-${errno} was put down before, and nobody was called` };
}

/** A name that one of the signs is about. */
const isSign = question((name) =>
  /^_*should_fail|bi_status|blk_status|uptodate|csum|checksum|^S_IS|_wait_|_poll_|supported$|_FEATURE_|cpu_has$|has_feature|^check_\w+_overflow$|^(sk_)?state$/i.test(
    name,
  ),
);

/** What is answered where an operation is missing; '' where nothing is known of it. */
const ofMissingMethods: ReadonlySet<string> = new Set([
  '',
  ...['EINVAL', 'EACCES', 'EPERM', 'ENOENT', 'ENODEV', 'ENXIO', 'EIO'],
]);

/** Whether a guard asks that a member of something is not there, and the errno is one of that. */
function mayLackMethod({ kind }: Tokens, { origin: { guard, errno, way } }: RegionOutline): boolean {
  if (!guard || !ofMissingMethods.has(errno)) return false;
  let arrow = false;
  let negated = way === 'false';
  for (let at = guard.first; at <= guard.last; at++) {
    arrow ||= kind[at] === tokenKind.arrow;
    negated ||= kind[at] === not;
  }
  return arrow && negated;
}

/** What a fault is that a guard lets happen: `should_fail_usercopy()`, `should_fail(&fail_page_alloc, …)`; null where nothing tells. */
function injectedFault(guard: string, errno: string): Trigger | null {
  if (errno === 'ENOMEM' || /slab|alloc/i.test(guard)) return 'alloc';
  if (/usercopy/i.test(guard)) return 'usercopy';
  return /bio|request|(^|_)io(_|\b)/i.test(guard) ? 'io' : null;
}

/** A condition without `unlikely()` around it or in it. */
function withoutLikely(guard: string): string {
  return guard.replace(/^(un)?likely\((.*)\)$/, '$2').replace(/\b(un)?likely\(/g, '(');
}

/** `return f(…);` at a region's end: f. */
function tailCallee(tokens: Tokens, { first, last }: RegionOutline): string {
  let at = last;
  while (at > first && keywords[tokens.keyword[at]!] !== 'return') at--;
  return wordAt(tokens, at + 1);
}

/** The strings in a region, a line each. Behind a `switch` each says why it is itself: those are left out. */
function messagesOf(tokens: Tokens, region: RegionOutline): string {
  let messages = '';
  for (let at = region.first; at <= region.last; at++) {
    const kind = tokens.kind[at]!;
    if (kind === tokenKind.string) messages += `${textOf(tokens, at, at)}\n`;
    else if (kind === tokenKind.name && keywords[tokens.keyword[at]!] === 'switch') break;
  }
  return messages;
}

/** Tokens between a call and the test of what it gave, at most. */
const maxTokensToTest = 80;

/** `sock = lookup(fd, &err); if (!sock)`: whether the call before a guard had a variable for its error code. */
function reportsByReference(tokens: Tokens, guard: Range, callee: string): boolean {
  for (let at = guard.last; at >= Math.max(0, guard.first - maxTokensToTest); at--) {
    if (tokens.kind[at + 1] !== openParen || wordAt(tokens, at) !== callee) continue;
    return /&(err|error|ret|rc|retval)\b/.test(textOf(tokens, at, tokens.close[at + 1]!));
  }
  return false;
}

function calleesIn(tokens: Tokens, guard: Range): string[] {
  const found: string[] = [];
  for (let at = guard.first; at < guard.last; at++) {
    if (tokens.kind[at + 1] === openParen && tokens.kind[at] === tokenKind.name)
      found.push(wordAt(tokens, at));
  }
  return found;
}

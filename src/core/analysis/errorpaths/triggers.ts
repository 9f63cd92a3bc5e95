// An error region → what makes it run: the cause first, the errno second.

import type { Trigger } from '../../../shared/api/error-paths';
import { type Range, textOf } from '../../c/expressions';
import { openParen } from '../../c/punctuators';
import { keywords, type Tokens, tokenKind } from '../../c/tokens';
import type { FoundRegion } from './regions';
import {
  argument,
  bound,
  constants,
  cpuFeature,
  fileKind,
  goneObject,
  hardware,
  isAction,
  isLimit,
  isNamedAllocator,
  judges,
  looksUp,
  method,
  noLongerUsed,
  noMemory,
  noTransfer,
  notAble,
  notSupported,
  numberReader,
  numbers,
  objectState,
  pulls,
  putsIntoMessage,
  reads,
  safeRegister,
  saysOfInput,
  unsupported,
  waits,
} from './trigger-words';
import {
  isAllocation,
  isConstructor,
  isDecoder,
  isErrorName,
  isHardware,
  isInputOutput,
  isInterruptible,
  isOverflowCheck,
  isPermission,
  isReference,
  isRefusal,
  isUserCopy,
} from './vocabulary';

/** A trigger and a sentence that says why. */
export interface Cause {
  readonly trigger: Trigger;
  readonly reason: string;
}

/** What is known of a region. */
interface Case {
  readonly tokens: Tokens;
  readonly region: FoundRegion;
  readonly file: string;
  readonly origin: FoundRegion['origin'];
  readonly errno: string;
  readonly finding: FoundRegion['origin']['finding'];
  /** The guard's text, and without what only looks like a comparison. */
  readonly guard: string;
  readonly bare: string;
  readonly callee: string;
  readonly inGuard: readonly string[];
  /** Who failed, or else all who are asked. */
  readonly called: readonly string[];
  readonly inDriver: boolean;
  /** Whether the guard asks what is more. */
  readonly compares: boolean;
  /** The first of those called of whom something holds. */
  readonly first: (test: (name: string) => boolean) => string | undefined;
  /** Whether a message of the region says something. */
  readonly says: (what: RegExp) => boolean;
}

/**
 * Works out a region's trigger.
 *
 * @param file the source's name: what ENODEV means depends on it
 * @param triggerOf the triggers of regions that have been worked out before, for rungs
 */
export function triggerOf(
  tokens: Tokens,
  region: FoundRegion,
  file: string,
  triggerOf: (region: FoundRegion) => Trigger,
): Cause {
  const { origin } = region;
  if (origin.kind === 'rung') return rungTrigger(origin.causes.map(triggerOf));
  if (origin.bug) return by('impossible', 'only a bug of the kernel makes it run');
  const about = caseOf(tokens, region, file);
  if (
    about.says(/\bBUG\b|(kernel|verifier) bug\b/) ||
    (about.says(/./) && mentionsConstant(tokens, region, /^((slab|object)_err|log_bug)$/))
  )
    return by('impossible', 'its message says that it is a bug');
  return (
    byMessage(about) ??
    byService(about) ??
    byInput(about) ??
    byRights(about) ??
    byDevice(about) ??
    byCallee(about) ??
    byErrno(about) ??
    byGuard(about)
  );
}

function caseOf(tokens: Tokens, region: FoundRegion, file: string): Case {
  const { origin } = region;
  const { errno, finding } = origin;
  const guard = origin.guard ? textOf(tokens, origin.guard.first, origin.guard.last) : '';
  const bare = guard.replace(/->|<<|>>/g, '');
  const callee = finding?.callee ?? '';
  const inGuard = calleesIn(tokens, origin.guard);
  const called = callee !== '' ? [callee] : inGuard;
  const messages = messagesOf(tokens, region);
  return {
    tokens,
    region,
    file,
    origin,
    errno,
    finding,
    guard,
    bare,
    callee,
    inGuard,
    called,
    inDriver: /^(drivers|sound|arch)\//.test(file),
    compares: /[<>]/.test(bare),
    first: (test) => called.find(test),
    says: (what) => messages !== '' && what.test(messages),
  };
}

/** A condition without `unlikely()` around it or in it. */
function likely(guard: string): string {
  return guard.replace(/^(un)?likely\((.*)\)$/, '$2').replace(/\b(un)?likely\(/g, '(');
}

function by(trigger: Trigger, reason: string): Cause {
  return { trigger, reason };
}

/** A signal, damage that was found, or what a message says. */
function byMessage({
  tokens,
  region,
  file,
  origin,
  guard,
  errno,
  finding,
  callee,
  inGuard,
  compares,
  first,
  says,
}: Case): Cause | null {
  if (errno === '' && region.returns && isRefusal(tailCallee(tokens, region))) {
    return by('argument', 'what came in is turned down');
  }

  if (origin.kind === 'case' && isErrorName(guard) && errno === 'EAGAIN')
    return by('propagated', `${guard} holds a failure from before`);
  if (finding?.errno === 'ENOSPC') return by('state', 'ENOSPC: no number or place is left');
  const signal = first(isInterruptible);
  if (signal) return by('state', `a signal ends ${signal}()`);
  const checksum = inGuard.find((name) => /csum|checksum/.test(name));
  if (checksum) return by('argument', `${checksum}() finds damage`);
  const called = finding !== null && finding.callee !== '' && finding.strength >= 0.8;
  if (errno === 'EINTR' || (errno.startsWith('ERESTART') && !called))
    return by('state', `${errno}: a signal came`);
  if (/^(EACCES|EPERM)$/.test(errno) && says(/\binvalid\b/))
    return by('argument', 'its message says that what was passed is not valid');
  const bounded = errno === 'EINVAL' && (compares || says(/\binvalid\b/));
  if (errno !== 'ENOMEM' && !bounded && says(notSupported)) return by('unsupported', 'its message says so');
  // `crypto_alloc_shash()` and `irq_domain_alloc_descs()` fail for want of other things than memory, and say the same.
  const ofMemory = finding?.gaveNothing || !(finding?.errorPointer || /alloc/.test(callee));
  if (errno === '' && ofMemory && says(noMemory)) return by('alloc', 'its message says so');
  if (/^(fs|block|drivers\/(block|scsi|ata|nvme|md|cdrom))\//.test(file) && says(noTransfer))
    return by('io', 'its message says that a transfer failed');
  if (says(/\btoo (long|large|big|short|small)\b/i) && !/^(ENOSPC|EBUSY|EAGAIN)$/.test(errno))
    return by('argument', 'its message says that the size is wrong');
  return null;
}

/** A copy, an allocation, or an operation that is not there. */
function byService({ file, origin, errno, finding, guard, callee, inGuard, first }: Case): Cause | null {
  const copy = first(isUserCopy);
  if (copy && finding?.errno !== undefined && finding.errno !== '' && argument.test(finding.errno)) {
    return by('argument', `${finding.errno} of ${copy}()`);
  }
  if (errno === 'EFAULT' && !copy) {
    if (callee !== '' && finding!.strength >= 0.7)
      return by('propagated', `${callee}() fails for reasons of its own`);
    if (
      (/^net\//.test(file) || (/^mm\//.test(file) && guard.includes('->'))) &&
      inGuard.every((name) => !isUserCopy(name))
    )
      return by('argument', 'EFAULT: nothing is mapped there');
  }
  if (copy || errno === 'EFAULT') {
    return by('usercopy', copy ? `${copy}() fails on a bad address` : 'EFAULT: a bad address');
  }
  const reference = first(isReference);
  if (reference) return by('state', `${reference}() finds the object going away`);
  const injected = first((name) => /^_*should_fail/.test(name));
  if (injected && /slab|alloc/i.test(guard)) return by('alloc', `${injected}() lets an allocation fail`);
  if (injected && /usercopy/i.test(guard)) return by('usercopy', `${injected}() lets a copy fail`);
  if (injected && errno !== 'ENOMEM' && /bio|request|_io\b/i.test(guard))
    return by('io', `${injected}() lets a request fail`);
  const allocation =
    (finding?.errorPointer && errno !== 'ENOMEM' ? first(isNamedAllocator) : first(isAllocation)) ??
    (finding?.gaveNothing ? first(isConstructor) : undefined);
  if (allocation && errno === 'EINVAL' && !isAllocation(allocation))
    return by('propagated', `${allocation}() makes nothing for reasons of its own`);
  if (allocation && !unsupported.test(errno)) return by('alloc', `${allocation}() fails for want of memory`);
  if (
    guard.includes('->') &&
    likely(guard)
      .split('||')
      .some((part) => method.test(origin.way === 'false' ? `!${part.trim()}` : part.trim())) &&
    /^(|EINVAL|EACCES|EPERM|ENOENT|ENODEV|ENXIO|EIO)$/.test(errno)
  ) {
    return by('unsupported', 'the object has no such operation');
  }
  return null;
}

/** What came in: numbers, messages, registers; and objects that are no longer in use. */
function byInput({ file, errno, finding, guard, callee, inGuard, compares, first }: Case): Cause | null {
  // An answer that is kept and handed on may be of anything.
  const looked = errno !== '' || finding?.gaveNothing || finding?.variable === '';
  const message =
    looked && /^(|EMSGSIZE|EINVAL)$/.test(errno)
      ? (first(putsIntoMessage) ?? inGuard.find(putsIntoMessage))
      : undefined;
  if (message) return by('state', `${message}() finds no room left in the message`);
  if (errno === 'EMSGSIZE' && /(^|_)(reserve|encode|put)(_|$)/.test(callee))
    return by('state', `${callee}() finds no room left in the message`);
  if (
    /^(EINVAL|EPERM|ENODEV)$/.test(errno) &&
    /supported\b|_FEATURE_\w+, |has_feature/.test(guard) &&
    !compares
  )
    return by('unsupported', `${errno}: the object does not support it`);
  if (/^(EFSCORRUPTED|EUCLEAN|EFSBADCRC)$/.test(errno))
    return by('argument', `${errno}: what is on disk is corrupt`);
  if (!first(saysOfInput) && !inGuard.some(saysOfInput)) return null;
  const feature = inGuard.find((name) => cpuFeature.test(name));
  if (feature && errno !== '' && !unsupported.test(errno))
    return by('hardware', `${feature}(): the processor lacks it`);
  const judged = errno === '' ? first(judges) : undefined;
  if (judged) return by('argument', `${judged}() finds what was passed invalid`);
  const number = first((name) => numberReader.test(name));
  if (number) return by('argument', `${number}() finds no such number`);
  const msr = first((name) => safeRegister.test(name));
  if (msr) return by('hardware', `${msr}(): the processor has no such register`);
  const decoded = first((name) => isDecoder(name) || pulls.test(name));
  if (decoded && (finding?.gaveNothing || finding?.variable === '' || errno !== ''))
    return by('argument', `${decoded}() finds the message too short`);
  const tooLarge = inGuard.find(isOverflowCheck);
  if (tooLarge) return by('argument', `${tooLarge}() finds a number too large`);
  const kindOf =
    errno !== '' && !unsupported.test(errno) && !/&&|\|\|/.test(guard)
      ? inGuard.find((name) => fileKind.test(name))
      : undefined;
  if (kindOf) return by('argument', `${kindOf}(): the file is of another kind`);
  const waited = file.startsWith('drivers/') ? first((name) => waits.test(name)) : undefined;
  if (waited) return by('hardware', `${waited}(): the device does not answer`);
  const stale = first((name) => name.startsWith('read_seqcount_retry'));
  if (stale) return by('state', `${stale}(): it has changed meanwhile`);
  const shutdown = inGuard.find((name) => noLongerUsed.test(name));
  if (shutdown && !guard.includes(`!${shutdown}(`))
    return by('state', `${shutdown}(): it is no longer in use`);
  return null;
}

/** Rights and memory, as the errno names them. */
function byRights({ errno, finding, guard, bare, callee, called, compares, first }: Case): Cause | null {
  if (finding?.gaveNothing && /^(EACCES|EPERM)$/.test(errno)) return by('state', `${callee}() finds nothing`);
  if (/^(EACCES|EPERM|EROFS)$/.test(errno) && notAble.test(guard))
    return by('state', `${errno}: the object is in the wrong state`);
  const permission = first(isPermission);
  if (permission) return by('privilege', `${permission}() decides`);
  if (
    /^(EPERM|EACCES)$/.test(errno) &&
    compares &&
    called.length === 0 &&
    !/priv|capab|[ug]id|cred|owner/i.test(guard)
  )
    return by('argument', `${errno}: a value is out of bounds`);
  if (errno === 'EPERM' || errno === 'EACCES' || errno === 'EROFS')
    return by('privilege', `${errno}: not allowed`);
  if (errno === 'ENOMEM' || errno === 'ENOBUFS') {
    if (/^(find_(exact_)?vma|vma_lookup|mas_walk|mas_find|vma_next)/.test(callee))
      return by('argument', `${errno}: nothing is mapped there`);
    const limit =
      callee === ''
        ? /[<>]|==/.test(bare) && !/== ?NULL/.test(guard)
        : /_is_|(_full|_valid|_accessible|signal_pending)$/.test(callee);
    return limit ? by('state', `${errno}: a limit is reached`) : by('alloc', `${errno}: no memory`);
  }
  if (unsupported.test(errno)) return by('unsupported', `${errno}: not supported`);
  return null;
}

/** A transfer, or a device. */
function byDevice({
  file,
  errno,
  finding,
  guard,
  callee,
  inGuard,
  called,
  inDriver,
  first,
}: Case): Cause | null {
  // An error pointer in place of a buffer may say that there is no such block.
  const mayLack = finding?.errorPointer === true && /_(bread|getblk)$/.test(callee);
  const transfer = mayLack ? undefined : (first(isInputOutput) ?? inGuard.find(isInputOutput));
  if (transfer) return by('io', `${transfer}() reads or writes a device`);
  if (
    /^(drivers|sound|arch)\//.test(file) &&
    errno === 'EBUSY' &&
    /(sts|stat(us)?)\w* ?& ?\(?[A-Z]/.test(guard)
  ) {
    return by('hardware', 'EBUSY: a device says so');
  }
  if (/\bbi_status\b|\bblk_status\b/.test(guard)) return by('io', 'a transfer ended with a failure');
  if (/^!?\(?(\w*uptodate\w*(\(\w+\))?)\)?$/i.test(guard) && /^(|EIO)$/.test(errno))
    return by('io', 'a transfer failed');
  if (errno === 'EIO' && called.some((name) => /^_*should_fail/.test(name)))
    return by('io', 'a fault is injected into requests');
  if (errno === 'EIO' && /^(block|drivers\/(block|scsi|ata|nvme|md|cdrom))\//.test(file))
    return by('io', 'EIO: a transfer fails');
  if (
    inDriver &&
    /^(ENODEV|ENXIO)$/.test(errno) &&
    finding?.errno === '' &&
    /^acpi_(get|find|evaluate)_/.test(callee)
  )
    return by('hardware', `${errno}: the firmware does not tell of the device`);
  if (inDriver && /^(ENODEV|ENXIO)$/.test(errno) && finding?.answersCode && isHardware(callee))
    return by('hardware', `${errno}: ${callee}() does not find the device`);
  if (/^(ENODEV|ENXIO)$/.test(errno) && /[>.]\w*state ?[!=]=/.test(guard))
    return by('state', `${errno}: the object is in the wrong state`);
  return null;
}

/** Whether somebody else failed, for reasons of its own. */
function byCallee({ tokens, file, origin, errno, finding, guard, callee, compares }: Case): Cause | null {
  const ownErrno =
    /^(EEXIST|EBUSY|ENOENT|ENODEV|EALREADY|ESRCH|ENOSPC|EDQUOT|ENFILE|EMFILE|EPIPE|ENOTCONN|EISCONN|EADDRINUSE)$/.test(
      errno,
    );
  if (finding && finding.errno !== '' && errno === 'EAGAIN' && finding.errno !== 'EAGAIN')
    return by('state', `${errno}: not now`);
  if (
    errno === '' &&
    finding?.answersCode === false &&
    finding.strength >= 0.7 &&
    numbers(callee) &&
    /< ?0/.test(guard)
  )
    return by('state', `${callee}() finds nothing`);
  const judged = finding?.answersCode && finding.variable === '' && finding.strength < 0.8;
  if (finding && finding.callee !== '' && ownErrno && (judged || looksUp(callee))) {
    return by('state', `${errno}: what ${callee}() finds is not in this state`);
  }
  if (
    finding &&
    finding.callee !== '' &&
    (finding.strength >= 0.7 || finding.answersCode || finding.errno !== '') &&
    !(
      finding.strength < 0.5 && (compares ? argument.test(errno) : errno === 'EINVAL' && guard.includes('&&'))
    )
  ) {
    return by('propagated', `${callee}() fails for reasons of its own`);
  }
  if (errno === 'ECANCELED' && callee !== '')
    return by('propagated', `${callee}() fails for reasons of its own`);
  if (errno === 'EIO' && /^net\//.test(file) && !(finding && finding.strength >= 0.7))
    return compares || /^net\/sunrpc\//.test(file)
      ? by('argument', 'EIO without a transfer: what was received is not valid')
      : by('state', 'EIO: the connection is not in this state');
  if (
    finding?.gaveNothing &&
    /^(|EIO)$/.test(errno) &&
    !looksUp(callee) &&
    !(errno === '' && reads(callee))
  ) {
    return by('propagated', `${callee}() gives nothing for reasons of its own`);
  }
  if (finding && callee !== '' && errno === '' && isAction(callee) && /^!/.test(guard)) {
    return by('propagated', `${callee}() does not succeed, for reasons of its own`);
  }
  if (errno === 'EINVAL' && /^IS_ERR_OR_NULL\(\w+\)$/.test(guard) && callee === '')
    return by('argument', 'EINVAL: nothing was passed');
  if (finding?.gaveNothing && reportsByReference(tokens, origin.guard!, callee)) {
    return by('propagated', `${callee}() fails, and says why by reference`);
  }
  if (finding && callee === '' && /->(\w+_)?(err|error)$/.test(finding.variable) && errno === '')
    return by('state', `${finding.variable} holds a failure of before`);
  if (finding && finding.variable !== '' && finding.strength >= 0.8 && finding.errno === '') {
    return by('propagated', `${finding.variable} holds a failure from before`);
  }
  return null;
}

/** What the errno says, when nothing else does. */
function byErrno({ file, errno, finding, guard, bare, callee, called, inDriver, first }: Case): Cause | null {
  if (/^DID_/.test(errno) && objectState.test(guard)) return by('state', 'the device is in the wrong state');
  const constant = /^(E[A-Z]|$)/.test(errno) ? undefined : constants.find(([pattern]) => pattern.test(errno));
  if (constant) return by(constant[1], `${errno} says so`);
  if (errno === 'EIO') {
    if (/^fs\//.test(file)) return by('argument', 'EIO without a transfer: what is on disk is corrupt');
    if (inDriver && !/^drivers\/(block|scsi|ata|nvme|md|cdrom)\//.test(file)) {
      return by('hardware', 'EIO: a device does not answer');
    }
    return by('io', 'EIO: a transfer fails');
  }
  if (errno !== '' && goneObject.test(guard)) return by('state', `${errno}: what it is about is gone`);
  if (inDriver && hardware.test(errno)) {
    return by('hardware', `${errno}: a device is not there or does not answer`);
  }
  const device = inDriver ? first(isHardware) : undefined;
  if (device && !argument.test(errno)) return by('hardware', `${device}() asks a device`);
  if (errno === 'E2BIG' && finding?.gaveNothing) return by('state', 'E2BIG: nothing is left to take');
  if (isLimit(guard)) return by('state', 'a limit is reached');
  if (/^(ENXIO|ENOENT)$/.test(errno) && !inDriver && /[<>]=/.test(bare) && callee === '')
    return by('argument', `${errno}: what was passed is out of bounds`);
  if (errno === 'ENOENT' && /\bevent->(attr|cpu)\b/.test(guard))
    return by('argument', 'ENOENT: the event is of another kind');
  if (argument.test(errno)) {
    const found = called.find(
      (name) => looksUp(name) || (finding?.gaveNothing && /(^|_)get(_rcu)?$/.test(name)),
    );
    if (
      errno === 'EINVAL' &&
      (objectState.test(guard) ||
        (found && (!guard.startsWith('!') || (finding?.gaveNothing && !/_to_/.test(found)))))
    ) {
      return by('state', `${errno}: the object is in the wrong state`);
    }
    return by('argument', `${errno}: what was passed is not valid`);
  }
  if (errno !== '') return by('state', `${errno}: not in this state`);
  return null;
}

/** What the test says, when there is no errno. */
function byGuard({ tokens, region, file, origin, finding, guard, says }: Case): Cause {
  if (isLimit(guard) || says(/\btoo many\b/i)) return by('state', 'a limit is reached');
  if (
    says(/\b(invalid|malformed|spurious|duplicate|illegal|bogus|bad|unknown|unrecogni[sz]ed|null|wrong)\b/i)
  )
    return by('argument', 'its message says that what came in is not valid');
  if (/\b(str|mem)n?cmp\(/.test(guard)) return by('argument', 'what was passed is none of what is known');
  if (finding?.callee === '' && /^!\w+$/.test(guard) && origin.kind === 'arm')
    return by('argument', 'nothing was passed');
  if (/\b(tb\w*|attrs)\[|^!?tb\d?( == NULL)?$/.test(guard))
    return by('argument', 'the message lacks an attribute');
  if (finding === null && origin.kind === 'arm' && bound.test(guard)) {
    return by('argument', 'a size or a number is out of bounds');
  }
  if (origin.kind === 'case' && mentionsConstant(tokens, region, /^DID_/))
    return by('io', 'the device says that the command failed');
  if (origin.kind === 'case' && isErrorName(guard))
    return by('propagated', `${guard} holds a failure from before`);
  if (origin.kind === 'case') return by('argument', 'the switch knows no such value');
  if (
    region.jump &&
    /drop|discard|bad|inval|error|corrupt|malformed|csum|hdr/.test(region.jump.name) &&
    /^net\//.test(file)
  ) {
    return by('argument', 'what was received is not valid');
  }
  return by('state', 'a test of the current state');
}

/** `return f(…);` at a region's end: f. */
function tailCallee(tokens: Tokens, { first, last }: FoundRegion): string {
  let at = last;
  while (at > first && keywords[tokens.name[at]!] !== 'return') at--;
  return tokens.kind[at + 1] === tokenKind.name ? tokens.nameOf(tokens.name[at + 1]!) : '';
}

/** Whether a name like this stands in a region. */
function mentionsConstant(tokens: Tokens, { first, last }: FoundRegion, like: RegExp): boolean {
  for (let at = first; at <= last; at++) {
    if (tokens.kind[at] === tokenKind.name && like.test(tokens.nameOf(tokens.name[at]!))) return true;
  }
  return false;
}

/** The strings in a region, a line each. Behind a `switch` each says why it is itself: those are left out. */
function messagesOf(tokens: Tokens, region: FoundRegion): string {
  let messages = '';
  for (let at = region.first; at <= region.last; at++) {
    const kind = tokens.kind[at]!;
    if (kind === tokenKind.string) messages += `${textOf(tokens, at, at)}\n`;
    else if (kind === tokenKind.name && keywords[tokens.name[at]!] === 'switch') break;
  }
  return messages;
}

/** Tokens between a call and the test of what it gave, at most. */
const maxTokensToTest = 80;

/** `sock = lookup(fd, &err); if (!sock)`: whether the call before a guard had a variable for its error code. */
function reportsByReference(tokens: Tokens, guard: Range, callee: string): boolean {
  for (let at = guard.last; at >= Math.max(0, guard.first - maxTokensToTest); at--) {
    if (tokens.kind[at] !== tokenKind.name || tokens.kind[at + 1] !== openParen) continue;
    if (tokens.nameOf(tokens.name[at]!) !== callee) continue;
    return /&(err|error|ret|rc|retval)\b/.test(textOf(tokens, at, tokens.close[at + 1]!));
  }
  return false;
}

/** Of what leads to a rung: all of one kind, or the commonest. */
function rungTrigger(causes: readonly Trigger[]): Cause {
  const counts = new Map<Trigger, number>();
  for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const most = Math.max(...counts.values());
  if (counts.size > 1 && counts.get('propagated') === most)
    return { trigger: 'propagated', reason: 'several failures lead here' };
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best) return { trigger: 'propagated', reason: 'a failure before leads here' };
  return {
    trigger: best[0],
    reason:
      counts.size === 1 ? 'all that leads here has this cause' : 'most of what leads here has this cause',
  };
}

function calleesIn(tokens: Tokens, guard: Range | null): string[] {
  if (!guard) return [];
  const found: string[] = [];
  for (let at = guard.first; at < guard.last; at++) {
    if (tokens.kind[at] === tokenKind.name && tokens.kind[at + 1] === openParen)
      found.push(tokens.nameOf(tokens.name[at]!));
  }
  return found;
}

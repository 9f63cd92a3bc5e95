// An error region → what makes it run: the cause first, the errno second.

import type { Trigger } from '../../../shared/api/error-paths';
import { type Range, textOf } from '../../c/expressions';
import { openParen } from '../../c/punctuators';
import { keywords, type Tokens, tokenKind } from '../../c/tokens';
import type { FoundRegion } from './regions';
import {
  isAllocation,
  isConstructor,
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

const unsupported =
  /^(EOPNOTSUPP|ENOTSUPP|ENOSYS|ENOIOCTLCMD|ENOTTY|EPROTONOSUPPORT|EAFNOSUPPORT|EPFNOSUPPORT|ESOCKTNOSUPPORT|ENOPROTOOPT|EPROTO|ENOEXEC|NFS4ERR_NOTSUPP|BLK_STS_NOTSUPP)$/;
const argument =
  /^(EINVAL|ERANGE|EDOM|E2BIG|ENAMETOOLONG|EMSGSIZE|ENOTDIR|EISDIR|EBADF|EOVERFLOW|EFBIG|EILSEQ|EBADMSG|EUCLEAN|EFSCORRUPTED|EBADR|EDESTADDRREQ|ESPIPE|ENOTSOCK|ELOOP|EXDEV|EFSBADCRC|EBADE|EKEYREJECTED|NFS4ERR_INVAL|NFS4ERR_BADXDR)$/;
const hardware = /^(ENODEV|ENXIO|ETIMEDOUT|ETIME|EREMOTEIO|ENOMEDIUM|EMEDIUMTYPE|EPROBE_DEFER)$/;

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
  if (origin.bug) return { trigger: 'impossible', reason: 'only a bug of the kernel makes it run' };
  if (says(tokens, region, /\bBUG\b|(kernel|verifier) bug\b/))
    return { trigger: 'impossible', reason: 'its message says that it is a bug' };
  const { errno, finding } = origin;
  const guard = origin.guard ? textOf(tokens, origin.guard.first, origin.guard.last) : '';
  const callee = finding?.callee ?? '';
  const inGuard = calleesIn(tokens, origin.guard);
  const called = callee !== '' ? [callee] : inGuard;
  const by = (trigger: Trigger, reason: string): Cause => ({ trigger, reason });
  const first = (test: (name: string) => boolean): string | undefined => called.find(test);

  if (errno === '' && region.returns && isRefusal(tailCallee(tokens, region))) {
    return by('argument', 'what came in is turned down');
  }
  const inDriver = /^(drivers|sound|arch)\//.test(file);
  const constant = /^(E[A-Z]|$)/.test(errno) ? undefined : constants.find(([pattern]) => pattern.test(errno));
  const found = called.find(looksUp);
  const reference = first(isReference);
  const bare = guard.replace(/->|<<|>>/g, '');
  const compares = /[<>]/.test(bare);

  if (finding?.errno === 'ENOSPC') return by('state', 'ENOSPC: no number or place is left');
  const signal = first(isInterruptible);
  if (signal) return by('state', `a signal ends ${signal}()`);
  const checksum = inGuard.find((name) => /csum|checksum/.test(name));
  if (checksum) return by('argument', `${checksum}() finds damage`);
  if (errno !== 'ENOMEM' && says(tokens, region, notSupported))
    return by('unsupported', 'its message says so');
  // `crypto_alloc_shash()` and `irq_domain_alloc_descs()` fail for want of other things than memory, and say the same.
  const ofMemory = finding?.gaveNothing || !(finding?.errorPointer || /alloc/.test(callee));
  if (errno === '' && ofMemory && says(tokens, region, noMemory)) return by('alloc', 'its message says so');
  if (/^(fs|block|drivers\/(block|scsi|ata|nvme|md|cdrom))\//.test(file) && says(tokens, region, noTransfer))
    return by('io', 'its message says that a transfer failed');
  if (says(tokens, region, /\btoo (long|large|big|short|small)\b/i) && !/^(ENOSPC|EBUSY|EAGAIN)$/.test(errno))
    return by('argument', 'its message says that the size is wrong');
  const copy = first(isUserCopy);
  if (copy && finding?.errno !== undefined && finding.errno !== '' && argument.test(finding.errno)) {
    return by('argument', `${finding.errno} of ${copy}()`);
  }
  if (copy || errno === 'EFAULT') {
    return by('usercopy', copy ? `${copy}() fails on a bad address` : 'EFAULT: a bad address');
  }
  if (reference) return by('state', `${reference}() finds the object going away`);
  const injected = first((name) => /^_*should_fail/.test(name));
  if (injected && /slab|alloc/.test(injected)) return by('alloc', `${injected}() lets an allocation fail`);
  if (injected && /usercopy/.test(injected)) return by('usercopy', `${injected}() lets a copy fail`);
  if (injected && /bio|request/.test(injected)) return by('io', `${injected}() lets a request fail`);
  const allocation =
    (finding?.errorPointer && errno !== 'ENOMEM' ? undefined : first(isAllocation)) ??
    (finding?.gaveNothing ? first(isConstructor) : undefined);
  if (allocation && !unsupported.test(errno)) return by('alloc', `${allocation}() fails for want of memory`);
  if (
    guard.split('||').some((part) => method.test(part.trim())) &&
    /^(EINVAL|EACCES|EPERM|ENOENT|ENODEV|ENXIO|EIO)$/.test(errno)
  ) {
    return by('unsupported', 'the object has no such operation');
  }
  const message = /^(EMSGSIZE|EINVAL)$/.test(errno) ? first(putsIntoMessage) : undefined;
  if (message) return by('state', `${message}() finds no room left in the message`);
  const feature = inGuard.find((name) => /^(static_|boot_)?cpu_has$|^cpu_feature_enabled$/.test(name));
  if (feature && errno !== '' && !unsupported.test(errno))
    return by('hardware', `${feature}(): the processor lacks it`);
  const number = first((name) => /^(kstrto|k?strtobool|match_(u?int|u64)|simple_strto)/.test(name));
  if (number) return by('argument', `${number}() finds no such number`);
  const msr = first((name) => /^(rd|wr)msrl?(_on_cpu|_amd)?_safe/.test(name));
  if (msr) return by('hardware', `${msr}(): the processor has no such register`);
  const decoded = first((name) =>
    /(^|_)may_pull|(^|_)xdr_(stream_)?(inline_)?decode|^svcxdr_decode|^xdr_inline_peek|^skb_header_pointer$/.test(
      name,
    ),
  );
  if (decoded && (finding?.gaveNothing || finding?.variable === '' || errno !== ''))
    return by('argument', `${decoded}() finds the message too short`);
  const tooLarge = inGuard.find(isOverflowCheck);
  if (tooLarge) return by('argument', `${tooLarge}() finds a number too large`);
  const shutdown = inGuard.find((name) => /shutdown|_aborted$|_frozen$|_dead$/.test(name));
  if (shutdown && !guard.includes(`!${shutdown}(`))
    return by('state', `${shutdown}(): it is no longer in use`);
  if (finding?.gaveNothing && /^(EACCES|EPERM)$/.test(errno)) return by('state', `${callee}() finds nothing`);
  const permission = first(isPermission);
  if (permission) return by('privilege', `${permission}() decides`);
  if ((errno === 'EPERM' || errno === 'EACCES') && compares && called.length === 0)
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
  const transfer = finding?.errorPointer ? undefined : (first(isInputOutput) ?? inGuard.find(isInputOutput));
  if (transfer) return by('io', `${transfer}() reads or writes a device`);
  if (
    /^(drivers|sound|arch)\//.test(file) &&
    errno === 'EBUSY' &&
    /(sts|stat(us)?)\w* ?& ?\(?[A-Z]/.test(guard)
  ) {
    return by('hardware', 'EBUSY: a device says so');
  }
  if (/\bbi_status\b|\bblk_status\b/.test(guard)) return by('io', 'a transfer ended with a failure');
  if (/^!?\(?uptodate\)?$/.test(guard) && /^(|EIO)$/.test(errno)) return by('io', 'a transfer failed');
  if (injected && errno === 'EIO') return by('io', `${injected}() lets a request fail`);
  if (errno === 'EIO' && /^(block|drivers\/(block|scsi|ata|nvme|md|cdrom))\//.test(file))
    return by('io', 'EIO: a transfer fails');
  if (
    inDriver &&
    /^(ENODEV|ENXIO)$/.test(errno) &&
    finding?.errno === '' &&
    /^acpi_(get|find|evaluate)_/.test(callee)
  )
    return by('hardware', `${errno}: the firmware does not tell of the device`);
  const ownErrno = /^(EEXIST|EBUSY|ENOENT|ENODEV|EALREADY|ESRCH|ENOSPC|EDQUOT)$/.test(errno);
  const judged = finding?.answersCode && finding.variable === '' && finding.strength < 0.8;
  if (finding && finding.callee !== '' && ownErrno && (judged || looksUp(callee))) {
    return by('state', `${errno}: what ${callee}() finds is not in this state`);
  }
  if (
    finding &&
    finding.callee !== '' &&
    (finding.strength >= 0.7 || finding.answersCode || finding.errno !== '') &&
    !(compares && finding.strength < 0.5 && argument.test(errno))
  ) {
    return by('propagated', `${callee}() fails for reasons of its own`);
  }
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
  if (finding?.gaveNothing && reportsByReference(tokens, origin.guard!, callee)) {
    return by('propagated', `${callee}() fails, and says why by reference`);
  }
  if (finding && callee === '' && /->(\w+_)?(err|error)$/.test(finding.variable) && errno === '')
    return by('state', `${finding.variable} holds a failure of before`);
  if (finding && finding.variable !== '' && finding.strength >= 0.8 && finding.errno === '') {
    return by('propagated', `${finding.variable} holds a failure from before`);
  }
  if (constant) return by(constant[1], `${errno} says so`);
  if (errno === 'EIO') {
    if (/^fs\//.test(file)) return by('argument', 'EIO without a transfer: what is on disk is corrupt');
    if (inDriver && !/^drivers\/(block|scsi|ata|nvme|md|cdrom)\//.test(file)) {
      return by('hardware', 'EIO: a device does not answer');
    }
    return by('io', 'EIO: a transfer fails');
  }
  if (inDriver && hardware.test(errno)) {
    return by('hardware', `${errno}: a device is not there or does not answer`);
  }
  const device = inDriver ? first(isHardware) : undefined;
  if (device && !argument.test(errno)) return by('hardware', `${device}() asks a device`);
  if (argument.test(errno)) {
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
  if (says(tokens, region, /\btoo many\b/i)) return by('state', 'its message says that there are too many');
  if (says(tokens, region, /\b(invalid|malformed|spurious|duplicate|illegal|bogus)\b/i))
    return by('argument', 'its message says that what came in is not valid');
  if (finding === null && origin.kind === 'arm' && bound.test(guard)) {
    return by('argument', 'a size or a number is out of bounds');
  }
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

const notSupported = /(not|n't|un|no|never) ?(yet )?(been )?support|unsupported|incompatib/i;
const noMemory =
  /out of memory|\bno memory|(fail\w*|unable|cannot|can't|could ?n[o']t) (to |in )?(k[mz])?alloc|(not|n't) (enough|alloc\w*) mem|\balloc\w* [^"]*\bfailed/i;

const noTransfer = /(can't|can ?not|could not|couldn't|fail\w* to|unable to|error) (re)?(read|writ)/i;

/** `return f(…);` at a region's end: f. */
function tailCallee(tokens: Tokens, { first, last }: FoundRegion): string {
  let at = last;
  while (at > first && keywords[tokens.name[at]!] !== 'return') at--;
  return tokens.kind[at + 1] === tokenKind.name ? tokens.nameOf(tokens.name[at + 1]!) : '';
}

/** Whether a message of the region says something. Behind a `switch` each says why it is itself. */
function says(tokens: Tokens, region: FoundRegion, what: RegExp): boolean {
  for (let at = region.first; at <= region.last; at++) {
    if (keywords[tokens.name[at]!] === 'switch') return false;
    if (tokens.kind[at] !== tokenKind.string) continue;
    if (what.test(textOf(tokens, at, at))) return true;
  }
  return false;
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

/** Whether a callee's name says that it does something, which may not succeed. */
function isAction(callee: string): boolean {
  return /(^|_)(init|setup|process|send|create|mount|add|adjust|mangle|translate|insert|attach|apply|ctor|update|increase|expand|grow|populate|prepare|register|restore|configure|build|install|enable|start|load)(_|$)/.test(
    callee,
  );
}

/** Whether a callee adds to a netlink message of a size that somebody chose before. */
function putsIntoMessage(callee: string): boolean {
  return /^nla_(put|reserve|nest_start|append)|^(nlmsg|genlmsg)_put/.test(callee);
}

function looksUp(callee: string): boolean {
  return /find|lookup|search|get_by|_to_/.test(callee) && !/(le|be)\d+_to_cpu|cpu_to_/.test(callee);
}

/** Whether a callee only reads what another object refers to: what it does not find was never there, or is gone. */
function reads(callee: string): boolean {
  return /dereference|current|_get(_rcu)?$|_peer$|dequeue|(_|^)peek(_|$)|(get_\w*|driver_|irq_)data$|_(reserve|priv(ate)?)$|^(sk|skb|dev|task|inode|file|page)_[a-z]+$/.test(
    callee,
  );
}

/** Constants of failure that are no errno, and what they say. */
const constants: readonly (readonly [RegExp, Trigger])[] = [
  [/OOM|RESOURCE|memory_allocation|NO_MEMORY|jukebox/, 'alloc'],
  [/IOERR|READ_ERROR|WRITE_ERROR|MEDIUM|TARGET|TRANSPORT|PROTECTION|HWPOISON/, 'io'],
  [/NOTSUPP|OPNOTSUPP|UNSUPPORTED/i, 'unsupported'],
  [
    /corrupt|_wrong$|too_?(Large|Small)$|DATA_ERROR|FORMAT_ERROR|OPTIONS_ERROR|inval|garbage|badxdr|BAD_PARAMETER|BAD_REGISTER|^AE_(TYPE|BAD_)/i,
    'argument',
  ],
  [/^(PCIBIOS|DID)_/, 'hardware'],
];

/** A test of whether an operation is there: `!ops->mmap`. */
const method =
  /^!?\(?[\w>.-]*((ops|op|type|driver|desc|proto|prot|i_op|f_op|a_ops|s_op|tfm|handler)->\w+|->(show|store|get|set|read|write|ioctl|mmap|open|setattr|getattr|set_\w+|get_\w+|read_\w+|write_\w+|\w+_op))\)?$/;

/** A test against a size or a constant bound. */
const bound = /[<>!=]=? ?sizeof\b|[^-][<>]=? ?(\d{2,}|0x|[A-Z][A-Z0-9_]{3,}\b)/;

/** A test of an object's own state. */
const objectState =
  /(->|\.)(sk_)?state\b|_state\s*[!=]=|initiali[sz]ed|registered|->dead\b|_dead\b|->enabled\b|->running\b|->active\b|connected\b|->busy\b|->opened\b|sk_state|->closing\b|SOCK_|->started\b|\w_disabled\b|(\b(inode|vma|mnt|sb|sk|dev|tr|p|task|rt|q|lo|filp|page|folio|bdev|disk|dentry|mm|tty)|_sb)->\w*flags & [A-Z]/;

/** Of what leads to a rung: all of one kind, or the commonest. */
function rungTrigger(causes: readonly Trigger[]): Cause {
  const counts = new Map<Trigger, number>();
  for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  if (counts.size > 1 && counts.has('propagated'))
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

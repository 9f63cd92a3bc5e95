// An error region → what makes it run: the cause first, the errno second.

import type { Trigger } from '../../../shared/api/error-paths';
import { type Range, textOf } from '../../c/expressions';
import type { Tokens } from '../../c/tokens';
import type { FoundRegion } from './function-flow';
import { isAllocation, isHardware, isInputOutput, isPermission, isUserCopy } from './vocabulary';

/** A trigger and a sentence that says why. */
export interface Cause {
  readonly trigger: Trigger;
  readonly reason: string;
}

const unsupported =
  /^(EOPNOTSUPP|ENOTSUPP|ENOSYS|ENOIOCTLCMD|ENOTTY|EPROTONOSUPPORT|EAFNOSUPPORT|EPFNOSUPPORT|ESOCKTNOSUPPORT|ENOPROTOOPT|EPROTO|ENOEXEC|NFS4ERR_NOTSUPP|BLK_STS_NOTSUPP)$/;
const argument =
  /^(EINVAL|ERANGE|EDOM|E2BIG|ENAMETOOLONG|EMSGSIZE|ENOTDIR|EISDIR|EBADF|EOVERFLOW|EFBIG|EILSEQ|EBADMSG|EUCLEAN|EFSCORRUPTED|EBADR|EDESTADDRREQ|ESPIPE|ENOTSOCK|EADDRNOTAVAIL|ELOOP|EXDEV|EFSBADCRC|EBADE|EKEYREJECTED|NFS4ERR_INVAL|NFS4ERR_BADXDR)$/;
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
  const { errno, finding } = origin;
  const guard = origin.guard ? textOf(tokens, origin.guard.first, origin.guard.last) : '';
  const callee = finding?.callee ?? '';
  const called = callee !== '' ? [callee] : calleesIn(tokens, origin.guard);
  const by = (trigger: Trigger, reason: string): Cause => ({ trigger, reason });
  const first = (test: (name: string) => boolean): string | undefined => called.find(test);

  const allocation = first(isAllocation);
  if (allocation && !unsupported.test(errno)) return by('alloc', `${allocation}() fails for want of memory`);
  const copy = first(isUserCopy);
  if (copy || errno === 'EFAULT')
    return by('usercopy', copy ? `${copy}() fails on a bad address` : 'EFAULT: a bad address');
  const permission = first(isPermission);
  if (permission) return by('privilege', `${permission}() decides`);
  if (errno === 'EPERM' || errno === 'EACCES' || errno === 'EROFS')
    return by('privilege', `${errno}: not allowed`);
  if (errno === 'ENOMEM') return by('alloc', 'ENOMEM: no memory');
  if (unsupported.test(errno)) return by('unsupported', `${errno}: not supported`);
  const transfer = first(isInputOutput);
  if (transfer) return by('io', `${transfer}() reads or writes a device`);
  if (finding && finding.callee !== '' && finding.strength >= 0.8)
    return by('propagated', `${callee}() fails for reasons of its own`);
  if (finding && finding.variable !== '' && finding.strength >= 0.8) {
    return by('propagated', `${finding.variable} holds a failure from before`);
  }
  if (errno === 'EIO' && !/(corrupt|bad|invalid|magic)/i.test(guard))
    return by('io', 'EIO: a device does not answer');
  const inDriver = /^(drivers|sound|arch)\//.test(file);
  if (inDriver && hardware.test(errno))
    return by('hardware', `${errno}: a device is not there or does not answer`);
  if (inDriver && first(isHardware)) return by('hardware', `${first(isHardware)}() asks a device`);
  if (argument.test(errno)) {
    if (
      /(_|\b|>)(state|sk_state|flags|status|initialized|initialised|enabled|active|running|registered|dead|closing|suspended|count|refcnt|busy|ready|pending|mounted|online|attached|connected)\b/.test(
        guard,
      ) &&
      errno === 'EINVAL' &&
      /state|initiali[sz]ed|registered|dead|enabled|running|active|connected/.test(guard)
    ) {
      return by('state', `${errno}: the object is in the wrong state`);
    }
    return by('argument', `${errno}: what was passed is not valid`);
  }
  if (errno !== '') return by('state', `${errno}: not in this state`);
  if (origin.kind === 'case') return by('argument', 'the switch knows no such value');
  return by('state', 'a test of the current state');
}

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
    if (tokens.kind[at] === 1 && tokens.kind[at + 1] === 40) found.push(tokens.nameOf(tokens.name[at]!));
  }
  return found;
}

// Errnos, messages and names of callees → what they say of a cause. `vocabulary.ts` says what is a failure; this, of which kind.

import type { Trigger } from '../../../shared/api/error-paths';
import { isDecoder, isOverflowCheck, question } from './vocabulary';

/** Not built, not implemented. */
export const unsupported =
  /^(EOPNOTSUPP|ENOTSUPP|ENOSYS|ENOIOCTLCMD|ENOTTY|EPROTONOSUPPORT|EAFNOSUPPORT|EPFNOSUPPORT|ESOCKTNOSUPPORT|ENOPROTOOPT|EPROTO|ENOEXEC|NFS4ERR_NOTSUPP|BLK_STS_NOTSUPP)$/;
/** What was passed or received is not valid. */
export const argument =
  /^(EINVAL|ERANGE|EDOM|E2BIG|ENAMETOOLONG|EMSGSIZE|ENOTDIR|EISDIR|EBADF|EOVERFLOW|EFBIG|EILSEQ|EBADMSG|EUCLEAN|EFSCORRUPTED|EBADR|EDESTADDRREQ|ESPIPE|ENOTSOCK|ELOOP|EXDEV|EFSBADCRC|EBADE|EKEYREJECTED|NFS4ERR_INVAL|NFS4ERR_BADXDR|ENOPARAM)$/;
/** In drivers: a device is not there, or does not answer. */
export const hardware = /^(ENODEV|ENXIO|ETIMEDOUT|ETIME|EREMOTEIO|ENOMEDIUM|EMEDIUMTYPE|EPROBE_DEFER)$/;

/** Messages that something is not supported. */
export const notSupported = /(not|n't|un|no|never) ?(yet )?(been )?support|unsupported|incompatib/i;
/** Messages of a lack of memory. */
export const noMemory =
  /out of memory|\bno memory|(fail\w*|unable|cannot|can't|could ?n[o']t) (to |in )?(k[mz])?alloc|(not|n't) (enough|alloc\w*) mem|\balloc\w* [^"]*\bfailed/i;

/** Messages of a failed transfer. */
export const noTransfer =
  /(can't|can ?not|could not|couldn't|fail\w* to|unable to|error) (re)?(read|writ)|writeback error/i;

/** Whether a callee's name says that it does something, which may not succeed. */
export function isAction(callee: string): boolean {
  return /(^|_)(init|setup|process|send|create|mount|add|adjust|mangle|translate|insert|attach|apply|ctor|update|increase|expand|grow|populate|prepare|register|restore|configure|build|install|enable|queue|start|load)(_|$)/.test(
    callee,
  );
}

/** Judges what was passed. */
export function judges(callee: string): boolean {
  return (
    /_valid$|^nla_validate$|^strscpy$|validate_(nested|buffer|exception)$|_valid_(tm|range)$|_bad_?chars?$|check_dir_entry|^nlmsg_attrlen$/.test(
      callee,
    ) && !/_dump_|^key_/.test(callee)
  );
}

/** Reads a number out of text. */
export const numberReader = /^(kstrto|k?strtobool|match_(u?int|u64)|simple_strto)/;
/** Reads or writes a register that a processor may lack. */
export const safeRegister = /^(rd|wr)msrl?(_on_cpu|_amd)?_safe/;
/** Takes a piece of a message that may be too short for it. */
export const pulls = /(^|_)may_pull|(^|_)xdr_(stream_)?(inline_)?decode|^svcxdr_decode|^skb_copy_bits$/;
/** Asks for a feature of the processor. */
export const cpuFeature = /^(static_|boot_)?cpu_has$|^cpu_feature_enabled$/;
/** Asks what kind of file it is. */
export const fileKind = /^S_IS(DIR|REG|BLK|CHR|LNK)$/;
/** In drivers: waits for a device. */
export const waits = /_wait_(read|write|ready|for_\w+)$|_poll_/;
/** Asks whether an object is no longer in use. */
export const noLongerUsed = /shutdown|_aborted$|_frozen$|_dead$/;

/** Whether a callee's name says something of what came in, of registers or of objects that are no longer in use. */
export const saysOfInput = question((callee) => {
  return (
    judges(callee) ||
    isDecoder(callee) ||
    isOverflowCheck(callee) ||
    callee.startsWith('read_seqcount_retry') ||
    [numberReader, safeRegister, pulls, cpuFeature, fileKind, waits, noLongerUsed].some((pattern) =>
      pattern.test(callee),
    )
  );
});

/** Whether a callee says that it allocates what it answers with; of a cipher or an interrupt there may be none. */
export function isNamedAllocator(callee: string): boolean {
  return /(^|_)(alloc|dupe?)(_|$)/.test(callee) && !/^crypto_|_irq|_ordered|_workqueue/.test(callee);
}

/** Whether a callee adds to a netlink message of a size that somebody chose before. */
export function putsIntoMessage(callee: string): boolean {
  return /^nla_(put|reserve|nest_start|append)|^(nlmsg|genlmsg)_put|_put_(str|u\d+$|attr)/.test(callee);
}

/** Whether a callee looks for something by a name or a number. */
export function looksUp(callee: string): boolean {
  return /find|lookup|search|get_by|_to_/.test(callee) && !/(le|be)\d+_to_cpu|cpu_to_/.test(callee);
}

/** Whether a callee looks for a number of something: a negative one means that there is none. */
export function numbers(callee: string): boolean {
  return /_index$/.test(callee);
}

/** Whether a callee only reads what another object refers to: what it does not find was never there, or is gone. */
export function reads(callee: string): boolean {
  return /dereference|current|_get(_rcu)?$|_peer$|dequeue|(_|^)peek(_|$)|(get_\w*|driver_|irq_)data$|_(reserve|priv(ate)?)$|^(sk|skb|dev|task|inode|file|page)_[a-z]+$/.test(
    callee,
  );
}

/** Constants of failure that are no errno, and what they say. */
export const constants: readonly (readonly [RegExp, Trigger])[] = [
  [/OOM|RESOURCE|memory_allocation|NO_MEMORY|jukebox/, 'alloc'],
  [/IOERR|READ_ERROR|WRITE_ERROR|MEDIUM|TARGET|TRANSPORT|PROTECTION|HWPOISON/, 'io'],
  [/NOTSUPP|OPNOTSUPP|UNSUPPORTED|_SUPPORT$/i, 'unsupported'],
  [
    /corrupt|_wrong$|too_?(Large|Small)$|DATA_ERROR|FORMAT_ERROR|OPTIONS_ERROR|inval|garbage|badxdr|BAD_PARAMETER|BAD_REGISTER|^AE_(TYPE|BAD_)/i,
    'argument',
  ],
  [/^DID_/, 'io'],
  [/^PCIBIOS_/, 'hardware'],
];

/** A test of whether an operation is there: `!ops->mmap`. */
export const method =
  /^!\(?[\w>.-]*((ops|op|type|driver|desc|proto|prot|i_op|f_op|a_ops|s_op|tfm|handler|sht)->\w+|->(show|store|get|set|read|write|ioctl|mmap|open|setattr|getattr|set_\w+|get_\w+|read_\w+|write_\w+|\w+_op))\)?$/;

/** A test against a size or a constant bound. */
export const bound = /[<>!=]=? ?sizeof\b|[^-][<>]=? ?(\d{2,}|0x|[A-Z][A-Z0-9_]{3,}\b)/;

/** Whether a condition asks how many there are, or how deep it goes, against what there may be. */
export function isLimit(guard: string): boolean {
  if (!guard.includes('MAX') && !guard.includes('LIMIT')) return false;
  // What is in a structure of its own was copied from somebody: `args.set_tid_size > MAX_PID_NS_LEVEL`.
  return counted.test(guard) && !/\w\.\w/.test(guard);
}

const counted = /(entries|instances?|_size|_count|depth|path\)? ?\+ ?\w+) ?>=? ?\w*(MAX|LIMIT)/;

/** A test of whether an object is still there. */
export const goneObject = /\b(exists?|revoked|dead|gone|disconnected|removed|dying|detached)\b/;

/** A test of whether an object can be written to, or has been made able to. */
export const notAble = /\bbdev_read_only\(|->\w*enabled?\b/;

/** A test of an object's own state. */
export const objectState =
  /^!?\(*(ctx|dev|desc|inode|sk|tp|tty|port|q|mm|sb)->[\w.]+\)*$|(->|\.)(sk_)?state\b|_state\s*[!=]=|initiali[sz]ed|registered|\bis_mounted\(|RB_EMPTY|freeze_count|->no_\w+|->dead\b|_dead\b|->enabled\b|->running\b|->active\b|connected\b|->busy\b|->opened\b|sk_state|->closing\b|SOCK_|->started\b|\w_disabled\b|(\b(inode|vma|mnt|sb|sk|dev|tr|p|task|rt|q|lo|filp|page|folio|bdev|disk|dentry|mm|tty)|_sb)->\w*flags & [A-Z]/;

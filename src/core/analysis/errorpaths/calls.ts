// What calls say as statements: that something is wrong, that it cannot be, that a failure is handed on.

import { type Assignment, argumentsOf, type Call, callOf, textOf, wordAt } from '../../c/expressions';
import { assign, closeParen, comma, minus, openParen, semicolon, star } from '../../c/punctuators';
import type { Statement } from '../../c/statements';
import { type Tokens, tokenKind } from '../../c/tokens';
import type { Flow } from './flow';
import {
  isCleanup,
  isComplaint,
  isErrno,
  isErrorLog,
  isErrorName,
  isFailureConstant,
  isFailureSetter,
  isFaultName,
  isLog,
  isTelling,
  isWarning,
} from './vocabulary';

/** The last token of a statement without its semicolon. */
export function lastOf(tokens: Tokens, statement: Statement): number {
  return tokens.kind[statement.last] === semicolon ? statement.last - 1 : statement.last;
}

/** Reads calls of one source. */
export class CallReader {
  constructor(private readonly tokens: Tokens) {}

  /** Takes note of what a call in an arm says. */
  note(call: Call, flow: Flow): void {
    if (this.passesErrno(call)) flow.reports = true;
    if (this.countsFailure(call)) flow.mentions = true;
    if (!isTelling(call.callee) && !this.hasLogLevel(call)) return;
    if (isFailureSetter(call.callee)) flow.reports = true;
    if (this.isErrorMessage(call)) {
      flow.logs = true;
      if (this.tellsOfFailure(call)) flow.complains = true;
    } else if (isLog(call.callee) && this.namesFailure(call)) {
      flow.mentions = true;
    }
    if (isCleanup(call.callee)) flow.cleans = true;
    if (isWarning(call.callee)) {
      if (this.isCertain(call)) flow.bug = true;
      if (/^(BUG|panic|unreachable)$/.test(call.callee)) flow.falls = false;
    }
  }

  /** A log line of level warning or above: of a known function, with a level, or of one whose name says so. */
  private isErrorMessage(call: Call): boolean {
    if (isErrorLog(call.callee) || this.hasLogLevel(call)) return true;
    return isComplaint(call.callee) && this.hasText(call);
  }

  private hasText(call: Call): boolean {
    for (let at = call.open + 1; at < call.close; at++)
      if (this.tokens.kind[at] === tokenKind.string) return true;
    return false;
  }

  /** An error, or a warning that says what is wrong. */
  private tellsOfFailure(call: Call): boolean {
    if (!/warn|WARN|notice|printk|_msg/.test(call.callee) || /_invalid_|_dup$/.test(call.callee)) return true;
    const text = this.messageOf(call);
    if (/deprecat|taint/i.test(text)) return false;
    return /KERN_(ERR|CRIT|ALERT|EMERG)|fail|error|invalid|corrupt|\bbad\b|unable|can(no|')t|cannot|could not|couldn|\bnot?\b|missing|unexpected|wrong|illegal|exceed|\btoo\b|mismatch|unknown|broken|unsupported|ignor|bogus|inconsistent|out of|timed? ?out|abort|lost|conflict|weird|stuck|leak|clamp|stall|FW_BUG|n't\b|overflow|(larg|long|small|short)er than|more than|\d > |%\w+ > %|differs|negative|abuse|discard|empty|\bzero\b|martian|incompatible|please run|already exists|\bbug\b|suspect|violat|unimplemented|impossible|beyond|fails\b|!= |returned -?%|needs updating|> max|not yet|lagged|nonexistent|spoofed|unrecogni[sz]ed|incomplete|backwards/i.test(
      text,
    );
  }

  /** A message: what stands before its words, such as its level, and its first string, as far as it goes. */
  private messageOf({ open, close }: Call): string {
    const { kind } = this.tokens;
    let last = open + 1;
    while (last < close && kind[last] !== tokenKind.string) last++;
    while (last < close && kind[last + 1] === tokenKind.string) last++;
    return textOf(this.tokens, open, last);
  }

  /** A message for those who debug, in plain words all the same. */
  private namesFailure(call: Call): boolean {
    return /returned -?%|exceed|impossible|refused|attempt to|\bwarning:|\bmissing\b|\billegal\b|\bbogus\b|\bweird|cheat|faulty|\berror\b|timed out|not respond|does(n't| not) (exist|have)|broken|ENOMEM|\binvalid\b|\bbad\b|\bunknown\b|unrecogni[sz]ed|unexpected|conflicts?\b|\bfail(ed|ure|s)?\b|unsupported|too (many|large|long|short|small)|spurious|duplicate|corrupt|malformed|(can|could|un)\s?(not|n't|able to)|can't|not ((currently |yet )?supported|enough|allowed)|tried to|out of (memory|range|bounds)/i.test(
      this.messageOf(call),
    );
  }

  /** `mas_set_err(mas, -EBUSY)`: a failure is handed on. */
  private passesErrno(call: Call): boolean {
    // What a hook answers when nobody is there.
    if (call.callee === 'call_int_hook') return false;
    for (let at = call.open + 1; at < call.close; at++) {
      const before = this.tokens.kind[at - 1]!;
      if (before !== openParen && before !== comma) continue;
      const negated = this.tokens.kind[at] === minus;
      // Most arguments can be told by their first letter.
      const letter = this.tokens.bytes[this.tokens.start[at]!];
      // sctp's commands take a positive one: `SCTP_ERROR(ETIMEDOUT)`.
      if (letter === 83 && this.tokens.kind[at + 1] === openParen && wordAt(this.tokens, at) === 'SCTP_ERROR')
        return true;
      if (!negated && letter !== 68 && letter !== 66) continue;
      const after = this.tokens.kind[negated ? at + 2 : at + 1]!;
      if (after !== closeParen && after !== comma) continue;
      const name = wordAt(this.tokens, negated ? at + 1 : at);
      if (negated ? isErrno(name) : /^(DID|BLK_STS)_/.test(name) && isFailureConstant(name)) return true;
    }
    return false;
  }

  /** `IP_INC_STATS(net, IPSTATS_MIB_INHDRERRORS)`. */
  private countsFailure({ callee, close }: Call): boolean {
    return (
      // Hardly any name ends with a capital.
      callee.charCodeAt(callee.length - 1) <= 90 &&
      /(_INC_STATS|STATS?_INC|_STAT_INC_ATOMIC)$/.test(callee) &&
      /_(IN|OUT)(DISCARDS|ADDRERRORS|UNKNOWNPROTOS)$|ERRORS?$|errors$|DROP$|^invalid$|FAIL(URE)?$/.test(
        wordAt(this.tokens, close - 1),
      )
    );
  }

  /** `ext4_msg(sb, KERN_ERR, …)`, `printk(KERN_WARNING …)`. */
  private hasLogLevel(call: Call): boolean {
    const last = Math.min(call.close, call.open + 8);
    for (let at = call.open + 1; at < last; at++) {
      // Most words can be told by their first letter.
      if (this.tokens.bytes[this.tokens.start[at]!] !== 75) continue;
      if (/^KERN_(ERR|WARNING|CRIT|ALERT|EMERG)$/.test(wordAt(this.tokens, at))) return true;
    }
    return false;
  }

  /** `WARN_ON(1)`, `WARN(1, "message")`, `BUG()`. */
  alwaysWarns(statement: Statement): boolean {
    const call = this.callIn(statement);
    return call !== null && isWarning(call.callee) && this.isCertain(call);
  }

  /** `WARN_ON(1)`, `BUG()`: it says that this place is never reached. */
  asserts(statement: Statement): boolean {
    return this.alwaysWarns(statement) && !/^(panic|dump_stack)$/.test(wordAt(this.tokens, statement.first));
  }

  /** `panic("…")`. */
  panics(statement: Statement): boolean {
    return this.callIn(statement)?.callee === 'panic';
  }

  /** Whether a warning fires whenever it is reached. */
  private isCertain(call: Call): boolean {
    const { callee, open, close } = call;
    if (/^(BUG|panic|unreachable|dump_stack)$/.test(callee)) return true;
    // `WARN_ON(1)`; `RB_WARN_ON(buffer, 1)`.
    const last = close - 1;
    if (this.isTrue(open + 1) || (this.tokens.kind[last - 1] === comma && this.isTrue(last))) return true;
    // What `netdev_WARN(dev, "…")` asks is asked before it.
    if (callee === 'netdev_WARN') return true;
    // `dev_WARN_ONCE(dev, 1, "…")`.
    const condition = /dev_WARN/.test(callee) ? argumentsOf(this.tokens, call)[1] : undefined;
    return condition !== undefined && this.isTrue(condition.first);
  }

  private isTrue(at: number): boolean {
    return /^(1|true)$/.test(textOf(this.tokens, at, at));
  }

  /** The call that a statement is; null for all else, as most declarations and assignments show by their second token. */
  private callIn({ kind, first, last }: Statement): Call | null {
    if (kind !== 'plain') return null;
    const second = this.tokens.kind[first + 1]!;
    if (second === assign || second === star || second === tokenKind.name) return null;
    return callOf(this.tokens, { first, last: this.tokens.kind[last] === semicolon ? last - 1 : last });
  }

  /** `bad_reason = "nonzero mapcount"`, `par->hotdrop = true`: what is wrong is put down, in what is no error code. */
  notesFault({ target, value }: Assignment): boolean {
    // `tracks->error = CDS_NO_INFO`.
    if (
      (target.endsWith('->err') || target.endsWith('->error')) &&
      value.first === value.last &&
      /^[A-Z]/.test(wordAt(this.tokens, value.first))
    )
      return true;
    if (!isFaultName(target) || isErrorName(target)) return false;
    return !/^(0|false|NULL|"")$/.test(textOf(this.tokens, value.first, value.last));
  }

  /** `truncate_failed_write(inode)`: a call that marks something as failed, or is there for failures alone. */
  setsFailure(statement: Statement): boolean {
    const call = this.callIn(statement);
    return call !== null && isFailureSetter(call.callee);
  }

  /** A message, of whatever level. */
  isMessage(statement: Statement): boolean {
    const call = this.callIn(statement);
    return call !== null && (isLog(call.callee) || isErrorLog(call.callee)) && this.hasText(call);
  }

  /** A log line that tells of a failure. */
  complains(statement: Statement): boolean {
    const call = this.callIn(statement);
    if (!call) return false;
    if (this.countsFailure(call)) return true;
    if (this.isErrorMessage(call)) return this.tellsOfFailure(call);
    return isLog(call.callee) && this.namesFailure(call);
  }
}

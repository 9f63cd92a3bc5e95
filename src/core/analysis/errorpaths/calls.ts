// What calls say as statements: that something is wrong, that it cannot be, that a failure is handed on.

import { type Call, callOf, type Range, textOf, wordAt } from '../../c/expressions';
import { closeParen, comma, minus, openParen, semicolon } from '../../c/punctuators';
import type { Statement } from '../../c/statements';
import type { Tokens } from '../../c/tokens';
import type { Flow } from './flow';
import { isCleanup, isErrno, isErrorLog, isLog, isWarning } from './vocabulary';

/** The last token of a statement without its semicolon. */
export function lastOf(tokens: Tokens, statement: Statement): number {
  return tokens.kind[statement.last] === semicolon ? statement.last - 1 : statement.last;
}

/** Reads calls of one source. */
export class CallReader {
  constructor(private readonly tokens: Tokens) {}

  /** Takes note of what a call in an arm says; elsewhere nobody asks. */
  note(range: Range, flow: Flow): void {
    const call = callOf(this.tokens, range);
    if (!call) return;
    if (isErrorLog(call.callee) || this.hasLogLevel(call)) {
      flow.logs = true;
      if (this.tellsOfFailure(call)) flow.complains = true;
    } else if (isLog(call.callee) && this.namesFailure(call)) {
      flow.mentions = true;
    }
    if (this.passesErrno(call)) flow.reports = true;
    if (isCleanup(call.callee)) flow.cleans = true;
    if (isWarning(call.callee)) {
      if (this.isCertain(call)) flow.bug = true;
      if (/^(BUG|panic|unreachable)$/.test(call.callee)) flow.falls = false;
    }
  }

  /** An error, or a warning that says what is wrong. */
  private tellsOfFailure(call: Call): boolean {
    if (!/warn|WARN|notice|printk|_msg/.test(call.callee)) return true;
    const text = textOf(this.tokens, call.open, call.close);
    return /KERN_(ERR|CRIT|ALERT|EMERG)|fail|error|invalid|corrupt|\bbad\b|unable|can(no|')t|cannot|could not|couldn|\bnot?\b|missing|unexpected|wrong|illegal|exceed|\btoo\b|mismatch|unknown|broken|unsupported|ignor|bogus|inconsistent|out of|timed? ?out|abort|lost|conflict|weird|stuck|leak/i.test(
      text,
    );
  }

  /** A message for those who debug, in plain words all the same. */
  private namesFailure(call: Call): boolean {
    return /\binvalid\b|\bfail(ed|ure|s)?\b|unsupported|too (many|large|long|short|small)|spurious|duplicate|corrupt|malformed|(can|could|un)\s?(not|n't|able to)|not (supported|enough)|out of (memory|range)/i.test(
      textOf(this.tokens, call.open, call.close),
    );
  }

  /** `mas_set_err(mas, -EBUSY)`: a failure is handed on. */
  private passesErrno(call: Call): boolean {
    for (let at = call.open + 1; at < call.close - 1; at++) {
      const before = this.tokens.kind[at - 1]!;
      if (this.tokens.kind[at] !== minus || (before !== openParen && before !== comma)) continue;
      const after = this.tokens.kind[at + 2]!;
      if ((after === closeParen || after === comma) && isErrno(wordAt(this.tokens, at + 1))) return true;
    }
    return false;
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
    if (statement.kind !== 'plain') return false;
    const call = callOf(this.tokens, { first: statement.first, last: lastOf(this.tokens, statement) });
    return call !== null && isWarning(call.callee) && this.isCertain(call);
  }

  /** Whether a warning fires whenever it is reached. */
  private isCertain({ callee, open, close }: Call): boolean {
    if (/^(BUG|panic|unreachable|dump_stack)$/.test(callee)) return true;
    return /^(1|true)$/.test(textOf(this.tokens, open + 1, Math.min(open + 1, close - 1)));
  }

  /** A log line that tells of a failure. */
  complains(statement: Statement): boolean {
    if (statement.kind !== 'plain') return false;
    const call = callOf(this.tokens, { first: statement.first, last: lastOf(this.tokens, statement) });
    if (!call) return false;
    if (isErrorLog(call.callee) || this.hasLogLevel(call)) return this.tellsOfFailure(call);
    return isLog(call.callee) && this.namesFailure(call);
  }
}

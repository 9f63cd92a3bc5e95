// System calls and option handlers → what a row of their table says.

import type { SyscallRow } from '../../shared/api/error-paths';
import { formatCount, formatQuantity } from '../../shared/base/format';

type Share = SyscallRow['own'];

export const syscallKinds: readonly {
  readonly kind: SyscallRow['kind'];
  readonly title: string;
  readonly short: string;
}[] = [
  { kind: 'syscall', title: 'System calls', short: 'call' },
  { kind: 'compat', title: 'Compat calls', short: 'compat' },
  { kind: 'setsockopt', title: 'Set socket option', short: 'set' },
  { kind: 'getsockopt', title: 'Get socket option', short: 'get' },
];

/** Error paths that can be told tested or not. */
export function totalOf({ tested, almost, unreached, unknown }: Share): number {
  return tested + almost + unreached + unknown;
}

/** `2 of 9`, and nothing where there is none. */
export function shareText(share: Share): string {
  const total = totalOf(share);
  return total === 0 ? '' : `${formatCount(share.tested)} of ${formatCount(total)}`;
}

/** A row in one sentence, for ears and for the pointer. */
export function syscallSentence(row: SyscallRow): string {
  const kind = syscallKinds.find(({ kind: own }) => own === row.kind)!.short;
  const paths = (share: Share): string =>
    totalOf(share) === 0
      ? 'no error paths'
      : `${formatCount(share.tested)} of ${formatQuantity(totalOf(share), 'error path')} tested`;
  return [
    `${row.name}${row.kind === 'syscall' ? '' : ` (${kind}${row.family === '' ? '' : `, ${row.family}`})`}`,
    row.calls === 0 ? 'never called' : `called ${formatQuantity(row.calls, 'time')}`,
    `${formatCount(row.linesCovered)} of ${formatQuantity(row.lines, 'line')} ran`,
    `own: ${paths(row.own)}`,
    row.callees === 0
      ? 'calls nothing of the tree directly'
      : `in ${formatQuantity(row.callees, 'function')} that it calls directly, ${formatCount(row.calleesRan)} of which ran: ${paths(row.direct)}`,
    `${row.file} line ${row.line}`,
  ].join(', ');
}

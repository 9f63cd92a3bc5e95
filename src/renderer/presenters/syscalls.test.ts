import { expect, test } from 'vitest';
import type { SyscallRow } from '../../shared/api/error-paths';
import { shareText, syscallSentence } from './syscalls';

const none = { tested: 0, almost: 0, unreached: 0, unknown: 0 };
const row: SyscallRow = {
  name: 'openat',
  kind: 'syscall',
  family: '',
  file: 'fs/open.c',
  function: '__do_sys_openat',
  line: 1340,
  calls: 1204,
  linesCovered: 3,
  lines: 4,
  own: { ...none, tested: 1, almost: 1 },
  direct: { ...none, tested: 2, unreached: 5, unknown: 2 },
  callees: 3,
  calleesRan: 2,
};

test('a call is told with its calls, its lines and its error paths', () => {
  expect([
    syscallSentence(row),
    syscallSentence({
      ...row,
      ...{ name: 'tcp_setsockopt', kind: 'setsockopt', family: 'ipv4', calls: 0, own: none, direct: none },
      callees: 0,
    }),
  ]).toEqual([
    'openat, called 1,204 times, 3 of 4 lines ran, own: 1 of 2 error paths tested, in 3 functions that it calls directly, 2 of which ran: 2 of 9 error paths tested, fs/open.c line 1340',
    'tcp_setsockopt (set, ipv4), never called, 3 of 4 lines ran, own: no error paths, calls nothing of the tree directly, fs/open.c line 1340',
  ]);
});

test('a share has its denominator, or is empty', () => {
  expect([shareText(row.direct), shareText(none)]).toEqual(['2 of 9', '']);
});

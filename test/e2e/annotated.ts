// gcov's counts as the command line prints them: what the gutter has to show.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const kerncov = join(__dirname, '../../out/cli/kerncov.js');

/** Line → count, '' without code. Of each line the first count: that of the file, not of a group member. */
export function annotatedCounts(snapshot: string, tree: string, file: string): Map<number, string> {
  const text = execFileSync(process.execPath, [kerncov, 'annotate', snapshot, '--tree', tree, '-q', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const counts = new Map<number, string>();
  for (const row of text.split('\n')) {
    const match = /^\s*([^:]+):\s*(\d+):/.exec(row);
    if (!match || match[2] === '0' || counts.has(Number(match[2]))) continue;
    const mark = match[1]!.replace('*', '');
    counts.set(Number(match[2]), mark === '-' ? '' : /^[#=]/.test(mark) ? '0' : mark);
  }
  return counts;
}

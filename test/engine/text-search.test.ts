// The search for a text in functions of the sample, over real workers: what it finds, where it stops, how it ends.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningService } from '../../src/engine/service/service';
import { contract, type OpenParams, type Params, type Result } from '../../src/shared/api/contract';
import { sample } from '../support/kerncov';
import { joined } from '../support/sample';
import { openIn, plainCall, startService } from '../support/service';

let running: RunningService;
beforeEach(() => {
  running = startService({ jobs: 2 });
});
afterEach(() => running.close());

async function open(params: OpenParams = { sample: 'boot' }): Promise<string> {
  return (await openIn(running, params)).session;
}

function search(params: Params<'search.text'>, signal = plainCall.signal): Promise<Result<'search.text'>> {
  return running.service['search.text'](contract['search.text'].params.parse(params), {
    ...plainCall,
    signal,
  });
}

/** `file:line function count`, for each line. */
function places({ files }: Result<'search.text'>): string[] {
  return files.flatMap(({ file, hits }) =>
    hits.map((hit) => `${file}:${hit.line} ${hit.function} ${hit.count ?? 'no code'}`),
  );
}

describe('which lines', () => {
  it('are those of functions that never ran, partly ran, or ran, and these are all', async () => {
    const session = await open();
    const query = { session, query: 'kfree(', wholeWord: true } as const;
    expect(places(await search({ ...query, functions: 'never ran' }))).toEqual([
      'drivers/ring.c:155 ring_remove 0',
      'drivers/ring.c:156 ring_remove 0',
      'fs/tinyfs.c:114 tinyfs_umount 0',
    ]);
    const any = places(await search({ ...query, functions: 'any' }));
    const ran = places(await search({ ...query, functions: 'ran' }));
    const never = places(await search({ ...query, functions: 'never ran' }));
    expect([...ran, ...never].sort()).toEqual(any.sort());
    expect(
      places(await search({ ...query, functions: 'partly ran' })).every((place) => ran.includes(place)),
    ).toBe(true);
  });

  it('of a function that ran only where it was inlined are of one that ran', async () => {
    const session = await open();
    const query = { session, query: 'task->pid == pid', below: 'kernel/sched.c' } as const;
    const found = await search({ ...query, functions: 'ran' });
    expect(found.files[0]!.hits).toMatchObject([
      { function: 'find_task', calls: 0, functionRan: true, count: 35 },
    ]);
    expect(places(await search({ ...query, functions: 'never ran' }))).toEqual([]);
  });

  it('are narrowed to those that never ran, and to a directory or a file', async () => {
    const session = await open();
    const query = { session, query: 'kfree', lines: 'never ran' } as const;
    const found = places(await search(query));
    expect(found).toContain('drivers/ring.c:142 ring_probe 0');
    expect(found).toContain('fs/tinyfs.c:114 tinyfs_umount 0');
    expect(found.every((place) => place.endsWith(' 0'))).toBe(true);
    expect(places(await search({ ...query, below: 'fs/' }))).toEqual(
      found.filter((place) => place.startsWith('fs/')),
    );
    expect(places(await search({ ...query, below: 'drivers/ring.c' }))).toEqual(
      found.filter((place) => place.startsWith('drivers/ring.c:')),
    );
    expect(places(await search({ ...query, below: 'f' }))).toEqual([]);
  });

  it('belong to the function with the body, where a system call has several on one line', async () => {
    const session = await open();
    expect(places(await search({ session, query: 'SYSCALL_DEFINE', below: 'fs/file.c' }))).toEqual([
      'fs/file.c:47 __do_sys_open 4698',
      'fs/file.c:87 __do_sys_close 4695',
      'fs/file.c:99 __do_sys_read 4500',
      'fs/file.c:117 __do_sys_write 4500',
      'fs/file.c:141 __do_sys_unlink 1095',
      'fs/file.c:149 __do_sys_ioctl 4950',
    ]);
  });
});

it('stops at the limit and says so, unless that is all there is', async () => {
  const session = await open();
  const all = await search({ session, query: 'return' });
  const part = await search({ session, query: 'return', limit: 7 });
  expect([all.stopped, part.stopped, part.lines]).toEqual([false, true, 7]);
  expect(places(part)).toEqual(places(all).slice(0, 7));
  expect(await search({ session, query: 'return', limit: all.lines })).toMatchObject({
    ...{ stopped: false, lines: all.lines, files: all.files },
  });
});

it('ends with an error when it is cancelled or the snapshot is closed, and can be asked again', async () => {
  const session = await open();
  const abort = new AbortController();
  const cancelled = search({ session, query: 'return' }, abort.signal);
  abort.abort(new Error('enough'));
  await expect(cancelled).rejects.toThrow('enough');
  expect((await search({ session, query: 'return', limit: 1 })).lines).toBe(1);

  const left = search({ session, query: 'return' });
  await running.service['session.close']({ session }, plainCall);
  await expect(left).rejects.toMatchObject({ code: 'cancelled' });
});

it('says why there is nothing to search', async () => {
  const session = await open({ snapshot: joined(sample.boot).folder, tree: null });
  expect(await search({ session, query: 'return' })).toMatchObject({
    ...{ lines: 0, problem: expect.stringContaining('No tree is open') },
  });
});

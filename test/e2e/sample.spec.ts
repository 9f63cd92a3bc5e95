// The explorer on the bundled sample: opening, finding, reading, by mouse and by keyboard alone.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './app';

const sample = join(__dirname, '../../resources/sample');
const snapshot = join(sample, 'snapshots/boot.tar.gz');
const tree = join(sample, 'tree');
const kerncov = join(__dirname, '../../out/cli/kerncov.js');

/** gcov's counts as the command line prints them: line → count, '' without code. */
function annotate(file: string): Map<number, string> {
  const text = execFileSync(process.execPath, [kerncov, 'annotate', snapshot, '--tree', tree, '-q', file], {
    encoding: 'utf8',
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

test('opens what the arguments name, with the totals of the command line', async ({ start }) => {
  const app = await start({ args: [snapshot, '--tree', tree] });
  await app.loaded();
  await expect(app.region('status')).toContainText('450 of 603 lines');
  expect(app.running.consoleErrors).toEqual([]);
});

test('opens the sample from the welcome view and shows its tree', async ({ start }) => {
  const app = await start();
  await app.openSample();
  await expect(app.region('explorer').getByRole('treeitem', { name: /^mm/ })).toBeVisible();
});

test('opens a snapshot that the user picks', async ({ start, host }) => {
  test.skip(host === 'browser', 'a browser has no native dialog; paths are typed');
  const directory = mkdtempSync(join(tmpdir(), 'kerncov-e2e-pick-'));
  try {
    // Counters with their notes beside them need no tree.
    execFileSync('tar', ['-xzf', snapshot, '-C', directory]);
    cpSync(tree, join(directory, 'build/tiny-1.0'), {
      recursive: true,
      filter: (path) => !path.endsWith('.gcda'),
      force: true,
    });
    const app = await start({ pick: directory });
    await app
      .region('welcome')
      .getByRole('button', { name: /^open snapshot folder/i })
      .click();
    await app.loaded();
    await expect(app.region('status')).toContainText('450 of 603 lines');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test('shows in the gutter exactly the counts that annotate prints', async ({ start }) => {
  const app = await start({ args: [snapshot, '--tree', tree] });
  await app.loaded();
  await app.quickOpen('fs/tinyfs.c');
  const expected = annotate('fs/tinyfs.c');
  const seen = await app.gutter();
  expect(seen.size).toBeGreaterThan(20);
  for (const [line, count] of seen) expect([line, count]).toEqual([line, expected.get(line) ?? '']);
});

test('goes from the start to a never-run line by keyboard alone', async ({ start }) => {
  const app = await start({ args: [snapshot, '--tree', tree] });
  await app.loaded();
  await app.quickOpen('ring.c');
  await app.press('F8');
  await app.idle();
  const [line] = /Ln (\d+)/.exec((await app.region('status').textContent()) ?? '')?.slice(1) ?? [];
  expect(annotate('drivers/ring.c').get(Number(line))).toBe('0');
});

test('explains a line in a hover card: count, branches, objects', async ({ start }) => {
  const app = await start({ args: [snapshot, '--tree', tree] });
  await app.loaded();
  await app.quickOpen('mm/pool.c');
  await app.region('gutter').locator('[data-count]:not([data-count=""])').first().hover();
  await expect(app.page.getByTestId('line-card')).toContainText(/ran (once|[\d,]+ times)|never ran/);
});

test('finds functions and goes to them', async ({ start }) => {
  const app = await start({ args: [snapshot, '--tree', tree] });
  await app.loaded();
  await app.quickOpen('ring_probe');
  await expect(app.region('editor')).toContainText('ring_probe');
});

test('runs commands from the palette and remembers the theme over a restart', async ({ start }) => {
  const config = mkdtempSync(join(tmpdir(), 'kerncov-e2e-config-'));
  try {
    const first = await start({ args: [snapshot, '--tree', tree], config });
    await first.loaded();
    await first.command('dark theme');
    await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await first.quickOpen('mm/pool.c');
    await first.page.waitForTimeout(0);
    await first.idle();
    await first.running.close();
    const second = await start({ config });
    await second.loaded();
    await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(second.region('editor')).toContainText('pool.c');
  } finally {
    rmSync(config, { recursive: true, force: true });
  }
});

test('zooms the treemap and opens a file from it', async ({ start }) => {
  const app = await start({ args: [snapshot, '--tree', tree] });
  await app.loaded();
  await app.command('treemap');
  const treemap = app.region('treemap');
  await expect(treemap).toBeVisible();
  await app.idle();
  const map = app.page.locator('[data-cells]');
  await expect(map).not.toHaveAttribute('data-cells', '0');
  await expect(map).toHaveAttribute('data-root', '');
  const clickCell = async (path: string): Promise<void> => {
    const place = await map.evaluate(
      (element, wanted) =>
        (
          element as unknown as {
            cellRect(path: string): { x: number; y: number; width: number; height: number };
          }
        ).cellRect(wanted),
      path,
    );
    await app.page.mouse.click(place.x + place.width / 2, place.y + Math.min(8, place.height / 2));
    await app.idle();
  };
  await clickCell('mm');
  await expect(map).toHaveAttribute('data-root', 'mm');
  await clickCell('mm/pool.c');
  await expect(app.region('editor')).toContainText('pool.c');
});

test('takes a snapshot that is dropped on the window', async ({ start, host }) => {
  const app = await start();
  const session = await app.page.context().newCDPSession(app.page);
  const data = { items: [], files: [join(sample, 'snapshots')], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  }
  // The folder holds archives, no counters: the application must have tried it, or, in a browser, say why it cannot.
  if (host === 'electron') {
    await expect(app.page.getByText(/no counters/)).toBeVisible();
  } else await expect(app.page.getByText(/browser/i).first()).toBeVisible();
});

test('says what is wrong with a broken snapshot and goes on', async ({ start }) => {
  const directory = mkdtempSync(join(tmpdir(), 'kerncov-e2e-broken-'));
  try {
    execFileSync('tar', ['-xzf', snapshot, '-C', directory]);
    writeFileSync(join(directory, 'build/tiny-1.0/mm/pool.gcda'), 'adcg*22B');
    const app = await start({ args: [directory, '--tree', tree] });
    await app.loaded();
    await app.command('problems');
    await expect(app.region('problems')).toContainText('mm/pool.gcda');
    await expect(app.region('problems')).toContainText(/byte 8|cut short|ends/i);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test('says why a snapshot without counters cannot be opened', async ({ start }) => {
  const directory = mkdtempSync(join(tmpdir(), 'kerncov-e2e-empty-'));
  mkdirSync(join(directory, 'nothing'));
  try {
    const app = await start({ args: [directory, '--tree', tree] });
    await expect(app.page.getByText(/no counters/)).toBeVisible();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

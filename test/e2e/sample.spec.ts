// The explorer on the bundled sample: opening, finding, reading, by mouse and by keyboard alone.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotatedCounts } from './annotated';
import { expect, test } from './app';

const sample = join(__dirname, '../../resources/sample');
const snapshot = join(sample, 'snapshots/boot.tar.gz');
const tree = join(sample, 'tree');

function annotate(file: string): Map<number, string> {
  return annotatedCounts(snapshot, tree, file);
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
    const button = host === 'electron' ? /^open snapshot folder/i : /^open snapshot/i;
    await app.region('welcome').getByRole('button', { name: button }).click();
    await app.answerPath(directory);
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
  const app = await start();
  const wanted = app.region('welcome').getByRole('button', { name: /sample: boot/i });
  for (let presses = 0; presses < 20; presses++) {
    await app.press('Tab');
    if (await wanted.evaluate((button) => button === document.activeElement)) break;
  }
  await app.press('Enter');
  await app.loaded();
  await app.quickOpen('ring.c');
  await app.press('F8');
  await app.idle();
  expect(annotate('drivers/ring.c').get(await app.cursorLine())).toBe('0');
  await app.press('Control+i');
  await expect(app.region('line-card')).toContainText('never ran');
  await app.press('Escape');
  await expect(app.region('line-card')).toBeHidden();
  await app.press('Shift+F8');
  await app.idle();
  expect(annotate('drivers/ring.c').get(await app.cursorLine())).toBe('0');
});

test('finds functions and goes to them', async ({ start }) => {
  const app = await start({ args: [snapshot, '--tree', tree] });
  await app.loaded();
  await app.quickOpen('ring_probe');
  await expect(app.region('editor')).toContainText('ring_probe');
});

test('brings back theme, tabs, cursor, orders and sizes after a restart', async ({ start }) => {
  const config = mkdtempSync(join(tmpdir(), 'kerncov-e2e-config-'));
  try {
    const first = await start({ args: [snapshot, '--tree', tree], config });
    await first.loaded();
    await first.command('dark theme');
    await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await first.quickOpen('mm/pool.c');
    await first.goToLine(57);
    await first
      .region('outline')
      .getByRole('button', { name: /sort by calls/i })
      .click();
    await first.command('Functions');
    await first
      .region('functions')
      .getByRole('button', { name: /sort by name/i })
      .click();
    await first.command('Files');
    // The separator is worked by keys, as any slider.
    await first.page.getByRole('separator', { name: 'Width of the side bar' }).focus();
    for (let presses = 0; presses < 3; presses++) await first.press('ArrowRight');
    await first.idle();
    const { width } = (await first.region('explorer').boundingBox())!;
    await first.running.close();
    const second = await start({ config });
    await second.loaded();
    await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(second.region('source-editor')).toHaveAttribute('data-file', 'mm/pool.c');
    expect(await second.cursorLine()).toBe(57);
    await expect(second.page.getByRole('tab', { name: 'Treemap' })).toBeVisible();
    const sorted = (name: RegExp) => second.page.getByRole('button', { name });
    await expect(sorted(/sort by calls, now descending/i)).toBeVisible();
    expect(Math.abs((await second.region('explorer').boundingBox())!.width - width)).toBeLessThan(3);
    await second.command('Functions');
    await expect(sorted(/sort by name, now ascending/i)).toBeVisible();
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

test('the legend of the treemap filters its files', async ({ start }) => {
  const app = await start({ args: [snapshot, '--tree', tree] });
  await app.loaded();
  const treemap = app.region('treemap');
  await expect(treemap).toContainText('74.6 %, 450 of 603 lines ran');
  const all = app.region('treemap-legend').getByRole('button', { name: /all ran/ });
  await expect(all).toHaveText(/7$/);
  await all.click();
  await app.idle();
  await expect(treemap).toContainText('in the 11 of 18 files shown');
  await all.click({ modifiers: ['Shift'] });
  await app.idle();
  await expect(treemap).toContainText('100 %');
  await all.click();
  await app.idle();
  await treemap.getByRole('button', { name: 'Show what the legend hides' }).click();
  await expect(treemap).toContainText('450 of 603 lines ran');
});

test('takes a snapshot that is dropped on the window', async ({ start, host }) => {
  const directory = mkdtempSync(join(tmpdir(), 'kerncov-e2e-drop-'));
  try {
    const app = await start({ args: [snapshot, '--tree', tree] });
    await app.loaded();
    const dropped = join(directory, 'faults.tar.gz');
    cpSync(join(sample, 'snapshots/faults.tar.gz'), dropped);
    await app.drop(dropped);
    // A browser keeps the path to itself: it is asked for, and why is said.
    if (host === 'browser') await expect(app.region('path-box')).toContainText('faults.tar.gz');
    await app.answerPath(dropped);
    await expect(app.page.getByRole('banner')).toContainText('faults');
    await app.loaded();
    await expect(app.region('status')).toContainText('of 603 lines');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
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

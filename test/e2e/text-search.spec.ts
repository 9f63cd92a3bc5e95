// The search for a text in functions: typed, narrowed to what never ran, opened by keys, remembered.

import { join } from 'node:path';
import { type App, expect, test } from './app';

const sample = join(__dirname, '../../resources/sample');
const opened = [join(sample, 'snapshots/boot.tar.gz'), '--tree', join(sample, 'tree')];

/** The rows, as they are spoken. */
async function rows(app: App): Promise<string[]> {
  await app.idle();
  return app
    .region('text-search')
    .getByRole('treeitem')
    .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? ''));
}

const neverRan = [
  'drivers/ring.c, 2 lines',
  'kfree(ring->slots);, line 155 in ring_remove, never ran',
  'kfree(ring);, line 156 in ring_remove, never ran',
  'fs/tinyfs.c, 1 line',
  'kfree(sector_buffer);, line 114 in tinyfs_umount, never ran',
];

test('finds a text in functions that never ran, and opens a line of it by keys alone', async ({ start }) => {
  const app = await start({ args: opened });
  await app.loaded();
  await app.press('Control+Shift+f');
  const search = app.region('text-search');
  await expect(search.getByRole('textbox', { name: 'Text', exact: true })).toBeFocused();
  await expect(search).toContainText('Type a text');
  await app.page.keyboard.type('KFREE');
  expect((await rows(app)).length).toBeGreaterThan(neverRan.length);
  await search.getByRole('combobox', { name: 'Which functions' }).selectOption('never ran');
  expect(await rows(app)).toEqual(neverRan);
  await expect(search.locator('.list-foot')).toHaveText('3 lines in 2 files');

  await search.getByRole('button', { name: 'Match case' }).click();
  await app.idle();
  await expect(search).toContainText('No line of a function that never ran has “KFREE”.');
  await search.getByRole('button', { name: 'Match case' }).click();
  expect(await rows(app)).toEqual(neverRan);

  await search.getByRole('textbox', { name: 'Text', exact: true }).focus();
  for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowDown', 'Enter']) await app.press(key);
  await app.idle();
  await expect(app.region('source-editor')).toHaveAttribute('data-file', 'fs/tinyfs.c');
  expect(await app.cursorLine()).toBe(114);
  // The first file was folded on the way.
  expect(await rows(app)).toEqual([neverRan[0], ...neverRan.slice(3)]);
});

test('is narrowed to lines and a directory, and comes back as it was asked for', async ({ start }) => {
  const config = test.info().outputPath('config');
  const first = await start({ args: opened, config });
  await first.loaded();
  await first.command('Search text in functions that never ran');
  const search = first.region('text-search');
  await search.getByRole('textbox', { name: 'Text', exact: true }).fill('return');
  await search.getByRole('combobox', { name: 'Which functions' }).selectOption('any');
  await search.getByRole('combobox', { name: 'Which lines' }).selectOption('never ran');
  await search.getByRole('textbox', { name: 'Directory or file' }).fill('drivers');
  const found = await rows(first);
  expect(found[0]).toMatch(/^drivers\/ring\.c, \d+ lines?$/);
  expect(found.slice(1).every((row) => row.endsWith(', never ran'))).toBe(true);
  await first.running.close();

  const second = await start({ args: opened, config });
  await expect(second.region('text-search')).toBeVisible({ timeout: 60_000 });
  expect(await rows(second)).toEqual(found);
});

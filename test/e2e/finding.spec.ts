// Finding something on the bundled sample: the tree, quick open, recent files, the tables of functions, going back.

import { join } from 'node:path';
import { type App, expect, test } from './app';

const sample = join(__dirname, '../../resources/sample');
const opened = [join(sample, 'snapshots/boot.tar.gz'), '--tree', join(sample, 'tree')];

/** Names of the rows of a list, as they are spoken. */
async function rows(app: App, region: string): Promise<string[]> {
  await app.idle();
  const items = app.region(region).locator('[role="treeitem"], [role="option"]');
  const labels = await items.evaluateAll((elements) =>
    elements.map((element) => element.getAttribute('aria-label') ?? ''),
  );
  return labels.map((label) => label.split(',')[0]!);
}

test('the tree opens by keys, sorts either way, filters, and becomes a list', async ({ start }) => {
  const app = await start({ args: opened });
  await app.loaded();
  expect((await rows(app, 'explorer')).slice(0, 3)).toEqual(['drivers', 'fs', 'include']);
  await app.command('Files');
  await app.press('Home');
  await app.press('ArrowRight');
  expect((await rows(app, 'explorer')).slice(0, 3)).toEqual(['drivers', 'ring.c', 'fs']);
  await app.press('ArrowLeft');

  const explorer = app.region('explorer');
  await explorer.getByRole('button', { name: /sort by never ran/i }).click();
  const most = await rows(app, 'explorer');
  await explorer.getByRole('button', { name: /sort by never ran/i }).click();
  expect(await rows(app, 'explorer')).toEqual([...most].reverse());

  await explorer.getByRole('button', { name: /show as a list/i }).click();
  await explorer.getByRole('textbox', { name: /filter/i }).fill('mm pool');
  expect(await rows(app, 'explorer')).toEqual(['mm/pool.c']);
  await expect(explorer).toContainText('1 of 18 files');
});

test('the table of functions searches, filters and turns round', async ({ start }) => {
  const app = await start({ args: opened });
  await app.loaded();
  await app.command('Functions');
  const functions = app.region('functions');
  await functions.getByRole('combobox').selectOption('never ran');
  await functions.getByRole('textbox').fill('fs/ umount');
  await expect(functions.locator('.list-foot')).toHaveText('1 function');
  expect(await rows(app, 'functions')).toEqual(['tinyfs_umount']);

  await functions.getByRole('combobox').selectOption('any');
  await functions.getByRole('textbox').fill('ring');
  await functions.getByRole('button', { name: /sort by calls/i }).click();
  await expect(functions.getByRole('button', { name: /sort by calls, now descending/i })).toBeVisible();
  const most = await rows(app, 'functions');
  expect(most.at(-1)).toBe('ring_remove');
  await functions.getByRole('button', { name: /sort by calls/i }).click();
  await expect(functions.getByRole('button', { name: /sort by calls, now ascending/i })).toBeVisible();
  expect(await rows(app, 'functions')).toEqual([...most].reverse());

  await functions.getByRole('option', { name: /^ring_remove/ }).dblclick();
  await app.idle();
  expect(await app.cursorLine()).toBe(149);
});

test('files that were open come back by Ctrl+E, places by Alt+Left', async ({ start }) => {
  const app = await start({ args: opened });
  await app.loaded();
  await app.quickOpen('pool.c');
  await app.goToLine(85);
  await app.quickOpen('ring_remove');
  const editor = app.region('source-editor');
  await expect(editor).toHaveAttribute('data-file', 'drivers/ring.c');
  expect(await app.cursorLine()).toBe(149);

  await app.press('Control+e');
  await app.idle();
  await expect(app.region('quick-open').getByRole('option')).toHaveCount(1);
  await app.press('Enter');
  await app.idle();
  await expect(editor).toHaveAttribute('data-file', 'mm/pool.c');
  expect(await app.cursorLine()).toBe(85);

  await app.press('Alt+ArrowLeft');
  await app.idle();
  await expect(editor).toHaveAttribute('data-file', 'drivers/ring.c');
  await app.press('Alt+ArrowRight');
  await app.idle();
  await expect(editor).toHaveAttribute('data-file', 'mm/pool.c');
});

test('what a key opens stays open, although the command before it still wants the focus', async ({
  start,
}) => {
  const app = await start({ args: opened });
  await app.loaded();
  await Promise.all([app.press('Control+Shift+m'), app.press('Control+Shift+p')]);
  await app.idle();
  await expect(app.region('palette').getByRole('combobox')).toBeFocused();
  await app.press('Escape');
  await expect(app.region('problems')).toBeVisible();
});

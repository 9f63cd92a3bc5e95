// Reading a source of the bundled sample: what the gutter, the card, the outline and the keys say and do.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './app';

const sample = join(__dirname, '../../resources/sample');
const opened = [join(sample, 'snapshots/boot.tar.gz'), '--tree', join(sample, 'tree')];

test('the card of a line has its count, branches, function and objects with their blocks, which can be sorted', async ({
  start,
}) => {
  const app = await start({ args: opened });
  await app.loaded();
  await app.quickOpen('include/linux/list.h');
  const card = await app.lineCard(22);
  await expect(card).toContainText('ran 2,501 times');
  await expect(card).toContainText('some code on this line never ran');
  const rows = card.getByTestId('contributions').locator('tbody tr');
  const byCount = await rows.allTextContents();
  expect(byCount.length).toBeGreaterThan(1);
  await card.getByRole('button', { name: /^object/ }).click();
  const names = await rows.locator('td:last-child').allTextContents();
  expect(names).toEqual([...names].sort());
  expect([...(await rows.allTextContents())].sort()).toEqual([...byCount].sort());
  const blocks = rows.locator('td:nth-child(2)');
  await card.getByRole('button', { name: /^blocks run/ }).click();
  await expect(blocks.first()).toHaveText(/^\d+ of \d+$/);
  const neverRan = (await blocks.allTextContents()).map((text) => {
    const [ran, all] = text.split(' of ').map(Number);
    return all! - ran!;
  });
  expect(neverRan[0]).toBeGreaterThan(0);
  expect(neverRan).toEqual([...neverRan].sort((a, b) => b - a));
  await app.press('Escape');

  await app.quickOpen('drivers/ring.c');
  const branches = await app.lineCard(78);
  await expect(branches).toContainText('1 of 2 branches taken');
  await expect(branches).toContainText('taken 6,184 times');
  await expect(branches).toContainText('never taken');
  await expect(branches).toContainText(/in 1 object, \d+ of \d+ blocks? ran/);
  await expect(branches).toContainText(/in wait_for\(\), called 6,184 times, 6 of 8 blocks/);
});

test('lines without code say why', async ({ start }) => {
  const app = await start({ args: opened });
  await app.loaded();
  await app.quickOpen('include/linux/list.h');
  for (const [line, why] of [
    [1, 'a comment'],
    [4, 'a blank line'],
    [12, 'the macro LIST_HEAD'],
    [9, 'part of a type'],
  ] as const) {
    const card = await app.lineCard(line);
    await expect(card).toContainText('no code on this line');
    await expect(card).toContainText(why);
    await app.press('Escape');
  }
});

test('keys go through never-run lines and functions, and say when they went round', async ({ start }) => {
  const app = await start({ args: opened });
  await app.loaded();
  await app.quickOpen('fs/tinyfs.c');
  await app.press('Control+F8');
  await app.idle();
  expect(await app.cursorLine()).toBe(105);
  await app.press('Control+F8');
  await expect(app.region('announcement')).toHaveText('Went on from the top.');
  expect(await app.cursorLine()).toBe(105);
  await app.quickOpen('lib/crc32.c');
  await app.press('F8');
  await expect(app.region('announcement')).toHaveText('Every line with code in this file ran.');
});

test('the outline lists calls and blocks, sorts either way, and goes to a function', async ({ start }) => {
  const app = await start({ args: opened });
  await app.loaded();
  await app.quickOpen('drivers/ring.c');
  const outline = app.region('outline');
  const row = outline.getByRole('option', { name: /^ring_remove, line 149, never ran, 0 of 6 blocks/ });
  await expect(row).toBeVisible();
  await outline.getByRole('button', { name: /sort by calls/i }).click();
  await outline.getByRole('button', { name: /sort by calls/i }).click();
  await expect(outline.getByRole('option').first()).toHaveAttribute('aria-label', /^ring_remove/);
  await row.dblclick();
  await app.idle();
  expect(await app.cursorLine()).toBe(149);
});

test('a line is copied with its count, and opened in the editor of the environment', async ({
  start,
  host,
}) => {
  const directory = mkdtempSync(join(tmpdir(), 'kerncov-e2e-editor-'));
  const heard = join(directory, 'heard');
  const editor = join(directory, 'editor');
  writeFileSync(
    editor,
    `#!/bin/sh\nprintf '%s\\n' "$@" > '${heard}.partial' && mv '${heard}.partial' '${heard}'\n`,
    {
      mode: 0o755,
    },
  );
  try {
    const app = await start({ args: opened, env: { KERNCOV_EDITOR: editor } });
    await app.loaded();
    await app.quickOpen('drivers/ring.c');
    await app.goToLine(84);
    await app.press('Control+Shift+c');
    await expect(app.region('announcement')).toHaveText('Copied 1 line with its count.');
    if (host === 'browser') await app.page.context().grantPermissions(['clipboard-read']);
    // Electron denies pages to read the clipboard; a box to paste into shows it in either host.
    await app.press('Control+p');
    await app.press('Control+v');
    await expect(app.region('quick-open').getByRole('combobox')).toHaveValue(
      'drivers/ring.c:84  6,184  slot->state = SLOT_FREE;',
    );
    await app.press('Escape');
    await app.press('Control+Enter');
    await expect
      .poll(() => {
        try {
          return readFileSync(heard, 'utf8');
        } catch {
          return '';
        }
      })
      .toBe(`+84\n${join(sample, 'tree/drivers/ring.c')}\n`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test('long lines wrap on demand; keys are listed', async ({ start }) => {
  const app = await start({ args: opened });
  await app.loaded();
  await app.quickOpen('fs/tinyfs.c');
  await app.goToLine(1);
  // In a narrow window lines that wrap leave room for fewer.
  await app.page.setViewportSize({ width: 760, height: 700 });
  await app.idle();
  const lastLine = async (): Promise<number> => Math.max(...(await app.gutter()).keys());
  const plain = await lastLine();
  await app.press('Alt+z');
  await expect.poll(lastLine).toBeLessThan(plain);
  await app.command('keyboard shortcuts');
  await expect(app.region('notice')).toContainText('Next never-run line');
});

test('a search in the text goes along to another file', async ({ start }) => {
  const app = await start({ args: opened });
  await app.loaded();
  await app.quickOpen('fs/tinyfs.c');
  await app.press('Control+f');
  const find = app.region('source-editor').getByRole('textbox', { name: 'Find' });
  await find.fill('return');
  await app.quickOpen('mm/slab.c');
  await expect(app.region('source-editor')).toHaveAttribute('data-file', 'mm/slab.c');
  await expect(find).toHaveCount(1);
  await expect(find).toHaveValue('return');
  const line = await app.cursorLine();
  await app.press('F3');
  expect(await app.cursorLine()).toBeGreaterThan(line);
});

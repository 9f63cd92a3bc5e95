// Path rules typed in the window: what a start without a tree lacks is said by them, and they can be changed afterwards.

import { join } from 'node:path';
import { expect, test } from './app';

const sample = join(__dirname, '../../resources/sample');
const snapshot = join(sample, 'snapshots/boot.tar.gz');
const tree = join(sample, 'tree');

test('a snapshot that finds no notes opens with a path rule, which Problems then shows', async ({
  start,
}) => {
  const app = await start({ args: [snapshot] });
  const failed = app.region('failed');
  await expect(failed).toContainText('or say with a path rule');
  await expect(failed).not.toContainText('--');
  await failed.getByRole('button', { name: 'Path rules…' }).click();
  const rules = app.page.getByRole('textbox', { name: 'Path rules' });
  await rules.fill('/build/tiny-1.0');
  await app.press('Control+Enter');
  await expect(app.page.getByRole('alert')).toContainText('Line 1 is not of the form FROM=TO.');
  await rules.fill(`/build/tiny-1.0=${tree}`);
  await app.page.getByRole('button', { name: 'Open again' }).click();
  await app.loaded();
  await expect(app.region('status')).toContainText('450 of 603 lines');
  await app.press('Control+Shift+m');
  await expect(app.region('problems').getByRole('list', { name: 'Path rules' })).toContainText(tree);
  await app.command('Path rules…');
  await expect(rules).toHaveValue(`/build/tiny-1.0=${tree}`);
  await app.press('Escape');
  await expect(rules).toBeHidden();
  expect(app.running.consoleErrors).toEqual([]);
});

// The explorer on a whole real kernel: its numbers are the command line's, its gutter is gcov's text.

import { hasKernel, kernelTree, snapshotFile, whyNoKernel } from '../support/kernel-data';
import { annotatedCounts } from './annotated';
import { expect, test } from './app';

test.skip(!hasKernel, whyNoKernel);

const boot = hasKernel ? snapshotFile('boot.tar.gz') : '';

function annotated(file: string): Map<number, string> {
  return annotatedCounts(boot, kernelTree(), file);
}

test('totals are those of summary; mm/mmap.c shows what annotate prints, wherever it is scrolled to', async ({
  start,
}) => {
  const app = await start({ args: [boot, '--tree', kernelTree()] });
  await app.loaded();
  await expect(app.region('status')).toContainText('82,975 of 578,199 lines');
  await expect(app.region('status')).toContainText('1,977 objects');
  await app.quickOpen('mm/mmap.c');
  const expected = annotated('mm/mmap.c');
  for (const line of [1, 180, 400, 1500, 2300, 3100, 3700]) {
    await app.goToLine(line);
    await expect.poll(async () => (await app.gutter()).has(line)).toBe(true);
    const seen = [...(await app.gutter())];
    expect(seen.length).toBeGreaterThan(15);
    expect(seen).toEqual(seen.map(([at]) => [at, expected.get(at) ?? '']));
  }
});

test('a header shows sums, and which objects they come from', async ({ start }) => {
  const app = await start({ args: [boot, '--tree', kernelTree()] });
  await app.loaded();
  await app.quickOpen('include/linux/mm.h');
  const expected = annotated('include/linux/mm.h');
  const [line] = [...expected].find(([, count]) => Number(count) > 1000)!;
  await app.goToLine(line);
  await expect.poll(async () => (await app.gutter()).get(line)).toBe(expected.get(line));
  const card = await app.lineCard(line);
  const counts = await card.getByTestId('contributions').locator('tbody td:first-child').allTextContents();
  const shown = counts.map((count) => Number(count.replaceAll(',', '')));
  // The greatest come first, and nothing is counted that the line does not have.
  expect(shown).toEqual([...shown].sort((a, b) => b - a));
  expect(shown.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(Number(expected.get(line)));
});

test('a kernel that is being read can be cancelled by a key', async ({ start }) => {
  const app = await start({ args: [boot, '--tree', kernelTree()], wait: false });
  await expect(app.region('opening')).toBeVisible();
  await app.press('Escape');
  await expect(app.region('opening')).toBeHidden({ timeout: 2000 });
  await expect(app.region('explorer')).toBeHidden();
});

test('quick open has a file of the name before functions that only contain it', async ({ start }) => {
  const app = await start({ args: [boot, '--tree', kernelTree()] });
  await app.loaded();
  await app.quickOpen('mmap');
  await expect(app.region('source-editor')).toHaveAttribute('data-file', 'mm/mmap.c');
  await app.quickOpen('do_mmap');
  await expect(app.region('editor')).toContainText('do_mmap()');
});

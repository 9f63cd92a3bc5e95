// The pictures in the README: the application as it is, on the bundled sample.

import { join } from 'node:path';
import { type App, expect, test } from '../e2e/app';

const sample = join(__dirname, '../../resources/sample');
const images = join(__dirname, '../../docs/images');
const opened = [join(sample, 'snapshots/boot.tar.gz'), '--tree', join(sample, 'tree')];

async function shoot(app: App, name: string): Promise<void> {
  await app.idle();
  await app.page.screenshot({ path: join(images, `${name}.png`) });
}

test('source with counts', async ({ start }) => {
  const app = await start({ args: opened });
  await app.loaded();
  await app.command('light theme');
  await app.quickOpen('fs/tinyfs.c');
  await app.press('F8');
  await shoot(app, 'source-light');
  await app.command('dark theme');
  await shoot(app, 'source-dark');
});

test('error paths', async ({ start }) => {
  const app = await start({ args: opened });
  await app.loaded();
  await app.searched();
  await app.command('light theme');
  await app.quickOpen('ring_probe');
  await app.command('unwind ladder');
  await app.command('error paths');
  await app.region('error-paths').getByLabel('Filter by text').fill('ring_probe');
  await app.idle();
  await app
    .region('error-paths')
    .getByRole('option', { name: /ENOMEM/ })
    .first()
    .click();
  await expect(app.region('region-detail')).toBeVisible();
  await shoot(app, 'error-paths-light');
});

test('treemap of error paths', async ({ start }) => {
  const app = await start({ args: opened });
  await app.loaded();
  await app.searched();
  await app.command('dark theme');
  await app.command('treemap of untested');
  await shoot(app, 'error-path-map-dark');
});

test('treemap', async ({ start }) => {
  const app = await start({ args: opened });
  await app.loaded();
  await app.command('dark theme');
  await app.command('treemap');
  await expect(app.region('treemap')).toBeVisible();
  await shoot(app, 'treemap-dark');
});

test('search in functions that never ran', async ({ start }) => {
  const app = await start({ args: opened });
  await app.loaded();
  await app.searched();
  await app.command('light theme');
  await app.command('search text in functions that never ran');
  await app.region('text-search').getByLabel('Text', { exact: true }).fill('free(');
  await app.idle();
  await app
    .region('text-search')
    .getByRole('treeitem', { name: /in tinyfs_umount/ })
    .first()
    .click();
  await shoot(app, 'search-light');
});

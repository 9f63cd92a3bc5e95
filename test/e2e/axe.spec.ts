// Every view, in every theme, without serious accessibility problems.

import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type App, expect, test } from './app';

const sample = join(__dirname, '../../resources/sample');
const opened = [join(sample, 'snapshots/boot.tar.gz'), '--tree', join(sample, 'tree')];

async function expectAccessible(app: App, what: string): Promise<void> {
  const builder = new AxeBuilder({ page: app.page as never }).setLegacyMode(true);
  const { violations } = await builder.analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${what}: ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  expect(serious).toEqual([]);
}

test('welcome view', async ({ start }) => {
  await expectAccessible(await start(), 'welcome');
});

for (const theme of ['light', 'dark', 'high contrast'] as const) {
  test(`explorer, editor, quick open, palette and treemap in the ${theme} theme`, async ({ start }) => {
    const app = await start({ args: opened });
    await app.loaded();
    await app.command(`${theme} theme`);
    await expectAccessible(app, 'explorer');
    await app.quickOpen('fs/tinyfs.c');
    await expectAccessible(app, 'editor');
    await app.press('Control+p');
    await expectAccessible(app, 'quick open');
    await app.press('Escape');
    await app.press('Control+Shift+p');
    await expectAccessible(app, 'palette');
    await app.press('Escape');
    await app.command('treemap');
    await expectAccessible(app, 'treemap');
  });
}

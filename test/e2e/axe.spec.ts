// Every view, in every theme, without serious accessibility problems. The page is the same in both hosts, and each theme
// takes a dozen analyses: all themes are looked at in the browser, one in Electron. A theme changes colours and nothing
// else, so one of them is looked at with all rules, and the others with those about colours.

import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type App, expect, test } from './app';

const sample = join(__dirname, '../../resources/sample');
const opened = [join(sample, 'snapshots/boot.tar.gz'), '--tree', join(sample, 'tree')];

/** The rules whose outcome depends on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function expectAccessible(app: App, what: string, rules: 'all' | 'of colours' = 'all'): Promise<void> {
  const builder = new AxeBuilder({ page: app.page as never }).setLegacyMode(true);
  if (rules === 'of colours') builder.withRules(colourRules);
  const { violations } = await builder.analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${what}: ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  expect(serious).toEqual([]);
}

test('welcome view, path box and a failed opening', async ({ start, host }) => {
  const app = await start();
  await expectAccessible(app, 'welcome');
  if (host === 'browser') {
    await app.press('Control+o');
    await expectAccessible(app, 'path box');
    await app.press('Escape');
  }
  const failed = await start({ args: [join(sample, 'snapshots')] });
  await expect(failed.region('failed')).toBeVisible();
  await expectAccessible(failed, 'failed opening');
});

for (const theme of ['light', 'dark', 'high contrast'] as const) {
  test(`every view in the ${theme} theme`, async ({ start, host }) => {
    test.skip(host === 'electron' && theme !== 'dark', 'the browser has looked at this theme');
    // A dozen analyses of the whole page.
    test.setTimeout(300_000);
    const app = await start({ args: opened });
    await app.loaded();
    await app.command(`${theme} theme`);
    const rules = theme === 'dark' ? 'all' : 'of colours';
    await expectAccessible(app, 'explorer and treemap', rules);
    await app.command('treemap as a table');
    await expectAccessible(app, 'treemap as a table', rules);
    await app.quickOpen('drivers/ring.c');
    await expectAccessible(app, 'editor and outline', rules);
    await app.lineCard(78);
    await expectAccessible(app, 'line card', rules);
    await app.press('Escape');
    await app.press('Control+Shift+o');
    await expectAccessible(app, 'functions of the file', rules);
    await app.press('Escape');
    await app.press('Control+p');
    await expectAccessible(app, 'quick open', rules);
    await app.press('Escape');
    await app.press('Control+Shift+p');
    await expectAccessible(app, 'palette', rules);
    await app.press('Escape');
    await app.command('keyboard shortcuts');
    await expectAccessible(app, 'keys', rules);
    await app.press('Escape');
    await app.command('functions');
    await app.command('problems');
    await expectAccessible(app, 'functions and problems', rules);
    await app.command('search text');
    await app.page.keyboard.type('kfree');
    await app.idle();
    await app.press('ArrowDown');
    await expectAccessible(app, 'search in functions', rules);
    await app.command('settings');
    await expectAccessible(app, 'settings', rules);
  });

  test(`views of error paths in the ${theme} theme`, async ({ start, host }) => {
    test.skip(host === 'electron' && theme !== 'dark', 'the browser has looked at this theme');
    test.setTimeout(300_000);
    const app = await start({ args: opened });
    await app.loaded();
    await app.searched();
    await app.command(`${theme} theme`);
    const rules = theme === 'dark' ? 'all' : 'of colours';
    await app.command('treemap of untested');
    await expectAccessible(app, 'treemap of error paths', rules);
    await app.quickOpen('ring_probe');
    await app.press('Alt+F8');
    await app.press('Control+k');
    await app.press('Control+i');
    await expect(app.page.getByTestId('recipe')).toBeVisible();
    await expectAccessible(app, 'card of an error path', rules);
    await app.press('Escape');
    await app.command('unwind ladder');
    await app.command('error paths');
    await app.region('error-paths').getByLabel('Group', { exact: true }).selectOption('subsystem');
    await app.region('error-paths').getByRole('listbox', { name: 'Error paths', exact: true }).press('Home');
    await expect(app.region('region-detail')).toBeVisible();
    await expectAccessible(app, 'panel of error paths and ladder', rules);
    await app.command('callees that never');
    await app.command('system calls');
    await expectAccessible(app, 'callees and system calls', rules);
    await app.command('subsystems');
    await expectAccessible(app, 'subsystems', rules);
  });
}

// Error paths as a user meets them: found, listed, drawn, marked in the source, and how to reach one. On the sample for
// speed, and on a whole real kernel where there is one.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasKernel, kernelTree, snapshotFile, whyNoKernel } from '../support/kernel-data';
import { type App, expect, test } from './app';

const sample = join(__dirname, '../../resources/sample');
const opened = [join(sample, 'snapshots/boot.tar.gz'), '--tree', join(sample, 'tree')];
const kerncov = join(__dirname, '../../out/cli/kerncov.js');

interface Listed {
  readonly errorPaths: readonly {
    readonly file: string;
    readonly function: string;
    readonly startLine: number;
    readonly endLine: number;
    readonly state: string;
    readonly trigger: string;
    readonly guard: string;
    readonly callee: string | null;
    readonly guardCount: number | null;
  }[];
  readonly totals: { readonly byState: Readonly<Record<string, number>> };
}

/** Error paths as the command line prints them. */
function listed(args: readonly string[]): Listed {
  const text = execFileSync(process.execPath, [kerncov, 'errorpaths', ...args, '--json', '-q'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(text) as Listed;
}

async function openPanel(app: App): Promise<void> {
  await app.command('error paths');
  await expect(app.region('error-paths')).toBeVisible();
}

const rows = (app: App) =>
  app.region('error-paths').getByRole('listbox', { name: 'Error paths', exact: true }).getByRole('option');

test.describe('on the sample', () => {
  test('the panel lists what the command line finds, and opens the arm of a row by keys alone', async ({
    start,
  }) => {
    const app = await start({ args: opened });
    await app.loaded();
    await app.searched();
    const { errorPaths, totals } = listed(opened);
    await expect(app.region('error-path-status')).toContainText(
      `${totals.byState.almost} error paths almost reached`,
    );
    await openPanel(app);
    await expect(app.region('error-paths')).toContainText(`${errorPaths.length} regions`);
    await app.press('Home');
    await app.press('Enter');
    await app.idle();
    const most = Math.max(
      ...errorPaths
        .filter(({ state, trigger }) => state === 'almost' && trigger !== 'impossible')
        .map(({ guardCount }) => guardCount ?? 0),
    );
    const first = errorPaths.find(({ guardCount }) => guardCount === most)!;
    await expect(app.region('source-editor')).toHaveAttribute('data-file', first.file);
    expect(await app.cursorLine()).toBe(first.startLine);
    expect(app.running.consoleErrors).toEqual([]);
  });

  test('filters narrow by state, trigger, text and group, and can be taken back', async ({ start }) => {
    const app = await start({ args: opened });
    await app.loaded();
    await app.searched();
    const { errorPaths } = listed(opened);
    const panel = app.region('error-paths');
    const expectRows = async (those: Listed['errorPaths']): Promise<void> => {
      await app.idle();
      await expect(panel.locator('.list-foot')).toContainText(new RegExp(`^${those.length} regions?`));
    };
    await openPanel(app);
    await panel.getByRole('button', { name: /^tested/ }).click();
    await expectRows(errorPaths.filter(({ state }) => state === 'tested'));
    await panel.getByRole('button', { name: /^tested/ }).click();
    await panel.getByRole('button', { name: 'alloc', exact: true }).click();
    await expectRows(errorPaths.filter(({ trigger }) => trigger === 'alloc'));
    await panel.getByRole('button', { name: 'Show all' }).click();
    await panel.getByLabel('Filter by text').fill('ring_probe');
    const texts = (row: (typeof errorPaths)[number]) => [row.function, row.guard, row.callee ?? '', row.file];
    await expectRows(errorPaths.filter((row) => texts(row).some((text) => text.includes('ring_probe'))));
    await panel.getByRole('button', { name: 'Show all' }).click();
    const box = panel.getByLabel('Subsystem', { exact: true });
    const claimed = listed([...opened, '--subsystem', 'BLOCK RING DRIVER']).errorPaths;
    await box.selectOption('BLOCK RING DRIVER');
    await expectRows(claimed);
    await box.selectOption({ label: 'In no subsystem' });
    await expect(rows(app).first()).not.toHaveAccessibleName(new RegExp(claimed[0]!.file));
    await panel.getByRole('button', { name: 'Show all' }).click();
    await expectRows(errorPaths);
    await panel.getByLabel('Group', { exact: true }).selectOption('directory');
    await app.idle();
    await panel.getByRole('option', { name: /^drivers:/ }).click();
    await expectRows(errorPaths.filter(({ file }) => file.startsWith('drivers/')));
    await expect(rows(app).first()).toHaveAccessibleName(/drivers\//);
  });

  test('arms are marked in the source, keys go through them, a lens leads to the panel', async ({
    start,
  }) => {
    const app = await start({ args: opened });
    await app.loaded();
    await app.searched();
    await app.quickOpen('drivers/ring.c');
    const own = listed(opened).errorPaths.filter(({ file }) => file === 'drivers/ring.c');
    const untested = own.filter(({ state }) => ['almost', 'unreached', 'unknown'].includes(state));
    const lines = [...new Set(untested.map(({ startLine }) => startLine))].sort((a, b) => a - b);
    const visited: number[] = [];
    for (let step = 0; step < 3; step++) {
      await app.press('Alt+F8');
      visited.push(await app.cursorLine());
    }
    expect(visited).toEqual(lines.slice(0, 3));
    await app.press('Shift+Alt+F8');
    expect(await app.cursorLine()).toBe(lines[1]);
    const marks = app.region('source-editor').locator('.kc-arm');
    await expect(marks.first()).toBeVisible();
    const editor = app.region('source-editor');
    await expect(editor).toContainText(/almost:\s0\sof/);
    const lens = editor.locator('.codelens-decoration a').filter({ visible: true }).first();
    await expect(lens).toContainText(/error paths?, /);
    await lens.click();
    await app.idle();
    await expect(
      app.region('error-paths').getByRole('button', { name: /^Do not narrow to drivers\/ring.c/ }),
    ).toBeVisible();
    await expect(rows(app).first()).toHaveAccessibleName(/drivers\/ring\.c/);
  });

  test('the card of an arm has its counts, its trigger and a recipe that can be copied', async ({
    start,
  }) => {
    const app = await start({ args: opened });
    await app.loaded();
    await app.searched();
    const alloc = listed(opened).errorPaths.find(
      ({ trigger, state }) => trigger === 'alloc' && state === 'almost',
    )!;
    await app.quickOpen(`${alloc.file}:${alloc.startLine}`);
    await app.press('Control+k');
    await app.press('Control+i');
    const card = app.page.getByTestId('line-card');
    await expect(card).toContainText('almost reached');
    await expect(card).toContainText('alloc: an allocation fails');
    const recipe = card.getByTestId('recipe');
    const title = (await recipe.getByRole('heading').first().textContent())!;
    await recipe.getByRole('button', { name: 'Copy the recipe' }).click();
    await expect(recipe.getByRole('button', { name: 'Copied' })).toBeVisible();
    const commands = await recipe.locator('.recipe-command code').allTextContents();
    const copied = await app.clipboard();
    expect(copied.split('\n').slice(0, 2)).toEqual([
      `# ${title}`,
      expect.stringContaining(`${alloc.file}:${alloc.startLine}`),
    ]);
    for (const command of commands) expect(copied).toContain(`\n${command}\n`);
  });

  test('the treemap goes from a directory over a function to the arm in the source', async ({ start }) => {
    const app = await start({ args: opened });
    await app.loaded();
    await app.searched();
    await app.command('treemap of untested');
    const map = app.page.locator('[data-cells]');
    await expect(map).not.toHaveAttribute('data-cells', '0');
    await app.clickCell('mm');
    await expect(map).toHaveAttribute('data-root', 'mm');
    await app.clickCell('mm/pool.c');
    await app.clickCell('mm/pool.c/pool_create');
    await expect(map).toHaveAttribute('data-root', 'mm/pool.c/pool_create');
    await app.clickCell('mm/pool.c/pool_create/0');
    await expect(app.region('source-editor')).toHaveAttribute('data-file', 'mm/pool.c');
    const own = listed(opened).errorPaths.filter((row) => row.function === 'pool_create');
    expect(await app.cursorLine()).toBe(own[0]!.startLine);
  });

  test('the legend of the treemap filters, and its table has the same numbers', async ({ start }) => {
    const app = await start({ args: opened });
    await app.loaded();
    await app.searched();
    await app.command('treemap of untested');
    const treemap = app.region('treemap');
    const cells = async (): Promise<number> =>
      Number(await app.page.locator('[data-cells]').getAttribute('data-cells'));
    const all = await cells();
    await treemap.getByRole('button', { name: /^alloc/ }).click();
    await app.idle();
    expect(await cells()).toBeLessThan(all);
    await treemap.getByRole('button', { name: /^alloc/ }).click();
    await treemap.getByRole('button', { name: 'Table', exact: true }).click();
    await app.idle();
    const fs = listed(opened).errorPaths.filter(
      ({ file, state, trigger }) =>
        file.startsWith('fs/') && trigger !== 'impossible' && state !== 'no code' && state !== 'tested',
    );
    await expect(treemap.getByRole('row').filter({ hasText: /^fs\// })).toContainText(String(fs.length));
  });

  test('a ladder shows its rungs and who jumps there, and leads to them', async ({ start }) => {
    const app = await start({ args: opened });
    await app.loaded();
    await app.searched();
    await app.quickOpen('ring_probe');
    await app.command('unwind ladder');
    const ladder = app.region('ladder');
    await expect(ladder.getByRole('treeitem', { name: /^err_free_disk, line \d+/ })).toBeVisible();
    await expect(ladder.getByRole('treeitem', { name: /^from line 135/ })).toBeVisible();
    await ladder.getByRole('treeitem', { name: /^from line 135/ }).dblclick();
    await app.idle();
    expect(await app.cursorLine()).toBe(135);
  });

  test('a callee that never failed leads to the error paths that wait for it', async ({ start }) => {
    const app = await start({ args: opened });
    await app.loaded();
    await app.searched();
    await app.command('callees that never');
    const callees = app.region('never-failed');
    await callees.getByLabel('Search callees').fill('kmalloc');
    await app.idle();
    await expect(callees.getByRole('option').first()).toHaveAccessibleName(
      /^kmalloc\(\) was called [\d,]+ times and never failed; \d+ callers' cleanup is untested/,
    );
    await callees.getByRole('option').first().dblclick();
    await app.idle();
    await expect(
      app.region('error-paths').getByRole('button', { name: 'Do not narrow to kmalloc' }),
    ).toBeVisible();
    await expect(rows(app).first()).toHaveAccessibleName(/kmalloc\(\) fails/);
  });

  test('system calls are sorted, filtered and opened', async ({ start }) => {
    const app = await start({ args: opened });
    await app.loaded();
    await app.searched();
    await app.command('system calls');
    const calls = app.region('syscalls');
    await expect(calls.getByRole('option').first()).toHaveAccessibleName(/^close, called 1,565 times/);
    await calls.getByRole('button', { name: /^Sort by calls/ }).click();
    await app.idle();
    await expect(calls.getByRole('option').first()).toHaveAccessibleName(/^recv, called 2,501 times/);
    await calls.getByLabel('Search system calls').fill('setprio');
    await app.idle();
    await calls.getByRole('option').first().dblclick();
    await app.idle();
    await expect(app.region('source-editor')).toHaveAttribute('data-file', 'kernel/sched.c');
    expect(await app.cursorLine()).toBe(89);
  });

  test('subsystems lead to their error paths', async ({ start }) => {
    const app = await start({ args: opened });
    await app.loaded();
    await app.searched();
    await app.command('subsystems');
    const first = app.region('subsystems').getByRole('option').first();
    await expect(first).toHaveAccessibleName(/^TINYFS: /);
    await first.dblclick();
    await app.idle();
    await expect(app.region('error-paths').getByLabel('Subsystem', { exact: true })).toHaveValue('TINYFS');
    await expect(rows(app).first()).toHaveAccessibleName(/fs\/tiny/);
  });

  test('without a tree it says what is missing', async ({ start }) => {
    // Counters with their notes beside them need no tree.
    const directory = mkdtempSync(join(tmpdir(), 'kerncov-e2e-no-tree-'));
    try {
      execFileSync('tar', ['-xzf', opened[0]!, '-C', directory]);
      cpSync(opened[2]!, join(directory, 'build/tiny-1.0'), {
        recursive: true,
        filter: (path) => !/\.(?:gcda|c|h)$/.test(path),
      });
      const app = await start({ args: [directory] });
      await app.loaded();
      await openPanel(app);
      await expect(app.region('error-paths')).toContainText('There is no source to search');
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  test('filters and the treemap are as they were after a restart', async ({ start }) => {
    const config = mkdtempSync(join(tmpdir(), 'kerncov-e2e-config-'));
    const app = await start({ args: opened, config });
    await app.loaded();
    await app.searched();
    await openPanel(app);
    await app
      .region('error-paths')
      .getByRole('button', { name: /^almost reached/ })
      .click();
    await app.command('system calls');
    await app
      .region('syscalls')
      .getByRole('button', { name: /^Sort by calls/ })
      .click();
    await app.command('treemap of untested');
    await app.region('treemap').getByRole('button', { name: 'trigger', exact: true }).first().click();
    await app.idle();
    await app.running.close();
    const again = await start({ config });
    await again.loaded();
    await again.searched();
    await expect(
      again.region('error-paths').getByRole('button', { name: /^almost reached/ }),
    ).toHaveAttribute('aria-pressed', 'true');
    await expect(again.region('treemap')).toHaveAttribute('data-of', 'error paths');
    await expect(again.page.getByTestId('treemap-breadcrumb')).toContainText('all triggers');
    await again.command('system calls');
    await expect(again.region('syscalls').getByRole('option').first()).toHaveAccessibleName(
      /^recv, called 2,501 times/,
    );
  });
});

test.describe('on a real kernel', () => {
  test.skip(!hasKernel, whyNoKernel);

  const args = (): string[] => [snapshotFile('boot.tar.gz'), '--tree', kernelTree()];

  test('the page answers while the search goes on, and shows more as it is found', async ({ start }) => {
    // Nothing is known from before.
    const cache = mkdtempSync(join(tmpdir(), 'kerncov-e2e-cache-'));
    process.env.KERNCOV_CACHE_DIR = cache;
    let app: App;
    try {
      app = await start({ args: args(), wait: false });
      // Loading the editor takes the page's time too; it is over once the page has settled.
      await app.loaded();
      await app.page.evaluate(() => {
        const gaps: number[] = [];
        let last = performance.now();
        const tick = (): void => {
          const now = performance.now();
          if (document.querySelector('[data-search="ready"]')) {
            (window as never as { gaps: number[] }).gaps = gaps;
            return;
          }
          gaps.push(now - last);
          last = now;
          setTimeout(tick, 10);
        };
        tick();
      });
      await openPanel(app);
      await app.region('error-paths').getByLabel('Filter by text').fill('kmalloc');
      await expect(rows(app).first()).toHaveAccessibleName(/kmalloc/);
      await app.searched();
    } finally {
      delete process.env.KERNCOV_CACHE_DIR;
      rmSync(cache, { recursive: true, force: true });
    }
    const measured = await app.page.waitForFunction(() => (window as never as { gaps?: number[] }).gaps);
    const gaps = (await measured.jsonValue())!;
    const longest = Math.max(...gaps);
    process.stdout.write(
      `${gaps.length} turns of the page while the search went on, the longest ${Math.round(longest)} ms\n`,
    );
    expect(gaps.length).toBeGreaterThan(10);
    expect(longest).toBeLessThan(1000);
    const { totals } = listed(args());
    await expect(app.region('error-path-status')).toContainText(
      `${totals.byState.almost!.toLocaleString('en')} error paths almost reached`,
    );
  });

  test('treemap by directory, subsystem and trigger; from a cell to the arm', async ({ start }) => {
    const app = await start({ args: args() });
    await app.loaded();
    await app.searched();
    await app.command('treemap of untested');
    const map = app.page.locator('.treemap-stage');
    const treemap = app.region('treemap');
    const tops = { directory: 'net', subsystem: 'EXT4 FILE SYSTEM', trigger: 'alloc' };
    for (const [by, top] of Object.entries(tops)) {
      await treemap.getByRole('button', { name: by, exact: true }).first().click();
      await app.idle();
      const cells = Number(await map.getAttribute('data-cells'));
      expect(cells).toBeGreaterThan(1000);
      expect(cells).toBeLessThanOrEqual(3000);
      await app.clickCell(top);
      await expect(map).toHaveAttribute('data-root', top);
      await app.press('Home');
      await app.idle();
    }
    await treemap.getByRole('button', { name: 'directory', exact: true }).first().click();
    await app.idle();
    await app.clickCell('mm');
    await app.clickCell('mm/mmap.c');
    // A function that is a cell of its own, or has a strip to click on.
    const own = listed([...args(), '--file', 'mm/mmap.c']).errorPaths;
    let chosen = '';
    for (const name of new Set(own.map((row) => row.function))) {
      const place = await app.cellPlace(`mm/mmap.c/${name}`);
      if (place && place.kind !== 'item' && place.height > 8) chosen ||= name;
    }
    await app.clickCell(`mm/mmap.c/${chosen}`);
    await expect(map).toHaveAttribute('data-root', `mm/mmap.c/${chosen}`);
    await app.clickCell(`mm/mmap.c/${chosen}/0`);
    await expect(app.region('source-editor')).toHaveAttribute('data-file', 'mm/mmap.c');
    expect(own.filter((row) => row.function === chosen).map(({ startLine }) => startLine)).toContain(
      await app.cursorLine(),
    );
  });

  test('the ladder of copy_process, and a recipe for an allocation copied', async ({ start }) => {
    const app = await start({ args: args() });
    await app.loaded();
    await app.searched();
    await app.quickOpen('copy_process');
    await app.command('unwind ladder');
    const ladder = app.region('ladder');
    const source = readFileSync(join(kernelTree(), 'kernel/fork.c'), 'utf8').split('\n');
    const rung = ladder
      .getByRole('treeitem', { name: /^bad_fork_cleanup_delayacct|^bad_fork_free_pid/ })
      .first();
    await expect(rung).toBeVisible();
    await rung.dblclick();
    await app.idle();
    expect(source[(await app.cursorLine()) - 1]).toMatch(/^bad_fork_\w+:/);
    await openPanel(app);
    const panel = app.region('error-paths');
    await panel.getByRole('button', { name: 'alloc', exact: true }).click();
    await app.idle();
    await rows(app).first().click();
    await app.idle();
    const detail = panel.getByTestId('region-detail');
    await detail.getByRole('button', { name: 'Copy the recipe' }).click();
    const copied = await app.clipboard();
    const title = await detail.getByTestId('recipe').getByRole('heading').first().textContent();
    expect(copied.split('\n')[0]).toBe(`# ${title}`);
    for (const command of await detail.locator('.recipe-command code').allTextContents()) {
      expect(copied).toContain(`\n${command}\n`);
    }
  });
});

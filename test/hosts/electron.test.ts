// The window in a real Electron: what its page gets of Electron, and what it is kept from.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hostCommands } from '../../src/shared/api/host';
import { repository, sample, scratch } from '../support/kerncov';
import { launchElectron, type RunningElectron, runElectron, whyNoElectron } from './electron';

describe.skipIf(whyNoElectron)(whyNoElectron ?? 'a window', () => {
  let config: string;
  let running: RunningElectron;
  let page: Page;
  beforeAll(async () => {
    config = mkdtempSync(join(tmpdir(), 'kerncov-electron-'));
    running = await launchElectron({ config, pick: sample.boot });
    page = running.page;
  });
  afterAll(async () => {
    await running?.close();
    rmSync(config, { recursive: true, force: true });
  });

  test('opens on our page, whose console shows no error', async () => {
    expect(page.url()).toBe('kerncov://app/index.html');
    // Twice: the floor runtime used to crash when a page went whose port was open.
    await page.reload();
    await page.reload({ waitUntil: 'networkidle' });
    expect(running.consoleErrors).toEqual([]);
  });

  test('gives its page the bridge and nothing else of Node or Electron', async () => {
    const seen = await page.evaluate(() => ({
      globals: ['process', 'require', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
      bridge: Object.keys(window.kerncovHost ?? {}),
      kind: window.kerncovHost?.kind,
      platform: window.kerncovHost?.platform,
    }));
    expect(seen).toEqual({
      globals: [],
      bridge: ['kind', 'platform', 'pick', 'pathOfFile', 'openExternal', 'onCommand', 'onOpen', 'setTitle'],
      kind: 'electron',
      platform: process.platform,
    });
  });

  test('is sandboxed and isolated', async () => {
    const preferences = await running.app.evaluate(({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } = (
        contents as unknown as { getLastWebPreferences(): Record<string, boolean> }
      ).getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
  });

  test('opens no other window, and hands only the links that kerncov has to the browser', async () => {
    await running.app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = async (url) => void opened.push(url);
    });
    const refused = [
      'https://example.com/',
      'https://kernel.org.example.com/',
      'https://notkernel.org/',
      'http://kernel.org/',
      'https://user@kernel.org/',
      'https://kernel.org:8443/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'kernel.org',
    ];
    const windows = await page.evaluate((urls) => {
      for (const url of urls) window.kerncovHost!.openExternal(url);
      return urls.slice(0, -1).map((url) => window.open(url) === null);
    }, refused);
    expect(windows).toEqual(windows.map(() => true));
    await page.evaluate(() => {
      window.kerncovHost!.openExternal('https://docs.kernel.org/dev-tools/gcov.html');
      window.open('https://github.com/torvalds/linux');
    });
    await vi.waitFor(async () => {
      const opened = await running.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
      expect(opened).toEqual([
        'https://docs.kernel.org/dev-tools/gcov.html',
        'https://github.com/torvalds/linux',
      ]);
    });
    expect(running.app.windows()).toHaveLength(1);
  });

  test('runs no script but its own, and reaches no network', async () => {
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>';
      document.body.append(frame);
      const tried = async (attempt: () => unknown): Promise<string> => {
        // Playwright may evaluate what the policy forbids, in the turn in which it calls.
        await new Promise((resolve) => setTimeout(resolve));
        try {
          await attempt();
          return 'done';
        } catch {
          return 'refused';
        }
      };
      return {
        inline: 'inlineRan' in window,
        // biome-ignore lint/security/noGlobalEval: it is refused
        eval: await tried(() => eval('1')),
        https: await tried(() => fetch('https://example.com/')),
        loopback: await tried(() => fetch('http://127.0.0.1/')),
        file: await tried(() => fetch('file:///etc/passwd')),
        worker: await tried(async () => {
          const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
          await new Promise((resolve, reject) => {
            worker.onmessage = resolve;
            worker.onerror = reject;
          });
        }),
      };
    });
    expect(ran).toEqual({
      inline: false,
      eval: 'refused',
      https: 'refused',
      loopback: 'refused',
      file: 'refused',
      worker: 'refused',
    });
  });

  test('serves its built files and no others', async () => {
    const statuses = await page.evaluate(async () => {
      const paths = [
        '/index.html',
        '/',
        '/..%2f..%2fpackage.json',
        '/%2e%2e/%2e%2e/package.json',
        '/..%5c..%5cpackage.json',
        '/assets',
        '/none',
        '/%',
      ];
      const statusOf = async (path: string): Promise<number> => (await fetch(path)).status;
      return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await statusOf(path)])));
    });
    expect(statuses).toEqual({
      '/index.html': 200,
      '/': 200,
      '/..%2f..%2fpackage.json': 404,
      '/%2e%2e/%2e%2e/package.json': 404,
      '/..%5c..%5cpackage.json': 404,
      '/assets': 404,
      '/none': 404,
      '/%': 404,
    });
  });

  test('has the content policy and the types of files in its headers', async () => {
    const [html, script] = await page.evaluate(async () => {
      const headersOf = async (path: string): Promise<(string | null)[]> => {
        const { headers } = await fetch(path);
        return ['content-type', 'content-security-policy', 'x-content-type-options'].map((name) =>
          headers.get(name),
        );
      };
      const file = document.querySelector<HTMLScriptElement>('script[src]')!.src;
      return [await headersOf('/index.html'), await headersOf(file)];
    });
    const policy = expect.stringMatching(
      /^default-src 'none'; script-src 'self'; .*connect-src 'self'; frame-ancestors 'none'/,
    );
    expect(html).toEqual(['text/html; charset=utf-8', policy, 'nosniff']);
    expect(script).toEqual(['text/javascript; charset=utf-8', policy, 'nosniff']);
  });

  test('lets its page copy, and asks the user for nothing', async () => {
    const states = await page.evaluate(async () => {
      const names = [
        'clipboard-write',
        'clipboard-read',
        'geolocation',
        'notifications',
        'camera',
        'microphone',
      ];
      const stateOf = async (name: string): Promise<string> =>
        (await navigator.permissions.query({ name: name as PermissionName })).state;
      return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await stateOf(name)])));
    });
    expect(states).toEqual({
      'clipboard-write': 'granted',
      'clipboard-read': 'denied',
      geolocation: 'denied',
      notifications: 'denied',
      camera: 'denied',
      microphone: 'denied',
    });
  });

  test('does not answer pages that are not ours, whatever their preload', async () => {
    const preload = join(repository, 'out/preload/index.js');
    const answer = await running.app.evaluate(async ({ BrowserWindow }, file) => {
      const other = new BrowserWindow({ show: false, webPreferences: { preload: file, sandbox: true } });
      await other.loadURL('data:text/html,<title>other</title>');
      const answer = await other.webContents.executeJavaScript(
        "kerncovHost.setTitle('taken'); kerncovHost.pick('snapshot').catch((error) => error.message)",
      );
      const title = other.getTitle();
      other.destroy();
      return { answer, title };
    }, preload);
    expect(answer).toEqual({ answer: expect.stringContaining('refused'), title: 'other' });
  });

  test('asks for paths, and knows those of dropped files', async () => {
    expect(await page.evaluate(() => window.kerncovHost!.pick('snapshot'))).toBe(sample.boot);
    await expect(page.evaluate(() => window.kerncovHost!.pick('secrets' as 'tree'))).rejects.toThrow(
      'refused',
    );
    await page.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      input.id = 'dropped';
      document.body.append(input);
    });
    await page.setInputFiles('#dropped', sample.boot);
    const paths = await page.evaluate(() => {
      const [file] = document.querySelector<HTMLInputElement>('#dropped')!.files!;
      return [file!, new File(['made up'], 'x')].map((one) => window.kerncovHost!.pathOfFile(one));
    });
    expect(paths).toEqual([sample.boot, '']);
  });

  test('has a native menu whose items ask the page, one for every command', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      window.kerncovHost!.onCommand((command) => heard.push(command));
    });
    const clicked = await running.app.evaluate(({ Menu }, commands) => {
      const items = commands.map((id) => Menu.getApplicationMenu()?.getMenuItemById(id) ?? null);
      for (const item of items) item?.click();
      return items.filter((item) => item).map((item) => item!.id);
    }, hostCommands);
    const expected = hostCommands.filter(
      (id) => process.platform !== 'darwin' || id !== 'openSnapshotFolder',
    );
    expect(clicked).toEqual(expected);
    await vi.waitFor(async () => {
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(expected);
    });
  });

  // After the rest: Playwright waits for refused navigations before it does anything by mouse or keyboard.
  test.each(['https://example.com/', 'file:///etc/passwd', 'data:text/html,x', 'kerncov://other/index.html'])(
    'does not go to %s',
    async (url) => {
      await page.evaluate((to) => location.assign(to), url).catch(() => {});
      await page.waitForTimeout(150);
      expect(page.url()).toBe('kerncov://app/index.html');
      expect(await page.evaluate(() => typeof window.kerncovHost)).toBe('object');
    },
  );

  test('is the only one: a second instance hands its arguments over and ends', async () => {
    await page.evaluate(() => {
      window.kerncovHost!.onOpen((params) => Object.assign(window, { opened: params }));
    });
    const words = [sample.boot, '--tree', sample.tree, '--map', '/build/x=/local/x'];
    expect(await runElectron(running.environment, words)).toBe(0);
    await vi.waitFor(async () => {
      expect(await page.evaluate(() => (window as unknown as { opened: unknown }).opened)).toEqual({
        snapshot: sample.boot,
        tree: sample.tree,
        map: ['/build/x=/local/x'],
      });
    });
  });

  test('opens where it was left', async () => {
    const own = scratch();
    const bounds = { x: 40, y: 60, width: 900, height: 700 };
    const first = await launchElectron({ config: own });
    // The display answers when it comes to it, and may only then say where it showed the window at first: what was asked for counts
    // once it stays so.
    await vi.waitFor(
      async () => {
        const now = await first.app.evaluate(async ({ BrowserWindow }, to) => {
          const [window] = BrowserWindow.getAllWindows();
          window!.setBounds(to);
          await new Promise((resolve) => setTimeout(resolve, 300));
          return window!.getBounds();
        }, bounds);
        expect(now).toEqual(bounds);
      },
      { timeout: 10_000 },
    );
    await first.close();
    expect(JSON.parse(readFileSync(join(own, 'window.json'), 'utf8'))).toEqual({ bounds, maximized: false });
    const second = await launchElectron({ config: own });
    const again = await second.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.getBounds(),
    );
    await second.close();
    expect(again).toEqual(bounds);
    expect(existsSync(join(own, 'electron'))).toBe(true);
  });
});

// A source of 20,000 lines, compiled and run here: scrolling through it stays fluent, and its last line is right.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './app';

const functions = 2500;
/** Lines of each function below. */
const linesEach = 8;

test('a file of 20,000 lines scrolls without jank', async ({ start }) => {
  test.skip(spawnSync('gcc', ['--version']).status !== 0, 'needs gcc');
  const directory = mkdtempSync(join(tmpdir(), 'kerncov-e2e-large-'));
  try {
    const body = Array.from({ length: functions }, (_, at) => [
      `int f${at}(int x)`,
      '{',
      `\tif (x > ${at})`,
      '\t\tx -= 1;',
      '\telse',
      '\t\tx += 1;',
      '\treturn x;',
      '}',
    ]).flat();
    writeFileSync(
      join(directory, 'large.c'),
      `${body.join('\n')}\nint main(void) { return f${functions - 1}(1) != 2; }\n`,
    );
    execFileSync('gcc', ['-O0', '--coverage', 'large.c', '-o', 'large'], { cwd: directory });
    execFileSync(join(directory, 'large'), { cwd: directory });
    const app = await start({ args: [directory, '--tree', directory] });
    await app.loaded();
    await app.quickOpen('large.c');
    const gutter = app.region('gutter');
    await gutter.hover();

    await app.page.evaluate(() => {
      const seen: number[] = [];
      let last = performance.now();
      const note = (now: number): void => {
        seen.push(now - last);
        last = now;
        if (!stopped) requestAnimationFrame(note);
      };
      let stopped = false;
      requestAnimationFrame(note);
      const stop = (): number[] => {
        stopped = true;
        return seen;
      };
      Object.assign(window, { stopFrames: stop });
    });
    for (let step = 0; step < 40; step++) await app.page.mouse.wheel(0, 2200);
    const frames = await app.page.evaluate(() =>
      (window as unknown as { stopFrames: () => number[] }).stopFrames(),
    );
    frames.sort((a, b) => a - b);
    const median = frames[Math.floor(frames.length / 2)]!;
    const late = frames[Math.floor(frames.length * 0.95)]!;
    test.info().annotations.push({
      type: 'frames',
      description: `${frames.length} frames, ${median.toFixed(1)} ms at the median, 95 % under ${late.toFixed(1)} ms`,
    });
    // Generous, as machines that test are busy: text that is laid out anew for each step takes several times as long.
    expect(median).toBeLessThan(50);

    await app.goToLine(functions * linesEach - 2);
    const counts = await app.gutter();
    expect(counts.get(functions * linesEach - 2)).toBe('1');
    expect(counts.get(functions * linesEach - 4)).toBe('0');
    await expect(app.region('outline')).toContainText(`f${functions - 1}`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

// Where the window was → where it will be, over restarts: `window.json` in the user's configuration directory.

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';
import { makeDirectory } from '../engine/make-directory';

const size = z.number().int().min(200).max(20_000);
const place = z.number().int().min(-100_000).max(100_000);
const saved = z.object({
  bounds: z.object({ x: place, y: place, width: size, height: size }),
  maximized: z.boolean(),
});

const firstSize = { width: 1400, height: 900 };
/** Milliseconds after the last move. */
const saveDelay = 500;

/** The state of the one window. An unreadable file counts as none. */
export class WindowState {
  /** Width and height alone where the window's old place is off all displays. */
  readonly bounds: Partial<Rectangle>;
  readonly maximized: boolean;
  private readonly file: string;

  constructor(private readonly configDirectory: string) {
    this.file = join(configDirectory, 'window.json');
    const before = this.read();
    const area = (before ? screen.getDisplayMatching(before.bounds) : screen.getPrimaryDisplay()).workArea;
    const { width, height } = before?.bounds ?? firstSize;
    const fitting = { width: Math.min(width, area.width), height: Math.min(height, area.height) };
    this.bounds = before && isWithin(before.bounds, area) ? before.bounds : fitting;
    this.maximized = before?.maximized ?? false;
  }

  /** Writes what becomes of the window. */
  follow(window: BrowserWindow): void {
    let timer: NodeJS.Timeout | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => this.write(window), saveDelay);
    };
    window.on('resize', later);
    window.on('move', later);
    window.on('close', () => {
      clearTimeout(timer);
      this.write(window);
    });
  }

  private read(): z.output<typeof saved> | null {
    try {
      return saved.parse(JSON.parse(readFileSync(this.file, 'utf8')));
    } catch {
      return null;
    }
  }

  private write(window: BrowserWindow): void {
    if (window.isDestroyed() || window.isFullScreen()) return;
    const state = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    const partial = `${this.file}.partial-${process.pid}`;
    try {
      makeDirectory(this.configDirectory);
      writeFileSync(partial, `${JSON.stringify(state)}\n`);
      renameSync(partial, this.file);
    } catch {
      // A directory that cannot be written costs the memory of a place.
    }
  }
}

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

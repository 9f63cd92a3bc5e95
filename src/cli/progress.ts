// Progress of a run → one line on stderr that overwrites itself, on a terminal only.

import type { Progress } from '../engine/engine';
import { formatCount } from '../shared/base/format';

/** Nothing is shown before this many milliseconds: short runs stay quiet. */
const quietFor = 300;
const interval = 100;

/** Draws progress; `clear` removes the line. */
export class ProgressLine {
  private readonly started = Date.now();
  private lastDrawn = 0;
  private drawn = false;

  constructor(private readonly enabled: boolean) {}

  readonly show = (progress: Progress): void => {
    if (!this.enabled) return;
    const now = Date.now();
    if (now - this.started < quietFor || now - this.lastDrawn < interval) return;
    this.lastDrawn = now;
    this.drawn = true;
    const { done, found } = progress;
    process.stderr.write(
      `\r\u001b[K${formatCount(done)} of ${formatCount(found)} objects read  (Ctrl+C stops)`,
    );
  };

  clear(): void {
    if (this.drawn) process.stderr.write('\r\u001b[K');
    this.drawn = false;
  }
}

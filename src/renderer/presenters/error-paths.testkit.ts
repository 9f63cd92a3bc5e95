// Error regions as tests write them.

import type { ErrorPathRow } from '../../shared/api/error-paths';

/** A region of `ring_probe` in `drivers/ring.c` that was almost reached, with what a test says instead. */
export function errorPath(changes: Partial<ErrorPathRow> = {}): ErrorPathRow {
  return {
    id: 0,
    file: 'drivers/ring.c',
    function: 'ring_probe',
    startLine: 40,
    endLine: 40,
    guardLine: 39,
    guard: '!ring',
    way: 'true',
    callee: 'kmalloc',
    errno: 'ENOMEM',
    trigger: 'alloc',
    confidence: 0.98,
    state: 'almost',
    guardCount: 1204,
    hits: 0,
    subsystem: 'RING DRIVER',
    ...changes,
  };
}

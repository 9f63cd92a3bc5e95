// Colours of triggers: few, apart from each other without hue, readable.

import { lab } from 'd3';
import { expect, test } from 'vitest';
import { triggers } from '../../shared/api/error-paths';
import { contrast, treemapSkin } from './treemap-colours';
import { errorPathSkin, triggerPaint } from './trigger-colours';

test('text reads on every trigger', () => {
  for (const trigger of triggers) {
    const { fill, ink } = triggerPaint(trigger);
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  }
});

test('no two are equally light, and at most eight have a hue', () => {
  const colours = triggers.map((trigger) => lab(triggerPaint(trigger).fill));
  const lightness = colours.map(({ l }) => l).sort((a, b) => a - b);
  const steps = lightness.slice(1).map((l, at) => l - lightness[at]!);
  expect(Math.min(...steps)).toBeGreaterThan(4);
  expect(colours.filter(({ a, b }) => Math.hypot(a, b) > 1).length).toBe(8);
});

test('a skin paints by trigger, or by share as coverage does', () => {
  const cell = { covered: 1, total: 4, category: 'alloc' };
  expect(errorPathSkin('dark', 'trigger').paint(cell)).toEqual(triggerPaint('alloc'));
  expect(errorPathSkin('dark', 'share').paint(cell)).toEqual(treemapSkin('dark').paint(cell));
});

// The frame's regions in the order in which F6 goes through them.
//
// A region is an element with `data-region`; its element with `data-region-focus` gets the focus, or else the first that can.

import { editor } from './editor-handle';
import { overlayIsOpen } from './overlay';

const focusable =
  '[data-region-focus], input, button:not([disabled]), a[href], select, textarea, [tabindex]:not([tabindex="-1"])';

function regions(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.getClientRects().length > 0,
  );
}

/** Moves the focus to the region after (1) or before (-1) the one that has it. */
export function stepRegion(direction: 1 | -1): void {
  const all = regions();
  const at = all.findIndex((region) => region.contains(document.activeElement));
  for (let step = 1; step <= all.length; step++) {
    const from = at < 0 && direction < 0 ? 0 : at;
    const region = all[(from + direction * step + all.length * step) % all.length];
    if (region && focusRegion(region)) return;
  }
}

/** Moves the focus to a region by its name. */
export function focusRegionNamed(name: string): void {
  const region = regions().find((one) => one.dataset.region === name);
  if (region) focusRegion(region);
}

/** The same once what is under way is drawn, and a dialog that closes has given its focus back. */
export function focusRegionSoon(name: string): void {
  setTimeout(() => requestAnimationFrame(() => focusWhenReady(name, performance.now())));
}

/** Milliseconds in which a view that is on its way may still take the focus. */
const readyTime = 2000;

/** Gives the focus to a region's main part once that is there, unless the user has moved it meanwhile. */
function focusWhenReady(name: string, since: number, held: Element | null = null): void {
  const region = regions().find((one) => one.dataset.region === name);
  const isReady = region?.querySelector('[data-region-focus]') !== null;
  if (!region || overlayIsOpen() || (held !== null && document.activeElement !== held)) return;
  if (held === null || isReady) focusRegion(region);
  if (isReady || performance.now() - since > readyTime) return;
  const now = document.activeElement;
  requestAnimationFrame(() => focusWhenReady(name, since, now));
}

function focusRegion(region: HTMLElement): boolean {
  if (region.dataset.region === 'editor' && editor()) {
    editor()?.focus();
    return true;
  }
  const target =
    region.querySelector<HTMLElement>('[data-region-focus]') ?? region.querySelector<HTMLElement>(focusable);
  target?.focus();
  return region.contains(document.activeElement);
}

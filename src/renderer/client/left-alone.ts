// Keys, clicks and scrolling → the moment at which nobody has done anything for a while.

const signs = ['keydown', 'pointerdown', 'wheel'] as const;

/** Runs something once, when nobody has touched the page for some milliseconds. Returns what calls it off. */
export function onceLeftAlone(milliseconds: number, run: () => void): () => void {
  let timer = window.setTimeout(end, milliseconds);
  const again = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(end, milliseconds);
  };
  for (const sign of signs) window.addEventListener(sign, again, { capture: true, passive: true });
  function callOff(): void {
    window.clearTimeout(timer);
    for (const sign of signs) window.removeEventListener(sign, again, { capture: true });
  }
  function end(): void {
    callOff();
    run();
  }
  return callOff;
}

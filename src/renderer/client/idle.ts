// Work under way → `data-idle` on the root element, by which tests know that the page has settled.
//
// Calls, lazy parts and unsaved state count as work. Idle is said two frames after the last of it, when it is painted.

let underWay = 0;
let epoch = 0;

/** Marks the beginning of some work. Returns its end, which may be called more than once. */
export function beginWork(): () => void {
  underWay++;
  epoch++;
  document.documentElement.dataset.idle = 'false';
  let ended = false;
  return () => {
    if (ended) return;
    ended = true;
    underWay--;
    if (underWay === 0) sayIdleOncePainted();
  };
}

function sayIdleOncePainted(): void {
  const own = ++epoch;
  nextFrame(() =>
    nextFrame(() => {
      if (underWay === 0 && epoch === own) document.documentElement.dataset.idle = 'true';
    }),
  );
}

/** Hidden pages have no frames; the timer stands in. */
function nextFrame(then: () => void): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    then();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, 200);
}

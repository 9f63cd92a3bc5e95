// Work that need not be in the next frame → done once that frame is on screen.

/** Runs something behind the frame after the next: the next one is on screen then. Returns what calls it off. */
export function afterPaint(run: () => void): () => void {
  let timer = 0;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      timer = window.setTimeout(run);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}

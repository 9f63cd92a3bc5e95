// A condition as a source has it → without what says nothing of it: likely(), unlikely() and parentheses around it all.

/** `unlikely((a || b))` → `a || b`. What is cut short, so that parentheses do not match, stays as it is. */
export function bareCondition(guard: string): string {
  let text = guard.trim();
  for (;;) {
    const inner = /^(?:(?:un)?likely\s*)?\(/.exec(text);
    if (!inner || closing(text, inner[0].length - 1) !== text.length - 1) return text;
    text = text.slice(inner[0].length, -1).trim();
  }
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

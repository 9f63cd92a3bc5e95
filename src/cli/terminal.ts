// What goes to the terminal and how: colours only where they are wanted, results on stdout, the rest on stderr.

/** Colours and text attributes, by what they say. */
export interface Palette {
  ran(text: string): string;
  neverRan(text: string): string;
  partlyRan(text: string): string;
  faint(text: string): string;
  strong(text: string): string;
}

const plain: Palette = {
  ran: same,
  neverRan: same,
  partlyRan: same,
  faint: same,
  strong: same,
};

function same(text: string): string {
  return text;
}

/** Blue and orange, which colour-blind people tell apart; the text says it too. */
const coloured: Palette = {
  ran: (text) => `\u001b[34m${text}\u001b[39m`,
  neverRan: (text) => `\u001b[38;5;166m${text}\u001b[39m`,
  partlyRan: (text) => `\u001b[36m${text}\u001b[39m`,
  faint: (text) => `\u001b[2m${text}\u001b[22m`,
  strong: (text) => `\u001b[1m${text}\u001b[22m`,
};

/** The palette for stdout: colours on a terminal, unless `--no-color` or `NO_COLOR` says otherwise. */
export function paletteFor(color: boolean): Palette {
  const wanted = color && process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return wanted ? coloured : plain;
}

let beforePrinting = (): void => {};

/** What has to leave the terminal before results come: the line of progress. */
export function clearBeforePrinting(clear: () => void): void {
  beforePrinting = clear;
}

/** Writes to stdout and waits until it is taken, so that a slow pipe is not buffered without bound. */
export async function print(text: string): Promise<void> {
  beforePrinting();
  if (process.stdout.write(text)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Lays out rows as columns; `right` says which are aligned to the right. The last column is not padded. */
export function table(rows: readonly (readonly string[])[], right: readonly boolean[]): string {
  const widths = right.map((_, column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          if (right[column]) return cell.padStart(widths[column]!);
          return column === row.length - 1 ? cell : cell.padEnd(widths[column]!);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

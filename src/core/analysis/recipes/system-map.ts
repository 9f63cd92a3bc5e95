// The text of System.map → where a function lies.
//
// The text is searched when somebody asks, which is seldom; nothing is built from its 200,000 lines. A function's end is
// the next symbol with a higher address. The compiler may have cloned it (`.isra.0`, `.constprop.0`) or split rarely
// executed parts off (`.part.0`, `.cold`); these lie elsewhere and are listed too. A function that was inlined everywhere,
// or that belongs to a module, is not there. Static functions can share a name.

export interface SystemMap {
  /** All places of a function: its own name first, then its clones and parts. At most 16. */
  findFunction(name: string): readonly FunctionRange[];
}

export interface FunctionRange {
  /** As in the map: `name`, or with a suffix of the compiler. */
  readonly symbol: string;
  readonly start: bigint;
  /** The first address that is no longer in it. */
  readonly end: bigint;
}

export function parseSystemMap(text: string): SystemMap {
  const known = new Map<string, readonly FunctionRange[]>();
  return {
    findFunction: (name) => {
      const found = known.get(name) ?? findFunction(text, name);
      if (known.size < maxKnown) known.set(name, found);
      return found;
    },
  };
}

const maxRanges = 16;
const maxKnown = 4096;

function findFunction(text: string, name: string): FunctionRange[] {
  if (!/^\w+$/.test(name)) return [];
  const found: FunctionRange[] = [];
  const wanted = ` ${name}`;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const behind = text[at + wanted.length];
    if (behind !== undefined && behind !== '\n' && behind !== '\r' && behind !== '.') continue;
    const start = text.lastIndexOf('\n', at) + 1;
    const symbol = readSymbol(text, start);
    // Clones carry the compiler's suffixes; `.llvm.123` and the like are clones as well.
    if (!symbol || !/[tTwW]/.test(symbol.type) || symbol.name.split('.', 1)[0] !== name) continue;
    found.push({ symbol: symbol.name, start: symbol.address, end: endOf(text, symbol) });
    if (found.length === maxRanges) break;
  }
  return found.sort((a, b) => rank(a, name) - rank(b, name));
}

/** The function itself, then its clones, then what was split off. */
function rank({ symbol }: FunctionRange, name: string): number {
  return symbol === name ? 0 : /\.(?:cold|part)\b/.test(symbol) ? 2 : 1;
}

interface MapSymbol {
  readonly address: bigint;
  readonly type: string;
  readonly name: string;
  /** Where the next line begins. */
  readonly next: number;
}

function readSymbol(text: string, start: number): MapSymbol | null {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  const line = text.slice(start, Math.min(end, start + 1024));
  const fields = /^([0-9a-fA-F]{1,16}) (\S) (\S+)/.exec(line);
  if (!fields) return null;
  return { address: BigInt(`0x${fields[1]}`), type: fields[2]!, name: fields[3]!, next: end + 1 };
}

/** Aliases share an address, so the end is further than the next line. */
function endOf(text: string, { address, next }: MapSymbol): bigint {
  let at = next;
  for (let line = 0; line < 64 && at < text.length; line++) {
    const symbol = readSymbol(text, at);
    if (!symbol) break;
    if (symbol.address > address) return symbol.address;
    at = symbol.next;
  }
  return address + 1n;
}

import { expect, it } from 'vitest';
import { type TokenSpan, TokenWriter, tokensIn } from './shared-tokens';
import { type Tokens, tokenize } from './tokens';

const sources = [
  'int f(void)\n{\n\treturn -ENOMEM;\n}\n',
  '',
  '#ifdef CONFIG_A\nint a[] = { 1, 2 };\n#else\nint b;\n#endif\n// häßlich\n"🙂"',
  '((((',
].map((text) => Buffer.from(text));

/** All that tokens say. */
function valuesOf(tokens: Tokens) {
  const { length, kind, start, end, line, close, keyword } = tokens;
  return {
    ...{ length, text: Buffer.from(tokens.bytes).toString() },
    columns: [kind, start, end, line, close, keyword].map((column) => [...column]),
    names: Array.from({ length }, (_, at) => (kind[at] === 1 ? tokens.nameAt(at) : '')),
  };
}

function written(room: ArrayBufferLike | null, texts: readonly Uint8Array[]) {
  const writer = new TokenWriter(room);
  const spans = texts.map((text) => writer.add(text, new Map([['CONFIG_A', 'y']])));
  return { buffer: writer.buffer, spans };
}

function read(buffer: ArrayBufferLike, spans: readonly TokenSpan[]) {
  return spans.map((span) => valuesOf(tokensIn(buffer, span)));
}

const alone = (text: Uint8Array) => valuesOf(tokenize(text, new Map([['CONFIG_A', 'y']])));

it('gives the tokens of each source as if it had been read alone, as often as they are asked for', () => {
  const { buffer, spans } = written(null, sources);
  expect(read(buffer, spans)).toEqual(sources.map(alone));
  expect(read(buffer, spans)).toEqual(sources.map(alone));
});

it('uses a room again, whatever is left in it', () => {
  const { buffer } = written(
    null,
    Array.from({ length: 50 }, () => Buffer.from('struct name { other [ ( }')),
  );
  const again = written(buffer, sources);
  expect(again.buffer).toBe(buffer);
  expect(read(buffer, again.spans)).toEqual(sources.map(alone));
});

it('takes more room for sources that need it, and keeps what was written before', () => {
  const large = Buffer.from('x;'.repeat(400_000));
  const texts = [...sources, large, ...sources];
  const { buffer, spans } = written(null, texts);
  expect(spans.map(({ length }) => length)).toEqual(texts.map((text) => alone(text).length));
  const small = spans.filter((_, at) => at !== sources.length);
  expect(read(buffer, small)).toEqual([...sources, ...sources].map(alone));
});

it('hands names on to a thread that gives them other numbers', () => {
  const { buffer, spans } = written(null, sources);
  const first = tokensIn(buffer, spans[0]!);
  const at = first.kind.indexOf(1);
  expect(first.nameAt(at)).toBe('int');
  // Another thread's numbers, left in the column.
  const second = tokensIn(buffer, spans[2]!);
  expect(second.nameAt(0)).toBe('int');
  expect(tokensIn(buffer, spans[0]!).nameAt(at + 1)).toBe('f');
});

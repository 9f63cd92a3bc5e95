import { expect, it } from 'vitest';
import { tokenize } from '../../../c/tokens';
import { type Listener, namePlace, partsOf, placeNames, tellTokens } from './words';

/** What is told of all of a text, in order. */
function told(text: string): string[] {
  const tokens = tokenize(new TextEncoder().encode(text), null);
  const heard: string[] = [];
  const numbers = new Map<string, number>();
  const listener: Listener = {
    word: (place, word) => heard.push(`${place}:${word}`),
    nameAlone: () => expect.unreachable('all names have numbers'),
    around: () => expect.unreachable('no function is around'),
    name: (place, name, number) => {
      expect(numbers.get(name) ?? number).toBe(number);
      numbers.set(name, number);
      heard.push(`${placeNames[place]}:${name}`);
    },
  };
  tellTokens(tokens, namePlace.guard, 0, tokens.length - 1, listener);
  return heard;
}

it('tells names, operators and short numbers where they stand, and the words of strings as messages', () => {
  expect(told('!a->n && b >= 0x10 * 123456, pr("Bad %d\\n", c)')).toEqual([
    ...[
      'guard:!',
      'guard:a',
      'guard:->',
      'guard:n',
      'guard:&&',
      'guard:b',
      'guard:>=',
      'guard:0x10',
      'guard:*',
    ],
    ...['guard:pr', 'message:bad', 'guard:c'],
  ]);
});

it('tells no words of English that are short, or longer than any', () => {
  expect(told(`f("no OF Memory ${'x'.repeat(21)} ${'y'.repeat(20)}")`)).toEqual([
    ...['guard:f', 'message:memory', `message:${'y'.repeat(20)}`],
  ]);
});

it('a name has parts', () => {
  expect(partsOf('__skb_cloneEntry_skb')).toEqual(['__skb_cloneEntry_skb', 'skb', 'clone', 'entry']);
  expect(partsOf('EINVAL')).toEqual(['EINVAL', 'einval']);
  expect(partsOf('len')).toEqual(['len']);
  expect(partsOf('__')).toEqual(['__']);
  expect(partsOf('x'.repeat(500))).toEqual(['x'.repeat(120)]);
  expect(partsOf('größe_Ä')).toEqual(['gr\x7f\x7fe_\x7f', 'gr\x7f\x7fe', '\x7f']);
});

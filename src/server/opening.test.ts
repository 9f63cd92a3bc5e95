import { expect, test } from 'vitest';
import { type OpeningWords, openingOf, wordsFor } from './opening';

test.each<[OpeningWords, unknown]>([
  [{}, null],
  [{ map: [] }, null],
  [{ sample: true }, { sample: 'boot' }],
  [{ sample: 'faults' }, { sample: 'faults' }],
  [{ snapshot: 'boot.tar.gz' }, { snapshot: '/here/boot.tar.gz', tree: null, map: [] }],
  [
    { snapshot: '/s', tree: '../tree', map: ['/build/linux=local', '/b/=/c/'] },
    { snapshot: '/s', tree: '/tree', map: ['/build/linux=/here/local', '/b=/c'] },
  ],
])('%j asks for %j', (words, opening) => {
  expect(openingOf(words, '/here')).toEqual(opening);
});

test.each<[OpeningWords, RegExp]>([
  [{ sample: 'other' }, /there are boot and faults/],
  [{ sample: true, snapshot: 's' }, /its own snapshot/],
  [{ tree: 't' }, /belong to a SNAPSHOT/],
  [{ map: ['/a=/b'] }, /belong to a SNAPSHOT/],
  [{ snapshot: 's', map: ['a=/b'] }, /absolute path/],
  [{ snapshot: 's', map: ['/a'] }, /FROM=TO/],
])('%j is refused', (words, reason) => {
  expect(() => openingOf(words, '/here')).toThrow(reason);
});

test('words and openings are of one meaning', () => {
  expect(wordsFor(null)).toEqual([]);
  expect(wordsFor({ sample: 'boot' })).toEqual(['--sample=boot']);
  expect(wordsFor({ snapshot: '/s', tree: '/t', map: ['/a=/b', '/c=/d'] })).toEqual([
    '/s',
    '--tree=/t',
    '--map=/a=/b',
    '--map=/c=/d',
  ]);
});

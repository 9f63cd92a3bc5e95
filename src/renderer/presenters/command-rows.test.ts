import { expect, test } from 'vitest';
import { matchCommands } from './command-rows';

const commands = ['Show the treemap as a table', 'Treemap', 'Theme: dark', 'Dark theme'].map((title) => ({
  id: title,
  title,
}));
const found = (typed: string): string[] => matchCommands(commands, typed).map(({ title }) => title);

test('all words have to occur, in any order', () => {
  expect(found('theme dark')).toEqual(['Dark theme', 'Theme: dark']);
  expect(found('nothing')).toEqual([]);
});

test('the beginning of a title wins, then shortness', () => {
  expect(found('treemap')).toEqual(['Treemap', 'Show the treemap as a table']);
  expect(found('')).toHaveLength(4);
});

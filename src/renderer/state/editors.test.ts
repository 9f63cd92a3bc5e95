import { beforeEach, expect, test } from 'vitest';
import { closeTab, noEditors, openFile, setCursor, showTab, travel, treemapTab, useEditors } from './editors';

const state = () => useEditors.getState();
beforeEach(() => useEditors.setState(noEditors, true));

test('a preview is replaced by the next and stays when it is kept', () => {
  showTab(treemapTab);
  openFile('a.c', { keep: false });
  openFile('b.c', { keep: false });
  expect(state().tabs).toEqual(['treemap', 'source:b.c']);
  openFile('b.c');
  openFile('c.c', { keep: false });
  expect(state().tabs).toEqual(['treemap', 'source:b.c', 'source:c.c']);
});

test('back goes to the line that was left, even in a tab that was closed', () => {
  openFile('a.c', { line: 5 });
  setCursor('a.c', 90);
  openFile('b.c', { line: 7 });
  closeTab('source:a.c');
  travel(-1);
  expect(state()).toMatchObject({
    active: 'source:a.c',
    reveals: { 'a.c': { line: 90 } },
    cursors: { 'a.c': 90 },
  });
  travel(1);
  expect(state()).toMatchObject({ active: 'source:b.c', reveals: { 'b.c': { line: 7 } } });
});

test('closing the tab that is shown shows its neighbour', () => {
  for (const file of ['a.c', 'b.c', 'c.c']) openFile(file);
  showTab('source:b.c');
  closeTab('source:b.c');
  expect(state().active).toBe('source:c.c');
  closeTab('source:c.c');
  closeTab('source:a.c');
  expect(state().active).toBeNull();
});

test('a file opens where it was left', () => {
  openFile('a.c', { line: 40 });
  openFile('b.c');
  closeTab('source:a.c');
  openFile('a.c');
  expect(state().reveals['a.c']?.line).toBe(40);
  expect(state().recentFiles).toEqual(['a.c', 'b.c']);
});

test('a tab that is shown again is not told to go where it is', () => {
  openFile('a.c', { line: 40 });
  openFile('b.c');
  const before = state().reveals['a.c'];
  showTab('source:a.c');
  expect(state().reveals['a.c']).toBe(before);
});

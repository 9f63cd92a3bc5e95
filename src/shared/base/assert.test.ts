import { expect, it } from 'vitest';
import { assert, assertNever } from './assert';

it('passes what holds, and calls the rest a bug of kerncov', () => {
  expect(() => assert(true, 'two and two')).not.toThrow();
  expect(() => assert(false, 'two and two')).toThrow('internal error: two and two');
});

it('names the member of a union that nobody handled', () => {
  expect(() => assertNever({ kind: 'new' } as never)).toThrow('internal error: unexpected {"kind":"new"}');
});

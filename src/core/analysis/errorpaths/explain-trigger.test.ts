import { expect, it } from 'vitest';
import { triggers } from '../../../shared/api/error-paths';
import { sourceRegion } from './counted-file.testkit';
import { explainTrigger } from './explain-trigger';

it.each([
  [{ callee: 'kmalloc', word: 'ENOMEM' }, 'kmalloc() fails for want of memory: so says ENOMEM'],
  [{ callee: 'kmalloc', word: '' }, 'kmalloc() fails for want of memory'],
  [{ callee: '', word: 'pages' }, 'memory is not to be had: so says pages'],
  [{ callee: '', word: '', cause: 'a fault is injected here' }, 'a fault is injected here'],
])('says of %o what it was decided from', (region, said) => {
  expect(explainTrigger(sourceRegion({ ...region, trigger: triggers.indexOf('alloc') }))).toBe(said);
});

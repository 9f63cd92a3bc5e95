import { expect, it } from 'vitest';
import { cancellation } from './cancellation.js';

const stuck = new Promise<never>(() => {});

it('a race that nothing aborts settles as the work does', async () => {
  const cancel = cancellation(new AbortController().signal);
  expect(await cancel.race(Promise.resolve(1))).toBe(1);
  await expect(cancel.race(Promise.reject(new Error('no')))).rejects.toThrow('no');
});

it('an abort ends the wait for work that is stuck, with the reason of the signal', async () => {
  const controller = new AbortController();
  const cancel = cancellation(controller.signal);
  const races = [cancel.race(stuck), cancel.race(stuck)];
  controller.abort('enough');
  for (const race of [...races, cancel.race(stuck)]) await expect(race).rejects.toBe('enough');
});

it('work that fails after the abort is not an unhandled rejection', async () => {
  const cancel = cancellation(AbortSignal.abort('enough'));
  await expect(cancel.race(Promise.reject(new Error('late')))).rejects.toBe('enough');
});

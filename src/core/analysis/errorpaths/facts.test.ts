import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerOf, constantFact, type Fact, Facts, knownFine, nothingKnown } from './facts';

const keys = ['err', 'ret', 'p', 'sk->sk_err', 'page'];
const values: readonly Fact[] = [
  knownFine,
  nothingKnown,
  answerOf('kmalloc'),
  answerOf('f', 'p'),
  constantFact('failed', 3, 'EINVAL'),
];

/** What is done to one of several sets of facts. */
const step = fc.record({
  what: fc.constantFrom('set', 'learn', 'fork', 'meet', 'become'),
  on: fc.nat(7),
  other: fc.nat(7),
  key: fc.constantFrom(...keys),
  value: fc.constantFrom(...values),
  status: fc.constantFrom('failed', 'fine'),
});

const shown = (facts: Facts): unknown[] => keys.map((key) => facts.get(key) ?? null);

it('what is written to one set of facts changes no other, however they came from each other', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const sets = [Facts.none(), Facts.none()];
      for (const { what, on, other, key, value, status } of steps) {
        const at = on % sets.length;
        const facts = sets[at]!;
        const from = sets[other % sets.length]!;
        const before = sets.map(shown);
        if (what === 'set') facts.set(key, value);
        else if (what === 'learn') facts.learn(key, status as 'failed' | 'fine');
        else if (what === 'meet') facts.meet(from);
        else if (what === 'become') facts.become(from);
        else if (sets.length < 8) sets.push(facts.fork());
        before.forEach((then, index) => {
          if (index !== at) expect(shown(sets[index]!)).toEqual(then);
        });
        if (what === 'set') expect(facts.get(key)).toEqual(value);
        if (what === 'become') expect(shown(facts)).toEqual(shown(from));
      }
    }),
  );
});

it('a fork knows what was known, and paths that know the same meet in it', () => {
  const facts = Facts.none();
  facts.set('err', constantFact('failed', 3, 'EINVAL'));
  const fork = facts.fork();
  expect(fork.get('err')).toEqual(facts.get('err'));
  facts.meet(fork);
  expect(facts.get('err')).toEqual(constantFact('failed', 3, 'EINVAL'));
  fork.set('err', knownFine);
  facts.meet(fork);
  expect(facts.get('err')?.status).toBe('open');
  expect(facts.get('ret')).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../../test/synthetic/gcov-records';
import {
  type CounterOptions,
  type SyntheticFunction,
  type SyntheticObject,
  writeCounters,
  writeNotes,
} from '../../../../test/synthetic/gcov-writer';
import { everyday, gcc12, makeObject } from '../../../../test/synthetic/objects';
import { countObject, type ObjectCoverage, planObject } from '../../analyze';
import { readCounters } from './read-counters';

const [first, second] = everyday.functions as [SyntheticFunction, SyntheticFunction];
const advice = 'Use the .gcno files of the very build that ran, or build, boot and collect again.';

describe('counters that do not fit the notes', () => {
  it.each([
    [
      'an ident that is not there',
      makeObject({ ...first, ident: 77 }, second),
      'counters for a function (ident 77) that the notes do not have',
    ],
    [
      'another line checksum',
      makeObject({ ...first, linenoChecksum: 5 }, second),
      'counters of f are for another place or name in the source (line checksum differs)',
    ],
    [
      'another control flow checksum',
      makeObject({ ...first, cfgChecksum: 5 }, second),
      'counters of f are for another body (control flow checksum differs)',
    ],
    [
      'another number of counters',
      makeObject({ ...first, arcs: first.arcs.slice(0, 5) }, second),
      '2 counters for f, which has 3',
    ],
  ])('by %s count as never run and are told in words', (_, ran, message) => {
    const coverage = matched(ran);
    expect(coverage.diagnostics.slice(0, 1)).toEqual([
      {
        kind: 'function-mismatch',
        file: 'x.gcda',
        byteOffset: 16,
        message,
        advice,
        fatal: false,
      },
    ]);
    expect(coverage.lines.calls[0]).toBe(0);
  });

  it('are told once, with how many there are', () => {
    const ran = makeObject({ ...first, cfgChecksum: 5 }, { ...second, linenoChecksum: 5 });
    expect(matched(ran).diagnostics.map(({ message }) => message)).toEqual([
      'counters of f are for another body (control flow checksum differs), and 1 more like it',
    ]);
  });

  it('do not spoil those of other functions', () => {
    const busy = {
      ...second,
      arcs: second.arcs.map((arc) => ({ ...arc, count: arc.to === 3 ? 4n : arc.count })),
    };
    const { lines } = matched(makeObject({ ...first, cfgChecksum: 5 }, busy));
    expect([...lines.calls]).toEqual([0, 4]);
  });
});

describe('counters that fit', () => {
  it('are matched by ident, in whatever order they come', () => {
    const { lines, diagnostics } = matched(makeObject(second, first));
    expect({ calls: [...lines.calls], diagnostics }).toEqual({ calls: [1, 0], diagnostics: [] });
  });

  it('are matched where functions in between have none', () => {
    const notes = makeObject(first, second, { ...first, ident: 3, name: 'h' });
    const { lines } = matched(notes, notes, { withoutData: [1] });
    expect([...lines.calls]).toEqual([1, 0, 1]);
  });
});

describe('functions that the counters leave out', () => {
  const three = makeObject(first, second, { ...first, ident: 3, name: 'h' });

  it('are told, as the file may be cut short', () => {
    const ran = makeObject(first);
    expect(matched(ran, three).diagnostics).toEqual([
      {
        kind: 'function-missing',
        file: 'x.gcda',
        byteOffset: writeCounters(ran, gcc12).length,
        message: 'no counters for 2 of 3 functions, first: never_run; the file may be cut short',
        advice: 'Copy the counters again: the file may be cut short.',
        fatal: false,
      },
    ]);
  });

  it('are not told when there is an empty record for each: the linker dropped them', () => {
    expect(matched(three, three, { withoutData: [1, 2] }).diagnostics).toEqual([]);
    expect(matched(makeObject(first, second), three, { withoutData: [1] }).diagnostics).toMatchObject([
      { message: 'no counters for 1 of 3 functions, first: h; the file may be cut short' },
    ]);
  });

  it('are told when only the record with their values is cut off', () => {
    const plan = planObject(writeNotes(everyday, gcc12), 'x.o');
    const bytes = writeCounters(everyday, gcc12);
    const cut = readCounters(bytes.subarray(0, recordsOf(bytes).records[2]!.end), 100);
    expect(countObject(plan, cut, 'x.gcda')).toMatchObject({ diagnostics: [{ kind: 'function-missing' }] });
  });
});

describe('counters of one function that come more than once', () => {
  const wide = { ...first, arcs: first.arcs.map((arc) => ({ ...arc, count: 1n << 52n })) };

  it('are added up, as gcov does', () => {
    const { lines, diagnostics } = matched(makeObject(first, second, first, first));
    expect({ calls: [...lines.calls], diagnostics }).toEqual({ calls: [3, 0], diagnostics: [] });
    expect(matched(makeObject(wide, wide, wide, second)).lines.calls[0]).toBe(3n << 52n);
  });

  it('are added up where a second record of them follows the first', () => {
    const bytes = writeCounters(everyday, gcc12);
    const { start, end } = recordsOf(bytes).records[1]!;
    const twice = Buffer.concat([bytes.subarray(0, end), bytes.subarray(start, end), bytes.subarray(end)]);
    const coverage = countObject(
      planObject(writeNotes(everyday, gcc12), 'x.o'),
      readCounters(twice, 100),
      '',
    );
    expect(coverage).toMatchObject({ lines: { calls: Float64Array.of(2, 0) }, diagnostics: [] });
  });
});

function matched(
  ran: SyntheticObject,
  built: SyntheticObject = everyday,
  options: CounterOptions = {},
): ObjectCoverage {
  const plan = planObject(writeNotes(built, gcc12), 'x.o');
  const counters = readCounters(writeCounters(ran, gcc12, options), 100);
  const coverage = countObject(plan, counters, 'x.gcda');
  if (!('plan' in coverage)) throw new Error(coverage.message);
  return coverage;
}

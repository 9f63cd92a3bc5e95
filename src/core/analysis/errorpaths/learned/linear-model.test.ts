import { describe, expect, it } from 'vitest';
import { featureOfWord, featuresOfName, LinearModel, weightsText } from './linear-model';
import { namePlace } from './words';

const three = (text: Readonly<Record<string, readonly number[]>>): LinearModel =>
  new LinearModel(3, weightsText(new Map(Object.entries(text))));

describe('a linear model', () => {
  it('answers with the class for which most was said', () => {
    const model = three({ 'guard.len': [0, 1, 0], 'arm.efault': [0, 0, 2], 'in:net': [0.5, 0, 0] });
    model.begin();
    model.nameAlone(namePlace.guard, 'len');
    model.word('in', 'net');
    expect(model.likeliest()).toBe(1);
    model.nameAlone(namePlace.arm, 'EFAULT');
    expect(model.likeliest()).toBe(2);
  });

  it('adds up exactly, whatever the order: of classes that are level the first is chosen', () => {
    const model = three({ 'guard:a': [0.1, 0.6, 0], 'guard:b': [0.2, 0, 0], 'guard:c': [0.3, 0, 0] });
    for (const words of ['abc', 'cba', 'bac']) {
      model.begin();
      for (const word of words) model.word('guard', word);
      expect(model.likeliest()).toBe(0);
    }
  });

  it('knows a word by the parts of its name, each in its place', () => {
    const model = three({ 'guard.ring': [0, 0, 1], 'arm.ring': [0, 1, 0] });
    model.begin();
    model.nameAlone(namePlace.guard, 'tx_ring');
    expect(model.likeliest()).toBe(2);
    model.begin();
    model.nameAlone(namePlace.arm, 'rxRing');
    expect(model.likeliest()).toBe(1);
  });

  it('hears what is said twice once', () => {
    const model = three({ 'guard:a': [0, 1, 0], 'guard:b': [0, 0, 1.5] });
    model.begin();
    model.word('guard', 'a');
    model.word('guard', 'b');
    model.word('guard', 'a');
    expect(model.likeliest()).toBe(2);
  });

  it('forgets what was told before', () => {
    const model = three({ 'guard:a': [0, 1, 0] });
    model.begin();
    model.word('guard', 'a');
    model.begin();
    expect([model.likeliest(), model.strongest(1, () => true)]).toEqual([0, '']);
    model.word('guard', 'a');
    expect(model.likeliest()).toBe(1);
  });

  it('says what spoke most for a class, of what says something', () => {
    const model = three({
      'guard.a': [0, 1, 0],
      'guard.b': [0, 3, 0],
      'errno:c': [0, 2, 0],
      'arm.a': [0, 2.5, 0],
    });
    model.begin();
    model.nameAlone(namePlace.guard, 'a');
    model.word('errno', 'c');
    model.nameAlone(namePlace.guard, 'b');
    model.nameAlone(namePlace.arm, 'd');
    expect(model.strongest(1, () => true)).toBe('b');
    expect(model.strongest(1, (word) => word !== 'b')).toBe('c');
    expect(model.strongest(0, () => true)).toBe('');
  });

  it('says nothing of what is no word to a person', () => {
    const model = three({ 'way:true': [0, 9, 0], 'function.f': [0, 5, 0], 'message:bad': [0, 1, 0] });
    model.begin();
    model.word('way', 'true');
    model.around('f', []);
    model.word('message', 'bad');
    expect(model.strongest(1, () => true)).toBe('bad');
  });

  it('knows a name again by its number, and when that stands for another', () => {
    const model = three({ 'guard.a': [0, 1, 0], 'guard.b': [0, 0, 1] });
    for (const [name, likeliest] of [
      ['a', 1],
      ['a', 1],
      ['b', 2],
      ['c', 0],
      ['a', 1],
    ] as const) {
      model.begin();
      model.name(namePlace.guard, name, 7);
      expect(model.likeliest()).toBe(likeliest);
    }
  });

  it('hears the name of the function around each time, though others come between', () => {
    const model = three({ 'function.f': [0, 1, 0], 'function.g': [0, 0, 1], 'guard.f': [9, 0, 0] });
    for (const [name, likeliest] of [
      ['f', 1],
      ['f', 1],
      ['b_g', 2],
      ['h', 0],
      ['f', 1],
    ] as const) {
      model.begin();
      model.around(name, []);
      expect(model.likeliest()).toBe(likeliest);
    }
  });

  it('hears in which folders the function stands', () => {
    const model = three({ 'function.f': [0, 2, 0], 'in:net': [0, 0, 1], 'in:net/ipv4': [0, 0, 1.5] });
    for (const [folders, likeliest] of [
      [['net', 'net/ipv4'], 2],
      [['net', 'net/core'], 1],
      [['fs'], 1],
    ] as const) {
      model.begin();
      model.around('f', folders);
      expect(model.likeliest()).toBe(likeliest);
    }
  });

  it('remembers any number of words, and grows no further than it says', () => {
    const model = three({ 'guard:a': [0, 1, 0], 'guard.b': [0, 0, 1] });
    for (let n = 0; n < 100_000; n++) {
      model.word('guard', `a${n}`);
      model.name(namePlace.guard, `b_${n}`, n);
    }
    model.begin();
    model.word('guard', 'a');
    expect(model.likeliest()).toBe(1);
  });
});

it('features are words, and names and their parts', () => {
  expect(featuresOfName('guard', 'skb_cloneEntry')).toEqual([
    'guard.skb_cloneEntry',
    ...['guard.skb', 'guard.clone', 'guard.entry'],
  ]);
  expect(featureOfWord('errno in fs', 'EIO')).toBe('errno in fs:EIO');
});

it('weights are written in order, to a twentieth, without those that are none', () => {
  const text = weightsText(
    new Map([
      ['guard:b', [0.25, 0, -1.04]],
      ['errno:a', [0, 12.3, 0]],
      ['guard:c', [0.02, 0, -0.02]],
    ]),
  );
  expect(text).toBe('errno:a\t1:246\nguard:b\t0:5 2:-21\n');
});

import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { flagsFor } from './tune-v8';

describe('V8 is told', () => {
  it('what the one of Node 20 knows, and less where there are many processors', () => {
    const few = flagsFor('11.3.244.8-node.33', 2);
    expect(few).toEqual(expect.arrayContaining(['--sparkplug', '--no-parallel-scavenge']));
    expect(few).not.toContain('--no-turbo-inlining');
    expect(flagsFor('11.3.244.8-node.33', 16)).toEqual(few.filter((flag) => !/scavenge|sweeping/.test(flag)));
  });

  it('of newer ones only what they still know', () => {
    expect(flagsFor('12.4.254.21-node.33', 2)).toEqual(['--no-turbo-inlining']);
    expect(flagsFor('15.0.1-node.1', 2)).toEqual([]);
  });

  it('nothing in Electron, whose flags are others', () => {
    expect(flagsFor('11.4.183.29-electron.0', 2)).toEqual([]);
  });

  it('nothing that the V8 of this Node complains of', () => {
    const own = flagsFor(process.versions.v8, availableParallelism());
    expect(execFileSync(process.execPath, [...own, '-e', ''], { encoding: 'utf8', stdio: 'pipe' })).toBe('');
  });
});

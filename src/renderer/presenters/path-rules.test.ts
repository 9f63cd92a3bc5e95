import { expect, test } from 'vitest';
import { readRules } from './path-rules';

test('a rule is a line; blanks and empty lines do not matter', () => {
  expect(readRules('\n /build/linux = /home/me/linux \n/build/extra=~/extra=1\n\n')).toEqual({
    rules: ['/build/linux=/home/me/linux', '/build/extra=~/extra=1'],
  });
  expect(readRules(' \n')).toEqual({ rules: [] });
});

test.each([
  ['/a=/b\n\n/build/linux', 'Line 3 is not of the form FROM=TO.'],
  ['/build/linux=', 'Line 1 is not of the form FROM=TO.'],
  ['build=/home/me', 'Line 1: FROM begins with /, as paths of the build machine do.'],
  ['/build=linux', 'Line 1: TO begins with / or ~/.'],
  ['/a=/b\n'.repeat(65), '65 rules are more than the 64 that are possible.'],
])('%j is refused with the place and the reason', (text, problem) => {
  expect(readRules(text)).toEqual({ problem });
});

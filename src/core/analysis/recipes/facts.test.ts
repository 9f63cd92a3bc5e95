import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseErrorInjection } from './error-injection';
import { parseKernelConfig } from './kernel-config';
import { parseSystemMap } from './system-map';

describe('a .config', () => {
  test('gives options with their values, and the version', () => {
    const text = [
      '#',
      '# Linux/x86 6.1.192 Kernel Configuration',
      'CONFIG_FAILSLAB=y',
      'CONFIG_SCSI_DEBUG=m',
      '# CONFIG_FAIL_FUTEX is not set',
      'CONFIG_LOCALVERSION="-test"',
      'CONFIG_BASE=0x1000',
      'no option',
      ' CONFIG_INDENTED=y',
    ].join('\n');
    const { version, options } = parseKernelConfig(text);
    expect({ version, options: Object.fromEntries(options) }).toEqual({
      version: '6.1.192',
      options: {
        CONFIG_FAILSLAB: 'y',
        CONFIG_SCSI_DEBUG: 'm',
        CONFIG_FAIL_FUTEX: 'n',
        CONFIG_LOCALVERSION: '-test',
        CONFIG_BASE: '0x1000',
      },
    });
  });

  test('that is none gives nothing', () => {
    expect(parseKernelConfig('\0\0ELF')).toEqual({ version: null, options: new Map() });
  });
});

const map = [
  '0000000000000000 D __per_cpu_start',
  'ffffffff81000000 T _stext',
  'ffffffff81000100 t init',
  'ffffffff81000100 T alias_of_init',
  'ffffffff81000140 t init.cold',
  'ffffffff81000150 t copy_one.isra.0',
  'ffffffff81000190 t init',
  'ffffffff810001f0 D init_data',
  'ffffffff81000200 D copy_two',
  'ffffffff81000210 T last',
  '',
].join('\n');

function ranges(text: string, name: string): string[] {
  return parseSystemMap(text)
    .findFunction(name)
    .map(({ symbol, start, end }) => `${symbol} ${start.toString(16)} ${end.toString(16)}`);
}

describe('System.map', () => {
  test('gives every function of a name, up to the next address, and what was split off last', () => {
    expect({
      init: ranges(map, 'init'),
      clone: ranges(map, 'copy_one'),
      data: ranges(map, 'copy_two'),
      part: ranges(map, 'copy'),
      last: ranges(map, 'last'),
      none: ranges(map, 'in.it'),
    }).toEqual({
      init: [
        'init ffffffff81000100 ffffffff81000140',
        'init ffffffff81000190 ffffffff810001f0',
        'init.cold ffffffff81000140 ffffffff81000150',
      ],
      clone: ['copy_one.isra.0 ffffffff81000150 ffffffff81000190'],
      data: [],
      part: [],
      last: ['last ffffffff81000210 ffffffff81000211'],
      none: [],
    });
  });

  test('of any text is read without an error', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, name) => {
        parseSystemMap(text).findFunction(name);
        parseSystemMap(`${text} ${name}\n${text}`).findFunction(name);
      }),
    );
  });
});

describe('a source', () => {
  test('names the functions that allow error injection', () => {
    expect(
      parseErrorInjection(
        [
          ' * ALLOW_ERROR_INJECTION(in_comment, ERRNO)',
          'ALLOW_ERROR_INJECTION(open_ctree, ERRNO);',
          '\tALLOW_ERROR_INJECTION(sys_##name, ERRNO); \\',
          '#define ALLOW_ERROR_INJECTION(fname, _etype)',
          'BPF_ALLOW_ERROR_INJECTION(old_one);',
          'ALLOW_ERROR_INJECTION( should_fail , TRUE );',
          'ALLOW_ERROR_INJECTION(odd, SOMETHING);',
          'ALLOW_ERROR_INJECTION(',
        ].join('\n'),
      ),
    ).toEqual([
      { name: 'open_ctree', error: 'ERRNO', line: 2 },
      { name: 'old_one', error: 'ERRNO', line: 5 },
      { name: 'should_fail', error: 'TRUE', line: 6 },
    ]);
  });
});

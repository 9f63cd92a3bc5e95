import { describe, expect, it } from 'vitest';
import { findFunctions } from './functions';
import { parseBody, type Statement } from './statements';
import { tokenize } from './tokens';

const names = (text: string): string[] =>
  findFunctions(tokenize(Buffer.from(text), null)).map(({ name }) => name);

describe('functions', () => {
  it.each([
    ['static int foo(struct bar *b)\n{\n}', ['foo']],
    ['int foo(int (*cb)(void)) __releases(&lock) { if (x) { } }\nvoid bar(void) { }', ['foo', 'bar']],
    ['static __printf(1, 2) void say(const char *f, ...) { }', ['say']],
    ['SYSCALL_DEFINE3(openat, int, dfd, const char __user *, f)\n{ }', ['__do_sys_openat']],
    ['COMPAT_SYSCALL_DEFINE1(sendfile, int, fd) { }', ['__do_compat_sys_sendfile']],
    ['EXPORT_SYMBOL(a)\n\nint b(void) { }', ['b']],
    ['static const struct ops o = { .f = (x), };\nint a[] = { 1 };\nint f(void) { }', ['f']],
    ['struct s { int a; };\nenum e { A, B(1) };\nunion u *f(void) { return 0; }', ['f']],
    ['extern "C" { int f(void) { } }', ['f']],
    ['int f(void); int g(int a) { }', ['g']],
    ['} int f(void) { }', ['f']],
  ])('%j', (text, found) => {
    expect(names(text)).toEqual(found);
  });
});

/** A body as text: `if(a) b else c`, one statement after the other. */
function shape(text: string): string {
  const tokens = tokenize(Buffer.from(`void f(void) {${text}}`), null);
  const [found] = findFunctions(tokens);
  const show = (statement: Statement): string => {
    switch (statement.kind) {
      case 'block':
        return `{${statement.body.map(show).join(' ')}}`;
      case 'if':
        return `if ${show(statement.then)}${statement.else ? ` else ${show(statement.else)}` : ''}`;
      case 'loop':
        return `${statement.form}-loop ${show(statement.body)}`;
      case 'switch':
        return `switch ${show(statement.body)}`;
      case 'label':
      case 'goto':
        return `${statement.kind}:${statement.name}`;
      case 'case':
        return statement.isDefault ? 'default' : 'case';
      default:
        return statement.kind;
    }
  };
  return parseBody(tokens, found!.bodyOpen, found!.bodyClose).statements.map(show).join(' ');
}

describe('statements', () => {
  it.each([
    ['int a = 1; a++; f(a);', 'plain plain plain'],
    [
      'if (a) return 1; else if (b) goto out; else { c(); } out: return 0;',
      'if return else if goto:out else {plain} label:out return',
    ],
    ['for (;;) while (a) do b(); while (c);', 'for-loop while-loop do-loop plain'],
    ['list_for_each_entry(a, b, c) if (a) break; else continue;', 'macro-loop if break else continue'],
    ['scoped_guard(mutex, &m) { a(); }', 'macro-loop {plain}'],
    [
      'switch (a) { case 1: case B ... C: x(); break; default: return; }',
      'switch {case case plain break default return}',
    ],
    ['case (a ? b : c): x();', 'case plain'],
    ['MACRO(x)\n if (a) b();', 'plain if plain'],
    ['struct s v = { .a = { 1 }, }; g();', 'plain plain'],
    ['({ a; b; }); c();', 'plain plain'],
    ['return_ACPI_STATUS(AE_OK);', 'return'],
    ['return_unused(a);', 'plain'],
    ['if (a) ; b();', 'if plain plain'],
    ['if (a)', 'if plain'],
    ['else x(); )', 'plain plain'],
  ])('%s', (text, shown) => {
    expect(shape(text)).toBe(shown);
  });
});

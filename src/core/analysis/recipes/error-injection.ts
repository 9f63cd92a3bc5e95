// One source text → the functions that it allows error injection for.
//
// The kernel keeps a list: ALLOW_ERROR_INJECTION(function, TYPE) below a function says that fail_function may make it
// return an error, and which kind. (BPF_ALLOW_ERROR_INJECTION, before 4.16, had no type.) System calls get theirs from a macro, which
// is no function of its own and left out.

/** What the function returns on failure; as fail_function accepts it. */
export type InjectedError = 'NULL' | 'ERRNO' | 'ERRNO_NULL' | 'TRUE';

export interface InjectableFunction {
  readonly name: string;
  readonly error: InjectedError;
  readonly line: number;
}

export function parseErrorInjection(text: string): readonly InjectableFunction[] {
  if (!text.includes('ALLOW_ERROR_INJECTION')) return [];
  const found: InjectableFunction[] = [];
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(allowed)) {
    for (; counted < match.index; counted++) if (text.charCodeAt(counted) === newline) line++;
    const [, name, error] = match;
    if (error === undefined) found.push({ name: name!, error: 'ERRNO', line });
    else if (isInjectedError(error)) found.push({ name: name!, error, line });
  }
  return found;
}

/** At the beginning of a line: not in a macro's definition, nor in a comment. */
const allowed =
  /^(?:BPF_)?ALLOW_ERROR_INJECTION\(\s{0,16}(\w{1,256})\s{0,16}(?:,\s{0,16}(\w{1,32})\s{0,16})?\)/gm;
const newline = 10;

function isInjectedError(text: string): text is InjectedError {
  return text === 'NULL' || text === 'ERRNO' || text === 'ERRNO_NULL' || text === 'TRUE';
}

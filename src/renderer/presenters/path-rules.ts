// Path rules as they are typed, one FROM=TO a line → rules, or what is wrong with which line.

/** What a text of rules says. */
export type TypedRules =
  | { readonly rules: readonly string[] }
  /** The first line that is no rule, and why. */
  | { readonly problem: string };

/** The contract takes no more. */
const maxRules = 64;

/** Empty lines are left out, and blanks around each side. */
export function readRules(text: string): TypedRules {
  const rules: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const at = line.indexOf('=');
    const from = line.slice(0, Math.max(at, 0)).trim();
    const to = line.slice(at + 1).trim();
    const place = `Line ${index + 1}`;
    if (at < 0 || from === '' || to === '') return { problem: `${place} is not of the form FROM=TO.` };
    if (!from.startsWith('/'))
      return { problem: `${place}: FROM begins with /, as paths of the build machine do.` };
    if (!/^(?:\/|~\/|~$)/.test(to)) return { problem: `${place}: TO begins with / or ~/.` };
    rules.push(`${from}=${to}`);
  }
  if (rules.length > maxRules)
    return { problem: `${rules.length} rules are more than the ${maxRules} that are possible.` };
  return { rules };
}

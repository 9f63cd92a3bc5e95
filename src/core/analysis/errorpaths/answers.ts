// What the functions of one source mean by answering with nothing: their own failures tell, and what their callers do about it.
//
// `if (!p) return NULL;` is a failure where callers go on as they do from failures, and an answer where they do not. Only callers in
// the same source are asked: what a source says depends on nothing but itself.

/** What a function shows of answers with nothing: its own, and those of whom it calls. */
export class Said {
  /** Arms that end by returning NULL or 0: error regions, and others. */
  failing = 0;
  other = 0;
  /** Calls that answered with nothing, by who was called: error regions behind them, and other arms. */
  readonly heard: { readonly callee: string; readonly failed: boolean }[] = [];
}

/** What is known of answers before a function is looked at. */
export interface Answers {
  /** Whether callers of the function take its NULL, or 0, for a failure. */
  readonly isTakenForFailure: boolean;
  /** Whether a function answers with NULL, or 0, when it fails, and only then. */
  readonly failsWithNothing: (callee: string) => boolean;
}

/** Nothing is known. */
export const noAnswers: Answers = { isTakenForFailure: false, failsWithNothing: () => false };

/** Arms of one function that answer with nothing and are error regions: enough to say so of its others, unless these are more. */
const minOwnFailing = 3;

/** Of the callers of one function: arms that are error regions, for each that is none, at least. */
const minFailing = 4;

/**
 * Works out what answers of nothing mean, and looks again at the functions for which that says something new.
 *
 * @param names of the functions, in order
 * @param said what each said when nothing was known
 * @param lookAgain looks at a function with what is known now, and says what it shows then
 */
export function settleAnswers(
  names: readonly string[],
  said: readonly Said[],
  lookAgain: (at: number, answers: Answers) => Said,
): void {
  const now = [...said];
  const failed = new Map<string, number>();
  const others = new Map<string, number>();
  for (const { heard } of said) {
    for (const { callee, failed: isFailure } of heard) {
      const counts = isFailure ? failed : others;
      counts.set(callee, (counts.get(callee) ?? 0) + 1);
    }
  }
  const isTaken = names.map((name, at) => {
    const failing = failed.get(name) ?? 0;
    if (failing > 0 && failing >= minFailing * (others.get(name) ?? 0)) return true;
    const own = said[at]!;
    return own.failing >= minOwnFailing && own.failing >= own.other;
  });
  said.forEach(({ other }, at) => {
    if (other > 0 && isTaken[at]) now[at] = lookAgain(at, { ...noAnswers, isTakenForFailure: true });
  });
  const failing = new Set(names.filter((_, at) => now[at]!.failing > 0 && now[at]!.other === 0));
  if (failing.size === 0) return;
  const failsWithNothing = (callee: string): boolean => failing.has(callee);
  now.forEach(({ heard }, at) => {
    if (heard.some(({ callee, failed: isFailure }) => !isFailure && failing.has(callee)))
      lookAgain(at, { isTakenForFailure: isTaken[at]!, failsWithNothing });
  });
}

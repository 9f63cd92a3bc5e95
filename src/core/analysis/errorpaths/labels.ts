// A function's labels: where they are, whether control falls into them, and what is returned behind them.

import { type Assignment, assignmentsOf, findAt, type Range, variableOf } from '../../c/expressions';
import { less, semicolon } from '../../c/punctuators';
import type { Body, Statement } from '../../c/statements';
import type { Tokens } from '../../c/tokens';
import { Facts } from './facts';
import { returned } from './values';

/** A label of a function. */
export interface Label {
  readonly name: string;
  /** Its token. */
  readonly at: number;
  /** The last token before the next label of the same sequence, or of the sequence. */
  readonly last: number;
  /** The statement behind it; null at the end of a sequence. */
  readonly next: Statement | null;
  /** Whether only gotos lead here, or another such rung of a ladder: the statement before it jumps away. */
  readonly gotoOnly: boolean;
  /** The value of the first return that straight-line code behind the label comes to; null when there is none. */
  readonly tail: Range | null;
  /** Whether nothing on the way there decides or loops: the label is a way out, wherever it stands. */
  readonly straight: boolean;
  /** Whether nothing on the way there leaves it but with a failure: what is decided is what to clean up. */
  readonly certain: boolean;
  /** The variable of which the first way out on the way there asks whether it holds a failure: `if (err) return err;`; ''. */
  readonly asked: string;
  /** What is assigned on the way there. */
  readonly assigned: readonly Assignment[];
  /** Whether it stands in the function's outermost sequence. */
  readonly outermost: boolean;
  /** Whether an inner block begins with it: `if (receive(a)) { drop: free(a); }`. */
  readonly entersBlock: boolean;
}

/** Where control goes on when a sequence has been left at its end. */
interface Continuation {
  readonly list: readonly Statement[];
  readonly index: number;
  readonly after: Continuation | null;
}

interface Place extends Continuation {
  readonly outermost: boolean;
}

/** The statements that straight-line code comes to. */
function* behind(
  list: readonly Statement[],
  index: number,
  after: Continuation | null,
): Generator<Statement> {
  for (let at = index; at < list.length; at++) yield list[at]!;
  if (after) yield* behind(after.list, after.index, after.after);
}

/** Statements behind a label that are looked at for its return. */
const maxBehind = 200;

/** Chains of gotos longer than this are not followed. */
const maxChain = 4;

const noLabels: ReadonlyMap<string, Label> = new Map();

/** All labels of a body, by name. */
export function labelsOf(tokens: Tokens, body: Body): ReadonlyMap<string, Label> {
  if (!body.hasLabels) return noLabels;
  const places = new Map<string, Place>();
  collect(places, body.statements, null, true);
  const leaving = new Map<Statement, boolean>();
  const mayLeave = (statement: Statement): boolean => {
    const known = leaving.get(statement) ?? hasWayOut(tokens, statement);
    leaving.set(statement, known);
    return known;
  };

  const tailOf = (
    name: string,
    depth: number,
  ): Pick<Label, 'tail' | 'straight' | 'certain' | 'asked' | 'assigned'> => {
    const place = places.get(name);
    if (!place || depth > maxChain)
      return { tail: null, straight: false, certain: false, asked: '', assigned: [] };
    let straight = true;
    let certain = true;
    let asked = '';
    const assigned: Assignment[] = [];
    let looked = 0;
    for (const statement of behind(place.list, place.index + 1, place.after)) {
      if (++looked > maxBehind) break;
      if (statement.kind === 'return') {
        const last = tokens.kind[statement.last] === semicolon ? statement.last - 1 : statement.last;
        return { tail: { first: statement.first + 1, last }, straight, certain, asked, assigned };
      }
      if (statement.kind === 'goto') {
        const further = tailOf(statement.name, depth + 1);
        return {
          tail: further.tail,
          straight: straight && further.straight,
          certain: certain && further.certain,
          asked: certain ? further.asked : asked,
          assigned: [...assigned, ...further.assigned],
        };
      }
      if (statement.kind !== 'plain' && statement.kind !== 'label') straight = false;
      if (certain && mayLeave(statement)) {
        asked = askedOf(tokens, statement);
        certain = false;
      }
      if (statement.kind === 'plain') {
        assigned.push(...assignmentsOf(tokens, { first: statement.first, last: statement.last }));
      }
    }
    return { tail: null, straight: false, certain: false, asked, assigned };
  };

  const labels = new Map<string, Label>();
  for (const [name, { list, index, outermost }] of places) {
    const next = list.findIndex((statement, at) => at > index && statement.kind === 'label');
    const end = next < 0 ? list.length : next;
    labels.set(name, {
      name,
      at: list[index]!.first,
      last: list[end - 1]!.last,
      next: list[index + 1] ?? null,
      gotoOnly: isGotoOnly(list, index, labels),
      outermost,
      entersBlock: index === 0 && !outermost,
      ...tailOf(name, 0),
    });
  }
  return labels;
}

/** Notes the places of the labels of a sequence, and of the sequences in it. */
function collect(
  places: Map<string, Place>,
  list: readonly Statement[],
  after: Continuation | null,
  outermost: boolean,
): void {
  for (let index = 0; index < list.length; index++) {
    const statement = list[index]!;
    if (!mayHoldLabels(statement)) continue;
    const behind = { list, index: index + 1, after };
    switch (statement.kind) {
      case 'label':
        places.set(statement.name, { list, index, after, outermost });
        break;
      case 'block':
        collect(places, statement.body, behind, false);
        break;
      case 'if':
        if (mayHoldLabels(statement.then)) collect(places, [statement.then], behind, false);
        if (statement.else && mayHoldLabels(statement.else)) collect(places, [statement.else], behind, false);
        break;
      case 'loop':
      case 'switch':
        // Where a loop goes on is decided elsewhere.
        collect(places, [statement.body], null, false);
        break;
      default:
    }
  }
}

/** Most statements hold no others: nothing is made for them. */
function mayHoldLabels({ kind }: Statement): boolean {
  return kind !== 'plain' && kind !== 'return' && kind !== 'goto';
}

/** Whether what stands before a label jumps away, or falls into it from a rung of which that is true. */
function isGotoOnly(list: readonly Statement[], index: number, above: ReadonlyMap<string, Label>): boolean {
  if (index > 0 && leaves(list[index - 1]!)) return true;
  let at = index - 1;
  while (at >= 0 && list[at]!.kind !== 'label') at--;
  const rung = list[at];
  if (rung?.kind !== 'label') return false;
  return above.get(rung.name)?.gotoOnly === true;
}

/** Whether a statement has a way out of the function that does not certainly report a failure, or to another place in it. */
function hasWayOut(tokens: Tokens, statement: Statement): boolean {
  switch (statement.kind) {
    case 'return': {
      const last = tokens.kind[statement.last] === semicolon ? statement.last - 1 : statement.last;
      return returned(tokens, { first: statement.first + 1, last }, Facts.none()).outcome !== 'fail';
    }
    case 'goto':
      return true;
    case 'block':
      return statement.body.some((inner) => hasWayOut(tokens, inner));
    case 'if':
      return (
        hasWayOut(tokens, statement.then) || (statement.else !== null && hasWayOut(tokens, statement.else))
      );
    case 'loop':
    case 'switch':
      return hasWayOut(tokens, statement.body);
    default:
      return false;
  }
}

/** `if (err) return …;`, `if (err < 0) goto …;`: err. */
function askedOf(tokens: Tokens, statement: Statement): string {
  if (statement.kind !== 'if' || !leaves(statement.then)) return '';
  const condition = { first: statement.open + 1, last: statement.close - 1 };
  const at = findAt(tokens, condition, less);
  return variableOf(tokens, at < 0 ? condition : { first: condition.first, last: at - 1 });
}

/** Whether a statement never goes on behind itself. */
function leaves(statement: Statement): boolean {
  switch (statement.kind) {
    case 'return':
    case 'goto':
    case 'break':
    case 'continue':
      return true;
    case 'block':
      return statement.body.length > 0 && leaves(statement.body.at(-1)!);
    case 'if':
      return statement.else !== null && leaves(statement.then) && leaves(statement.else);
    default:
      return false;
  }
}

// What is searched for in one editor → searched for in another: to the reader they are the same.

import type { monaco } from './monaco';

/** What Monaco knows of a search; the rest of it belongs to a text. */
interface FindState {
  readonly searchString: string;
  readonly isRegex: boolean;
  readonly wholeWord: boolean;
  readonly matchCase: boolean;
}

/** Monaco has it, and leaves it out of its types. */
interface FindController extends monaco.editor.IEditorContribution {
  getState(): FindState & {
    readonly isRevealed: boolean;
    change(state: Partial<FindState & { isRevealed: boolean }>, moveCursor: boolean): void;
  };
  start(options: object, state: FindState): Promise<void>;
}

const openAsItIs = {
  forceRevealReplace: false,
  seedSearchStringFromSelection: 'none',
  seedSearchStringFromNonEmptySelection: false,
  seedSearchStringFromGlobalClipboard: false,
  /** The focus stays where it is. */
  shouldFocus: 0,
  shouldAnimate: false,
  updateSearchScope: false,
  loop: true,
};

/** Moves the search, and the box that shows it. */
export function moveFind(from: monaco.editor.ICodeEditor, to: monaco.editor.ICodeEditor): void {
  const [left, entered] = [from, to].map((editor) =>
    editor.getContribution<FindController>('editor.contrib.findController'),
  );
  if (!left || !entered) return;
  const { isRevealed, searchString, isRegex, wholeWord, matchCase } = left.getState();
  const state: FindState = { searchString, isRegex, wholeWord, matchCase };
  if (isRevealed) void entered.start(openAsItIs, state);
  else entered.getState().change({ ...state, isRevealed: false }, false);
  left.getState().change({ isRevealed: false }, false);
}

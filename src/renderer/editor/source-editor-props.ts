// What the shell gives to the source editor, and what it can ask of it.

import type { Ref } from 'react';
import type { ContributionRow, SourceView } from '../../shared/api/contract';
import type { NeverRanJump } from '../presenters/gutter';
import type { ThemeName } from './theme-name';

export interface SourceEditorProps {
  readonly view: SourceView;
  readonly theme: ThemeName;
  readonly wordWrap: boolean;
  readonly fontSize: number;
  /** Goes to the line whenever the token changes. */
  readonly reveal: { readonly line: number; readonly token: number } | null;
  /** A very light background for lines that never ran; on unless told. */
  readonly shadeNeverRan?: boolean;
  readonly ref?: Ref<SourceEditorHandle>;
  loadContributions(line: number): Promise<ContributionRow[]>;
  onCursor(line: number): void;
  /** The gutter is painted. */
  onReady(): void;
}

/** What the shell's commands do with an editor. */
export interface SourceEditorHandle {
  focus(): void;
  /** Goes to the next stretch of never-run lines; null when everything ran. */
  nextNeverRun(direction: 1 | -1): NeverRanJump | null;
  /** Goes to the next function that was never called; null when all were. */
  nextNeverRunFunction(direction: 1 | -1): NeverRanJump | null;
  goToLine(line: number): void;
  openSymbolPicker(): void;
  openFind(): void;
  /** `mm/mmap.c:398  12  if (!vma)`, for each line of the selection. Returns how many. */
  copyLineWithCount(): number;
  /** The card of the cursor's line, with the focus in it. */
  showLineCard(): void;
}

// What the shell gives to the source editor, and what it can ask of it.

import type { ReactNode, Ref } from 'react';
import type { ContributionRow, SourceView } from '../../shared/api/contract';
import type { ErrorPathRow } from '../../shared/api/error-paths';
import type { ErrorPathMarks } from '../presenters/error-path-marks';
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
  /** Marks of error paths; none while they are not known. */
  readonly errorPaths: ErrorPathMarks;
  /** Notes behind the lines of untested error paths. */
  readonly errorPathNotes: boolean;
  readonly ref?: Ref<SourceEditorHandle>;
  /** What a line's card says of an error path. */
  renderErrorPath(region: ErrorPathRow): ReactNode;
  /** The lens of a function was clicked. */
  onLens(name: string): void;
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
  /** Goes to the next untested error path; the line, or null when there is none. */
  nextErrorPath(direction: 1 | -1): number | null;
  goToLine(line: number): void;
  openSymbolPicker(): void;
  openFind(): void;
  /** `mm/mmap.c:398  12  if (!vma)`, for each line of the selection. Returns how many. */
  copyLineWithCount(): number;
  /** The card of the cursor's line, with the focus in it. */
  showLineCard(): void;
}

// What lies over the frame: at most one of these at a time.

import { create } from 'zustand';
import type { Pick } from '../../shared/api/host';

export type Overlay =
  | {
      readonly kind: 'quick-open';
      readonly text: string;
      /** True: with nothing typed, only files that were open before. */
      readonly recent: boolean;
    }
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  /** Asks for a path where there is no native dialog. */
  | {
      readonly kind: 'path';
      readonly want: Pick;
      /** Why the path is asked for, when it is not obvious. */
      readonly reason: string | null;
      readonly answer: (path: string | null) => void;
    }
  /** Asks for the rules by which paths of the build machine are found. */
  | { readonly kind: 'path-rules'; readonly rules: readonly string[] }
  /** Something did not work; says what and why. */
  | { readonly kind: 'notice'; readonly title: string; readonly text: string };

export const useOverlay = create<{ readonly overlay: Overlay | null }>()(() => ({ overlay: null }));

/** Whether something lies over the frame, which has the focus then. */
export function overlayIsOpen(): boolean {
  return useOverlay.getState().overlay !== null;
}

export function showOverlay(overlay: Overlay): void {
  closeOverlay();
  useOverlay.setState({ overlay });
}

export function closeOverlay(): void {
  const { overlay } = useOverlay.getState();
  useOverlay.setState({ overlay: null });
  if (overlay?.kind === 'path') overlay.answer(null);
}

/** Closes the question for a path with its answer. */
export function answerPath(path: string): void {
  const { overlay } = useOverlay.getState();
  useOverlay.setState({ overlay: null });
  if (overlay?.kind === 'path') overlay.answer(path);
}

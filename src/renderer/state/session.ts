// What is open, or on its way to be: the phases of the whole page.

import { create } from 'zustand';
import type { ErrorCode, OpenParams, OpenProgress, SessionInfo } from '../../shared/api/contract';

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
}

export type Phase =
  | { readonly kind: 'connecting' }
  /** The engine is gone, and the session with it. */
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'welcome' }
  | {
      readonly kind: 'opening';
      readonly params: OpenParams;
      readonly progress: OpenProgress | null;
      /** `performance.now()` at the start. */
      readonly since: number;
    }
  | { readonly kind: 'failed'; readonly params: OpenParams; readonly failure: Failure }
  | { readonly kind: 'open'; readonly params: OpenParams; readonly info: SessionInfo };

export interface SessionState {
  readonly phase: Phase;
  readonly version: string;
  /** The kernel tree that the next snapshot is opened with. */
  readonly lastTree: string | null;
}

export const useSession = create<SessionState>()(() => ({
  phase: { kind: 'connecting' },
  version: '',
  lastTree: null,
}));

/** What is open; null unless something is. */
export function useOpenSession(): SessionInfo | null {
  return useSession(({ phase }) => (phase.kind === 'open' ? phase.info : null));
}

export function openSession(): SessionInfo | null {
  const { phase } = useSession.getState();
  return phase.kind === 'open' ? phase.info : null;
}

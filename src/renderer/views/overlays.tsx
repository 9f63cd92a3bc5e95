// What lies over the frame: quick open, palette, path box, questions and notices.

import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { openSnapshot } from '../state/opening';
import { closeOverlay, useOverlay } from '../state/overlay';
import { useSession } from '../state/session';
import './overlays.css';
import { Palette } from './palette';
import { PathBox } from './path-box';
import { QuickOpen } from './quick-open';

export function Overlays() {
  const overlay = useOverlay((state) => state.overlay);
  switch (overlay?.kind) {
    case undefined:
      return null;
    case 'quick-open':
      return <QuickOpen key={overlay.text} initialText={overlay.text} />;
    case 'palette':
      return <Palette />;
    case 'path':
      return <PathBox want={overlay.want} reason={overlay.reason} />;
    case 'dropped':
      return <Dropped path={overlay.path} />;
    case 'notice':
      return (
        <Question title={overlay.title} text={overlay.text}>
          <button type="button" className="button button-primary" onClick={closeOverlay}>
            Close
          </button>
        </Question>
      );
  }
}

/** A directory may be either: the user knows. */
function Dropped({ path }: { readonly path: string }) {
  const lastTree = useSession((state) => state.lastTree);
  const phase = useSession((state) => state.phase);
  const openAs = (action: () => void) => () => {
    closeOverlay();
    action();
  };
  const params = phase.kind === 'open' && 'snapshot' in phase.params ? phase.params : null;
  return (
    <Question title="What is this folder?" text={path}>
      <button
        type="button"
        className="button button-primary"
        onClick={openAs(() => void openSnapshot({ snapshot: path, tree: lastTree }))}
      >
        A snapshot
      </button>
      <button
        type="button"
        className="button"
        onClick={openAs(() => {
          useSession.setState({ lastTree: path });
          if (params) void openSnapshot({ ...params, tree: path });
        })}
      >
        The kernel tree
      </button>
      <button type="button" className="button" onClick={closeOverlay}>
        Cancel
      </button>
    </Question>
  );
}

interface QuestionProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Question({ title, text, children }: QuestionProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && closeOverlay()}>
      <Dialog.Portal>
        <Dialog.Overlay className="question-overlay" />
        <Dialog.Content className="question">
          <Dialog.Title className="question-title">{title}</Dialog.Title>
          <Dialog.Description className="question-text">{text}</Dialog.Description>
          <div className="question-actions">{children}</div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

// What lies over the frame: quick open, palette, path box and notices.

import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { closeOverlay, useOverlay } from '../state/overlay';
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
    case 'notice':
      return (
        <Notice title={overlay.title} text={overlay.text}>
          <button type="button" className="button button-primary" onClick={closeOverlay}>
            Close
          </button>
        </Notice>
      );
  }
}

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Notice({ title, text, children }: NoticeProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && closeOverlay()}>
      <Dialog.Portal>
        <Dialog.Overlay className="notice-overlay" />
        <Dialog.Content className="notice">
          <Dialog.Title className="notice-title">{title}</Dialog.Title>
          <Dialog.Description className="notice-text">{text}</Dialog.Description>
          <div className="notice-actions">{children}</div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

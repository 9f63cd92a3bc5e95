// What lies over the frame: quick open, palette, path box and notices.

import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { closeOverlay, useOverlay } from '../state/overlay';
import { Keys } from './keys';
import './overlays.css';
import { Palette } from './palette';
import { PathBox } from './path-box';
import { PathRulesEditor } from './path-rules';
import { QuickOpen } from './quick-open';

export function Overlays() {
  const overlay = useOverlay((state) => state.overlay);
  switch (overlay?.kind) {
    case undefined:
      return null;
    case 'quick-open':
      return (
        <QuickOpen
          key={`${overlay.text} ${overlay.recent}`}
          initialText={overlay.text}
          recent={overlay.recent}
        />
      );
    case 'palette':
      return <Palette />;
    case 'keys':
      return (
        <Notice title="Keyboard shortcuts" wide>
          <Keys />
        </Notice>
      );
    case 'path-rules':
      return (
        <Notice title="Path rules" ownActions wide>
          <PathRulesEditor rules={overlay.rules} />
        </Notice>
      );
    case 'path':
      return <PathBox want={overlay.want} reason={overlay.reason} />;
    case 'notice':
      return (
        <Notice title={overlay.title}>
          <p className="notice-text">{overlay.text}</p>
        </Notice>
      );
  }
}

interface NoticeProps {
  readonly title: string;
  /** Room for more than a few sentences. */
  readonly wide?: boolean;
  /** What is inside ends with buttons of its own. */
  readonly ownActions?: boolean;
  readonly children: ReactNode;
}

function Notice({ title, wide = false, ownActions = false, children }: NoticeProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && closeOverlay()}>
      <Dialog.Portal>
        <Dialog.Overlay className="notice-overlay" />
        <Dialog.Content
          className={wide ? 'notice notice-wide' : 'notice'}
          data-testid="notice"
          aria-describedby={undefined}
        >
          <Dialog.Title className="notice-title">{title}</Dialog.Title>
          {wide && !ownActions ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what is longer than the window
            <section className="notice-body" aria-label={title} tabIndex={0}>
              {children}
            </section>
          ) : (
            children
          )}
          {!ownActions && (
            <div className="notice-actions">
              <button type="button" className="button button-primary" onClick={closeOverlay}>
                Close
              </button>
            </div>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

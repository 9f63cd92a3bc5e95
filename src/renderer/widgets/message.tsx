// An empty, waiting or failed view → a few words in its middle, and what can be done.

import type { ReactNode } from 'react';

export interface MessageProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
  /** True for trouble: it is announced. */
  readonly alert?: boolean;
}

export function Message({ title, children, actions, alert = false }: MessageProps) {
  return (
    <div className="message" role={alert ? 'alert' : 'status'}>
      <p className="message-title">{title}</p>
      {children && <div className="message-text">{children}</div>}
      {actions && <div className="message-actions">{actions}</div>}
    </div>
  );
}

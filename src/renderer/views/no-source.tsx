// There is no source to look into → what is missing, and the way to give it.

import type { ReactNode } from 'react';
import { runCommand } from '../state/commands';
import { Message } from '../widgets/message';

export function NoSource({ children }: { readonly children: ReactNode }) {
  return (
    <Message
      title="There is no source to search"
      actions={
        <button type="button" className="button" onClick={() => runCommand('openTree')}>
          Open kernel tree…
        </button>
      }
    >
      {children}
    </Message>
  );
}

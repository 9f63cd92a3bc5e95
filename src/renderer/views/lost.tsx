// The connection to the engine is gone → said so, with the one thing that helps.

import { isDesktop } from '../client/host';
import { Message } from '../widgets/message';

export function Lost({ reason }: { readonly reason: string }) {
  return (
    <main className="screen lost" data-testid="lost">
      <Message
        alert
        title="The engine is gone"
        actions={
          // biome-ignore lint/a11y/noAutofocus: the only thing to do here
          <button type="button" className="button button-primary" autoFocus onClick={() => location.reload()}>
            Reload
          </button>
        }
      >
        <p>{reason}</p>
        <p>
          {isDesktop
            ? 'Reloading starts it again and opens what was open.'
            : 'If “kerncov serve” was stopped, start it again and open the address that it prints; else reload.'}
        </p>
      </Message>
    </main>
  );
}

// A snapshot that could not be opened → what, where, why, and what to do now.

import { snapshotName } from '../presenters/paths';
import { askForSnapshot, askForTree, openSnapshot } from '../state/opening';
import { type Phase, useSession } from '../state/session';
import { Message } from '../widgets/message';
import './opening.css';

export function OpeningFailed({ phase }: { readonly phase: Extract<Phase, { kind: 'failed' }> }) {
  const { params, failure } = phase;
  const name = 'sample' in params ? `The ${params.sample} sample` : `“${snapshotName(params.snapshot)}”`;
  return (
    <main className="screen failed" data-testid="failed">
      <Message
        alert
        title={`${name} could not be opened`}
        actions={
          <>
            <button
              type="button"
              className="button button-primary"
              // biome-ignore lint/a11y/noAutofocus: what is tried first
              autoFocus
              onClick={() => void openSnapshot(params)}
            >
              Try again
            </button>
            <button type="button" className="button" onClick={() => void askForSnapshot()}>
              Choose another…
            </button>
            {'tree' in params && (
              <button type="button" className="button" onClick={() => void askForTree()}>
                Choose the tree…
              </button>
            )}
            <button
              type="button"
              className="button"
              onClick={() => useSession.setState({ phase: { kind: 'welcome' } })}
            >
              Back to the start
            </button>
          </>
        }
      >
        <p>{failure.message}</p>
        {failure.code === 'internal' && (
          <p>This is a fault in kerncov, not in your snapshot. A report with these words helps to mend it.</p>
        )}
        {'snapshot' in params && (
          <dl className="failed-params">
            <dt>Snapshot</dt>
            <dd>{params.snapshot}</dd>
            <dt>Tree</dt>
            <dd>{params.tree ?? 'none given'}</dd>
          </dl>
        )}
      </Message>
    </main>
  );
}

// A snapshot that could not be opened → what, where, why, and what to do now.

import { Fragment } from 'react';
import { snapshotName } from '../presenters/paths';
import { askForRules, askForSnapshot, askForTree, openSnapshot } from '../state/opening';
import { type Phase, useSession } from '../state/session';
import { Message } from '../widgets/message';
import './opening.css';

export function OpeningFailed({ phase }: { readonly phase: Extract<Phase, { kind: 'failed' }> }) {
  const { params, failure } = phase;
  const name = 'sample' in params ? `The ${params.sample} sample` : `“${snapshotName(params.snapshot)}”`;
  const retry = { title: 'Try again', run: () => void openSnapshot(params) };
  const chooseTree = { title: 'Choose the tree…', run: () => void askForTree() };
  const actions = [
    // Without a tree there are no notes: that is what is missing most of the time.
    ...(!('tree' in params) ? [retry] : params.tree === null ? [chooseTree, retry] : [retry, chooseTree]),
    ...('snapshot' in params ? [{ title: 'Path rules…', run: askForRules }] : []),
    { title: 'Choose another…', run: () => void askForSnapshot() },
    { title: 'Back to the start', run: () => useSession.setState({ phase: { kind: 'welcome' } }) },
  ];
  return (
    <main className="screen failed" data-testid="failed">
      <Message
        alert
        title={`${name} could not be opened`}
        actions={actions.map(({ title, run }, index) => (
          <button
            key={title}
            type="button"
            className={index === 0 ? 'button button-primary' : 'button'}
            // biome-ignore lint/a11y/noAutofocus: what most likely helps
            autoFocus={index === 0}
            onClick={run}
          >
            {title}
          </button>
        ))}
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
            {(params.map ?? []).map((rule) => (
              <Fragment key={rule}>
                <dt>Path rule</dt>
                <dd>{rule}</dd>
              </Fragment>
            ))}
          </dl>
        )}
      </Message>
    </main>
  );
}

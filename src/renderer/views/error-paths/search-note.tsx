// How far the search for error paths is → a line above what it found so far, or a message in its place.

import { type ReactNode, useEffect } from 'react';
import { searchText } from '../../presenters/error-path-search';
import { loadErrorPaths, searchNow, stopErrorPaths, useErrorPaths } from '../../state/error-paths';
import { Message } from '../../widgets/message';
import { ProgressNote } from '../../widgets/progress-note';
import { Waiting } from '../../widgets/waiting';
import { NoSource } from '../no-source';
import './error-paths.css';

/** A progress line with Cancel while the search goes on; how it ended, if it did before its end. */
export function SearchNote({ session }: { readonly session: string }) {
  const load = useErrorPaths((state) => state.load);
  if (load.kind === 'loading') {
    const { files = 0, filesDone = 0 } = load.progress ?? {};
    return (
      <ProgressNote
        label="Search for error paths"
        done={filesDone}
        total={files}
        text={searchText(load.progress)}
        onCancel={stopErrorPaths}
      />
    );
  }
  if (load.kind !== 'stopped' && load.kind !== 'failed') return null;
  return (
    <div className="progress-note" role="alert">
      <span>
        {load.kind === 'stopped'
          ? 'The search was stopped: what it had found is shown.'
          : `The search ended early: ${load.message}`}
      </span>
      <button type="button" className="link-button" onClick={() => void loadErrorPaths(session)}>
        Search again
      </button>
    </div>
  );
}

/** What a list says that is empty while the search goes on. */
export function NothingYet() {
  return <Message title="Nothing found yet">The search goes on.</Message>;
}

/**
 * What stands in a view's place while there is nothing to show of it; `children` otherwise. A search that waits until the
 * window is left alone begins with it.
 */
export function WhenSearched({
  what,
  children,
}: {
  /** The view's name. */
  readonly what: string;
  readonly children: ReactNode;
}) {
  const load = useErrorPaths((state) => state.load);
  const begun = load.kind !== 'idle';
  useEffect(() => {
    if (!begun) searchNow();
  }, [begun]);
  if (!begun) return <Waiting what={what} />;
  if (load.kind !== 'nothing') return children;
  return (
    <NoSource>
      <p>{load.problem}</p>
      <p>
        Error paths are found in the source text: open the snapshot together with the tree that was built.
      </p>
    </NoSource>
  );
}

// The treemap of untested error paths: its columns, how far the search for them is, and where its cells lead.

import { lazy, Suspense, useEffect, useState } from 'react';
import type { ErrorPathMap as Columns } from '../../../shared/api/error-paths';
import { call } from '../../client/calls';
import { Latest } from '../../client/latest';
import type { LoadState } from '../../client/loadable';
import type { RegionPlace } from '../../presenters/error-path-treemap';
import { focusEditor } from '../../state/editor-handle';
import { openFile, useEditors } from '../../state/editors';
import { useErrorPaths } from '../../state/error-paths';
import { useSettings } from '../../state/settings';
import { useTheme } from '../../state/theme';
import { Message } from '../../widgets/message';
import { Waiting } from '../../widgets/waiting';
import { SearchNote, WhenSearched } from '../error-paths/search-note';

const ErrorPathTreemap = lazy(() => import('../../charts/treemap/error-path-treemap'));

const setRoot = (errorPathRoot: string): void => useEditors.setState({ errorPathRoot });

export function ErrorPathMap({ session }: { readonly session: string }) {
  const columns = useColumns(session);
  const root = useEditors((state) => state.errorPathRoot);
  const searching = useErrorPaths((state) => state.load.kind === 'loading');
  const { errorPathArea, errorPathGrouping, errorPathColour, treemapAsTable } = useSettings();
  const theme = useTheme();
  const [open] = useState(() => (place: RegionPlace) => void openRegion(session, place));
  return (
    <WhenSearched what="Treemap">
      <SearchNote session={session} />
      {columns.status === 'loading' && <Waiting what="Treemap" />}
      {columns.status === 'failed' && (
        <Message alert title="The error paths could not be listed">
          {columns.message}
        </Message>
      )}
      {columns.status === 'ready' && (
        <Suspense fallback={<Waiting what="Treemap" />}>
          <ErrorPathTreemap
            map={columns.value}
            theme={theme}
            by={errorPathGrouping}
            area={errorPathArea}
            colour={errorPathColour}
            root={root}
            asTable={treemapAsTable}
            searching={searching}
            onRoot={setRoot}
            onOpen={open}
          />
        </Suspense>
      )}
    </WhenSearched>
  );
}

/** The columns as far as the search is; each round brings new ones. */
function useColumns(session: string): LoadState<Columns> {
  const round = useErrorPaths((state) => state.round);
  const [state, setState] = useState<LoadState<Columns>>({ status: 'loading' });
  const [latest] = useState(
    () =>
      new Latest<string, Columns>(
        (own) => call('errorpaths.map', { session: own }),
        (_, value) => setState({ status: 'ready', value }),
        (_, error) =>
          setState({ status: 'failed', message: error instanceof Error ? error.message : String(error) }),
      ),
  );
  useEffect(() => {
    if (round >= 0) latest.request(session);
  }, [latest, session, round]);
  return state;
}

/** The columns have no lines of source: the file's regions do. */
async function openRegion(session: string, { file, functionLine, place }: RegionPlace): Promise<void> {
  const { regions } = await call('errorpaths.file', { session, file });
  openFile(file, { line: regions[place]?.startLine ?? functionLine });
  focusEditor();
}

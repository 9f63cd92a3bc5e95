// All files at a glance: the treemap, or the same as a table.

import { lazy, Suspense, useMemo } from 'react';
import type { SessionInfo } from '../../../shared/api/contract';
import { useLoadable } from '../../client/loadable';
import { dataOf } from '../../client/session-data';
import type { TreemapBand } from '../../presenters/treemap-bands';
import { focusEditor } from '../../state/editor-handle';
import { openFile, useEditors } from '../../state/editors';
import { changeSettings, useSettings } from '../../state/settings';
import { useTheme } from '../../state/theme';
import { Message } from '../../widgets/message';
import { Waiting } from '../../widgets/waiting';

const Treemap = lazy(() => import('../../charts/treemap/treemap'));

const setRoot = (treemapRoot: string): void => useEditors.setState({ treemapRoot });
const setHidden = (treemapHidden: readonly TreemapBand[]): void => useEditors.setState({ treemapHidden });
const open = (file: string): void => {
  openFile(file);
  focusEditor();
};

export function TreemapTab({ info }: { readonly info: SessionInfo }) {
  const files = useLoadable(useMemo(() => dataOf(info.session).files(), [info.session]));
  const root = useEditors((state) => state.treemapRoot);
  const hidden = useEditors((state) => state.treemapHidden);
  const { area, treemapAsTable } = useSettings();
  const theme = useTheme();
  return (
    <div className="treemap-tab" data-testid="treemap">
      <Tools />
      {files.status === 'loading' && <Waiting what="Treemap" />}
      {files.status === 'failed' && (
        <Message alert title="The files could not be listed">
          {files.message}
        </Message>
      )}
      {files.status === 'ready' && (
        <Suspense fallback={<Waiting what="Treemap" />}>
          <Treemap
            files={files.value}
            theme={theme}
            area={area}
            root={root}
            hidden={hidden}
            onRoot={setRoot}
            onHidden={setHidden}
            onOpenFile={open}
            asTable={treemapAsTable}
          />
        </Suspense>
      )}
    </div>
  );
}

function Tools() {
  const { area, treemapAsTable } = useSettings();
  return (
    <div className="breadcrumb">
      <span id="treemap-area">Area</span>
      <fieldset className="segmented" aria-labelledby="treemap-area">
        <button
          type="button"
          aria-pressed={area === 'lines'}
          onClick={() => changeSettings({ area: 'lines' })}
        >
          lines with code
        </button>
        <button
          type="button"
          aria-pressed={area === 'uncovered'}
          onClick={() => changeSettings({ area: 'uncovered' })}
        >
          never-run lines
        </button>
      </fieldset>
      <span className="spacer" />
      <fieldset className="segmented" aria-label="Show as">
        <button
          type="button"
          aria-pressed={!treemapAsTable}
          onClick={() => changeSettings({ treemapAsTable: false })}
        >
          Map
        </button>
        <button
          type="button"
          aria-pressed={treemapAsTable}
          onClick={() => changeSettings({ treemapAsTable: true })}
        >
          Table
        </button>
      </fieldset>
    </div>
  );
}

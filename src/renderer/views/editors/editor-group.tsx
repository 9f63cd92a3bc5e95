// Open tabs and what the active one shows: a source, or one of the fixed tabs.

import { useEffect, useMemo, useRef } from 'react';
import type { SessionInfo } from '../../../shared/api/contract';
import { isMac } from '../../client/host';
import { printKeys } from '../../state/chords';
import { commandOf } from '../../state/commands';
import { fileOfTab, useEditors } from '../../state/editors';
import { FailureBoundary } from '../../widgets/failure-boundary';
import './editors.css';
import { fixedTabs } from './fixed-tabs';
import { prepareEditor, SourceTab } from './source-tab';
import { TabBar } from './tab-bar';

export function EditorGroup({ info }: { readonly info: SessionInfo }) {
  const active = useEditors((state) => state.active);
  const file = fileOfTab(active);
  const fixed = active === null ? undefined : fixedTabs.get(active);
  const place = useRef<HTMLDivElement>(null);
  // Once the frame is painted.
  useEffect(() => {
    const timer = setTimeout(() => prepareEditor(place.current!), 50);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="editor-group" data-testid="editor" data-region="editor">
      <TabBar />
      <div
        ref={place}
        className="editor-view"
        role="tabpanel"
        id="editor-view"
        {...(active === null ? { 'aria-label': 'Nothing open' } : { 'aria-labelledby': `tab-${active}` })}
      >
        <FailureBoundary what="This view" resetKey={active ?? ''}>
          {active === null && <NothingShown />}
          {file !== null && <SourceTab session={info.session} file={file} />}
          {fixed && <fixed.View info={info} />}
        </FailureBoundary>
      </div>
    </main>
  );
}

/** No tab is open: the ways to open one. */
function NothingShown() {
  const hints = useMemo(
    () =>
      ['quickOpen', 'recentFiles', 'showFiles', 'commandPalette'].flatMap((id) => {
        const command = commandOf(id);
        const keys = command?.keys?.[0];
        return command && keys
          ? [{ id, title: command.title.replace('…', ''), keys: printKeys(keys, isMac) }]
          : [];
      }),
    [],
  );
  return (
    <div className="nothing-shown">
      <dl>
        {hints.map(({ id, title, keys }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

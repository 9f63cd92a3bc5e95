// What is listed below the editors, as tabs. A view of it is one entry of `panelViews`.

import { Cross2Icon } from '@radix-ui/react-icons';
import * as Tabs from '@radix-ui/react-tabs';
import type { ComponentType } from 'react';
import type { SessionInfo } from '../../../shared/api/contract';
import { formatCount } from '../../../shared/base/format';
import { countProblems } from '../../presenters/problems';
import { useErrorPaths } from '../../state/error-paths';
import { type PanelView, panelViewIds, showPanelView, toggleRegion, useLayout } from '../../state/layout';
import { FailureBoundary } from '../../widgets/failure-boundary';
import { IconButton } from '../../widgets/icon-button';
import { ErrorPaths } from '../error-paths/error-paths';
import { NeverFailed } from '../error-paths/never-failed';
import { Problems } from '../problems/problems';

interface PanelTab {
  readonly title: string;
  readonly View: ComponentType<{ readonly info: SessionInfo }>;
  /** How much there is in it, and of what; 0 shows nothing. */
  useCount(info: SessionInfo): number;
  readonly counted: string;
}

const panelViews: Readonly<Record<PanelView, PanelTab>> = {
  errorPaths: {
    title: 'Error paths',
    View: ErrorPaths,
    useCount: useAlmostReached,
    counted: 'almost reached',
  },
  neverFailed: { title: 'Never failed', View: NeverFailed, useCount: () => 0, counted: '' },
  problems: {
    title: 'Problems',
    View: Problems,
    useCount: ({ problems }) => countProblems(problems),
    counted: 'problems',
  },
};

export function BottomPanel({ info }: { readonly info: SessionInfo }) {
  const shown = useLayout((state) => state.panelView);
  return (
    <Tabs.Root
      className="bottom-panel"
      data-region="panel"
      value={shown}
      onValueChange={(value) => showPanelView(value as PanelView)}
    >
      <div className="region-tabs">
        <Tabs.List className="region-tab-list" aria-label="Panel">
          {panelViewIds.map((id) => (
            <Tabs.Trigger key={id} className="region-tab" value={id}>
              {panelViews[id].title}
              <TabCount tab={panelViews[id]} info={info} />
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <span className="spacer" />
        <IconButton label="Hide the panel" onClick={() => toggleRegion('panel', false)}>
          <Cross2Icon />
        </IconButton>
      </div>
      {panelViewIds.map((id) => {
        const { title, View } = panelViews[id];
        return (
          <Tabs.Content key={id} className="bottom-panel-view" value={id} tabIndex={-1}>
            <FailureBoundary what={title}>
              <View info={info} />
            </FailureBoundary>
          </Tabs.Content>
        );
      })}
    </Tabs.Root>
  );
}

function TabCount({ tab, info }: { readonly tab: PanelTab; readonly info: SessionInfo }) {
  const count = tab.useCount(info);
  if (count === 0) return null;
  return (
    <span className="region-count" title={`${formatCount(count)} ${tab.counted}`}>
      {formatCount(count)}
    </span>
  );
}

function useAlmostReached(): number {
  return useErrorPaths(({ load }) => {
    if (load.kind === 'ready') return load.tally.byState.almost;
    return load.kind === 'loading' && load.progress ? load.progress.byState.almost : 0;
  });
}

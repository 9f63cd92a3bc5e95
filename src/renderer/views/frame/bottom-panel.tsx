// What is listed below the editors, as tabs. A view of it is one entry of `panelViews`.

import { Cross2Icon } from '@radix-ui/react-icons';
import * as Tabs from '@radix-ui/react-tabs';
import type { ComponentType } from 'react';
import type { SessionInfo } from '../../../shared/api/contract';
import { formatCount } from '../../../shared/base/format';
import { countProblems } from '../../presenters/problems';
import { type PanelView, panelViewIds, showPanelView, toggleRegion, useLayout } from '../../state/layout';
import { FailureBoundary } from '../../widgets/failure-boundary';
import { IconButton } from '../../widgets/icon-button';
import { Problems } from '../problems/problems';

interface PanelTab {
  readonly title: string;
  readonly View: ComponentType<{ readonly info: SessionInfo }>;
  /** How much there is in it; 0 shows nothing. */
  count(info: SessionInfo): number;
}

const panelViews: Readonly<Record<PanelView, PanelTab>> = {
  problems: { title: 'Problems', View: Problems, count: ({ problems }) => countProblems(problems) },
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
          {panelViewIds.map((id) => {
            const { title, count } = panelViews[id];
            return (
              <Tabs.Trigger key={id} className="region-tab" value={id}>
                {title}
                {count(info) > 0 && <span className="region-count">{formatCount(count(info))}</span>}
              </Tabs.Trigger>
            );
          })}
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

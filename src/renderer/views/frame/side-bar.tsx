// The ways to find something, as tabs. One way is one entry of `sideViews`.

import * as Tabs from '@radix-ui/react-tabs';
import type { ComponentType } from 'react';
import type { SessionInfo } from '../../../shared/api/contract';
import { type Activity, activities, showActivity, useLayout } from '../../state/layout';
import { FailureBoundary } from '../../widgets/failure-boundary';
import { Explorer } from '../explorer/explorer';
import { Functions } from '../functions/functions';
import { Search } from '../search/search';

interface SideView {
  readonly title: string;
  /** What failed, if it does. */
  readonly what: string;
  readonly View: ComponentType<{ readonly info: SessionInfo }>;
}

const sideViews: Readonly<Record<Activity, SideView>> = {
  files: { title: 'Files', what: 'The file tree', View: Explorer },
  functions: { title: 'Functions', what: 'The table of functions', View: Functions },
  search: { title: 'Search', what: 'The search in functions', View: Search },
};

export function SideBar({ info }: { readonly info: SessionInfo }) {
  const activity = useLayout((state) => state.activity);
  return (
    <Tabs.Root
      className="side-bar"
      data-region="sidebar"
      value={activity}
      onValueChange={(value) => showActivity(value as Activity)}
    >
      <Tabs.List className="region-tabs" aria-label="Find by">
        {activities.map((id) => (
          <Tabs.Trigger key={id} className="region-tab" value={id}>
            {sideViews[id].title}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {activities.map((id) => {
        const { what, View } = sideViews[id];
        return (
          <Tabs.Content key={id} className="side-bar-view" value={id} tabIndex={-1}>
            <FailureBoundary what={what}>
              <View info={info} />
            </FailureBoundary>
          </Tabs.Content>
        );
      })}
    </Tabs.Root>
  );
}

// The ways to find something, as tabs: files and functions.

import * as Tabs from '@radix-ui/react-tabs';
import type { SessionInfo } from '../../../shared/api/contract';
import { type Activity, showActivity, useLayout } from '../../state/layout';
import { FailureBoundary } from '../../widgets/failure-boundary';
import { Explorer } from '../explorer/explorer';
import { Functions } from '../functions/functions';

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
        <Tabs.Trigger className="region-tab" value="files">
          Files
        </Tabs.Trigger>
        <Tabs.Trigger className="region-tab" value="functions">
          Functions
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content className="side-bar-view" value="files" tabIndex={-1}>
        <FailureBoundary what="The file tree">
          <Explorer info={info} />
        </FailureBoundary>
      </Tabs.Content>
      <Tabs.Content className="side-bar-view" value="functions" tabIndex={-1}>
        <FailureBoundary what="The table of functions">
          <Functions info={info} />
        </FailureBoundary>
      </Tabs.Content>
    </Tabs.Root>
  );
}

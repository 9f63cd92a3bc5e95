// What stands beside a source, as tabs: its functions, and the unwind ladder of the function at the cursor.

import { Cross2Icon } from '@radix-ui/react-icons';
import * as Tabs from '@radix-ui/react-tabs';
import type { SessionInfo } from '../../../shared/api/contract';
import { type Aside as AsideTab, showAside, useLayout } from '../../state/layout';
import { FailureBoundary } from '../../widgets/failure-boundary';
import { CommandButton } from '../../widgets/icon-button';
import { Ladder } from '../ladder/ladder';
import { Outline } from './outline';

export function Aside({ info }: { readonly info: SessionInfo }) {
  const aside = useLayout((state) => state.aside);
  return (
    <Tabs.Root
      className="bottom-panel"
      data-region="outline"
      value={aside}
      onValueChange={(value) => showAside(value as AsideTab)}
    >
      <div className="region-tabs">
        <Tabs.List className="region-tab-list" aria-label="Beside the source">
          <Tabs.Trigger className="region-tab" value="outline">
            Outline
          </Tabs.Trigger>
          <Tabs.Trigger className="region-tab" value="ladder">
            Ladder
          </Tabs.Trigger>
        </Tabs.List>
        <span className="spacer" />
        <CommandButton command="toggleOutline">
          <Cross2Icon />
        </CommandButton>
      </div>
      <Tabs.Content className="bottom-panel-view" value="outline" tabIndex={-1}>
        <FailureBoundary what="The outline">
          <Outline info={info} />
        </FailureBoundary>
      </Tabs.Content>
      <Tabs.Content className="bottom-panel-view" value="ladder" tabIndex={-1}>
        <FailureBoundary what="The ladder">
          <Ladder info={info} />
        </FailureBoundary>
      </Tabs.Content>
    </Tabs.Root>
  );
}

// The tabs that are not a file's source. One tab is one entry.

import { DashboardIcon, GearIcon } from '@radix-ui/react-icons';
import type { ComponentType } from 'react';
import type { SessionInfo } from '../../../shared/api/contract';
import { settingsTab, type TabId, treemapTab } from '../../state/editors';
import { SettingsView } from '../settings/settings-view';
import { TreemapTab } from './treemap-tab';

export interface FixedTab {
  readonly title: string;
  readonly Icon: ComponentType;
  readonly View: ComponentType<{ readonly info: SessionInfo }>;
}

export const fixedTabs: ReadonlyMap<TabId, FixedTab> = new Map<TabId, FixedTab>([
  [treemapTab, { title: 'Treemap', Icon: DashboardIcon, View: TreemapTab }],
  [settingsTab, { title: 'Settings', Icon: GearIcon, View: SettingsView }],
]);

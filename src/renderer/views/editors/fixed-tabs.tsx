// The tabs that are not a file's source. One tab is one entry.

import { DashboardIcon, EnterIcon, GearIcon, LayersIcon } from '@radix-ui/react-icons';
import type { ComponentType } from 'react';
import type { SessionInfo } from '../../../shared/api/contract';
import { settingsTab, subsystemsTab, syscallsTab, type TabId, treemapTab } from '../../state/editors';
import { SettingsView } from '../settings/settings-view';
import { Subsystems } from '../subsystems/subsystems';
import { Syscalls } from '../syscalls/syscalls';
import { TreemapTab } from './treemap-tab';

export interface FixedTab {
  readonly title: string;
  readonly Icon: ComponentType;
  readonly View: ComponentType<{ readonly info: SessionInfo }>;
}

export const fixedTabs: ReadonlyMap<TabId, FixedTab> = new Map<TabId, FixedTab>([
  [treemapTab, { title: 'Treemap', Icon: DashboardIcon, View: TreemapTab }],
  [syscallsTab, { title: 'System calls', Icon: EnterIcon, View: Syscalls }],
  [subsystemsTab, { title: 'Subsystems', Icon: LayersIcon, View: Subsystems }],
  [settingsTab, { title: 'Settings', Icon: GearIcon, View: SettingsView }],
]);

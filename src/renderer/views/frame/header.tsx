// What is open, the way to anything in it, and the few buttons that are always there.

import * as Menu from '@radix-ui/react-dropdown-menu';
import {
  ArrowLeftIcon,
  ArrowRightIcon,
  HamburgerMenuIcon,
  MagnifyingGlassIcon,
  ViewVerticalIcon,
} from '@radix-ui/react-icons';
import type { SessionInfo } from '../../../shared/api/contract';
import { isMac } from '../../client/host';
import { baseName, snapshotName } from '../../presenters/paths';
import { printKeys } from '../../state/chords';
import { commandOf, isEnabled, runCommand } from '../../state/commands';
import { canTravel, useEditors } from '../../state/editors';
import { useLayout } from '../../state/layout';
import { useSession } from '../../state/session';
import { CommandButton } from '../../widgets/icon-button';
import { BottomPanelIcon, RightPanelIcon } from '../../widgets/icons';
import './menu.css';

export function Header({ info }: { readonly info: SessionInfo }) {
  const { sidebar, outline, panel } = useLayout();
  const canGoBack = useEditors(() => canTravel(-1));
  const canGoForward = useEditors(() => canTravel(1));
  const isSample = useSession(({ phase }) => phase.kind === 'open' && 'sample' in phase.params);
  return (
    <header className="header" data-region="header">
      <div className="header-what">
        <span className="header-name" title={info.tree ?? 'No kernel tree was given: sources are not shown'}>
          {isSample ? 'sample' : info.tree ? baseName(info.tree) : 'no tree'}
        </span>
        <span className="truncate muted" title={info.snapshot}>
          {snapshotName(info.snapshot)}
        </span>
      </div>
      <button
        type="button"
        className="header-search"
        data-region-focus=""
        onClick={() => runCommand('quickOpen')}
      >
        <MagnifyingGlassIcon />
        <span className="truncate">Go to file or function</span>
        <kbd>{printKeys('Mod+P', isMac)}</kbd>
      </button>
      <div className="header-tools">
        <CommandButton command="back" disabled={!canGoBack}>
          <ArrowLeftIcon />
        </CommandButton>
        <CommandButton command="forward" disabled={!canGoForward}>
          <ArrowRightIcon />
        </CommandButton>
        <span className="header-gap" />
        <CommandButton command="toggleSidebar" pressed={sidebar.open}>
          <ViewVerticalIcon />
        </CommandButton>
        <CommandButton command="togglePanel" pressed={panel.open}>
          <BottomPanelIcon />
        </CommandButton>
        <CommandButton command="toggleOutline" pressed={outline.open}>
          <RightPanelIcon />
        </CommandButton>
        <span className="header-gap" />
        <MainMenu />
      </div>
    </header>
  );
}

const menu: readonly (readonly string[])[] = [
  ['openSnapshot', 'openTree', 'openSample', 'openSampleFaults'],
  ['showTreemap', 'showErrorPathMap', 'showSyscalls', 'showSubsystems'],
  ['showErrorPaths', 'showNeverFailed', 'showProblems', 'showFunctions', 'searchText'],
  ['commandPalette', 'nextTheme', 'showSettings'],
  ['closeSnapshot'],
];

function MainMenu() {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="icon-button" aria-label="Menu" title="Menu">
        <HamburgerMenuIcon />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content className="menu" align="end" sideOffset={4}>
          {menu.map((group, index) => (
            <Menu.Group key={group[0]}>
              {index > 0 && <Menu.Separator className="menu-line" />}
              {group.map((id) => (
                <MenuItem key={id} id={id} />
              ))}
            </Menu.Group>
          ))}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

function MenuItem({ id }: { readonly id: string }) {
  const command = commandOf(id);
  if (!command) return null;
  const keys = command.keys?.[0];
  return (
    <Menu.Item className="menu-item" disabled={!isEnabled(command)} onSelect={() => runCommand(id)}>
      <span>{command.title}</span>
      {keys && <kbd>{printKeys(keys, isMac)}</kbd>}
    </Menu.Item>
  );
}

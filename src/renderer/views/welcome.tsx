// Nothing is open → recents, and the ways to open something.

import { ArchiveIcon, Cross2Icon, CubeIcon, FileIcon, LayersIcon } from '@radix-ui/react-icons';
import { type ReactNode, useEffect, useState } from 'react';
import type { Recent } from '../../shared/api/contract';
import { call } from '../client/calls';
import { isDesktop, isMac } from '../client/host';
import { agoText, baseName, directoryName, snapshotName } from '../presenters/paths';
import { printKeys } from '../state/chords';
import { commandOf, runCommand } from '../state/commands';
import { chooseTree, openSnapshot } from '../state/opening';
import { useSession } from '../state/session';
import { IconButton } from '../widgets/icon-button';
import { StartText } from '../widgets/start-text';
import './welcome.css';

export function Welcome() {
  const version = useSession((state) => state.version);
  const recents = useRecents();
  return (
    <main className="screen welcome" data-testid="welcome">
      <div className="welcome-page">
        <header className="welcome-head">
          <h1>kerncov</h1>
          <p className="muted">Which code of the kernel your tests never ran{version && ` · ${version}`}</p>
        </header>
        <div className="welcome-columns">
          <section aria-labelledby="welcome-start">
            <h2 id="welcome-start">Open</h2>
            <TreeChoice />
            <OpenButton command="openSnapshot" icon={<ArchiveIcon />} title="Open snapshot…">
              Counters out of /sys/kernel/debug/gcov: an archive{isDesktop && !isMac ? '' : ' or a folder'}
            </OpenButton>
            {isDesktop && !isMac && (
              <OpenButton command="openSnapshotFolder" icon={<FileIcon />} title="Open snapshot folder…">
                Counters as a directory of .gcda files
              </OpenButton>
            )}
            <OpenButton command="openTree" icon={<CubeIcon />} title="Open tree…">
              The kernel tree that was built, with sources and .gcno files; then a snapshot of it
            </OpenButton>
            <h2>Sample</h2>
            <OpenButton command="openSample" icon={<LayersIcon />} title="Sample: boot">
              A small kernel-like program after it started
            </OpenButton>
            <OpenButton command="openSampleFaults" icon={<LayersIcon />} title="Sample: faults">
              The same with allocations made to fail
            </OpenButton>
          </section>
          <section aria-labelledby="welcome-recent">
            <h2 id="welcome-recent">Recent</h2>
            <Recents {...recents} />
          </section>
        </div>
        <footer className="welcome-foot muted">
          Drop a folder or an archive anywhere · <kbd>{printKeys('Mod+Shift+P', isMac)}</kbd> all commands
        </footer>
      </div>
    </main>
  );
}

interface OpenButtonProps {
  readonly command: string;
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

function OpenButton({ command, icon, title, children }: OpenButtonProps) {
  const keys = commandOf(command)?.keys?.[0];
  return (
    <button type="button" className="welcome-button" onClick={() => runCommand(command)}>
      {icon}
      <span>
        <span className="welcome-button-title">{title}</span>
        <span className="muted">{children}</span>
      </span>
      {keys && <kbd>{printKeys(keys, isMac)}</kbd>}
    </button>
  );
}

/** The tree that snapshots are opened with. */
function TreeChoice() {
  const tree = useSession((state) => state.lastTree);
  if (tree === null) return null;
  return (
    <div className="welcome-tree">
      <span className="muted">With kernel tree</span>
      <StartText text={tree} />
      <button type="button" className="link-button" onClick={() => void chooseTree()}>
        Change…
      </button>
      <IconButton label="Open without a kernel tree" onClick={() => useSession.setState({ lastTree: null })}>
        <Cross2Icon />
      </IconButton>
    </div>
  );
}

interface RecentsState {
  /** Null while they are on their way. */
  readonly recents: readonly Recent[] | null;
  forget(snapshot: string): void;
}

function useRecents(): RecentsState {
  const [recents, setRecents] = useState<readonly Recent[] | null>(null);
  useEffect(() => {
    let gone = false;
    call('recents.list', {}).then(
      (answer) => gone || setRecents(answer.recents),
      () => gone || setRecents([]),
    );
    return () => {
      gone = true;
    };
  }, []);
  return {
    recents,
    forget: (snapshot) => {
      call('recents.forget', { snapshot }).then(
        (answer) => setRecents(answer.recents),
        () => {},
      );
    },
  };
}

function Recents({ recents, forget }: RecentsState) {
  const [now] = useState(() => Date.now());
  if (recents === null) return null;
  if (recents.length === 0)
    return <p className="muted welcome-none">Snapshots that you open are listed here.</p>;
  return (
    <ul className="welcome-recents">
      {recents.map(({ snapshot, tree, map, at }) => (
        <li key={snapshot} className="welcome-recent">
          <button
            type="button"
            className="welcome-recent-open"
            onClick={() => void openSnapshot({ snapshot, tree, map })}
          >
            <span className="welcome-recent-name">
              {snapshotName(snapshot)}
              {tree && <span className="muted"> · {baseName(tree)}</span>}
            </span>
            <span className="muted welcome-recent-when">{agoText(at, now)}</span>
            <StartText text={directoryName(snapshot) || '/'} className="muted welcome-recent-path" />
          </button>
          <IconButton label={`Forget ${snapshotName(snapshot)}`} onClick={() => forget(snapshot)}>
            <Cross2Icon />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

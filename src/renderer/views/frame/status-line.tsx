// Totals of the session, each with its denominator; where the cursor is; problems.

import { ExclamationTriangleIcon } from '@radix-ui/react-icons';
import type { SessionInfo } from '../../../shared/api/contract';
import { formatQuantity } from '../../../shared/base/format';
import { almostText, searchText, tallyText } from '../../presenters/error-path-search';
import { countProblems } from '../../presenters/problems';
import { branchText, statusParts } from '../../presenters/status-text';
import { useAnnouncement } from '../../state/announcement';
import { runCommand } from '../../state/commands';
import { fileOfTab, useEditors } from '../../state/editors';
import { useErrorPaths } from '../../state/error-paths';
import { useLayout } from '../../state/layout';
import { commandLabel } from '../../widgets/icon-button';

export function StatusLine({ info }: { readonly info: SessionInfo }) {
  const problems = countProblems(info.problems);
  return (
    <footer className="status" data-testid="status" data-region="status">
      <div
        className="status-item status-totals"
        title={`${branchText(info.totals.branches)} · ${info.snapshot}`}
      >
        {statusParts(info).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </div>
      <span className="spacer" />
      <Announcement />
      <ErrorPathStatus />
      <CursorStatus />
      <button
        type="button"
        className={`status-item status-button${problems > 0 ? ' status-warn' : ''}`}
        title={commandLabel('showProblems')}
        onClick={() => (problemsAreShown() ? runCommand('togglePanel') : runCommand('showProblems'))}
      >
        {problems > 0 && <ExclamationTriangleIcon />}
        {problems === 0 ? 'No problems' : formatQuantity(problems, 'problem')}
      </button>
    </footer>
  );
}

function problemsAreShown(): boolean {
  const { panel, panelView } = useLayout.getState();
  return panel.open && panelView === 'problems';
}

function Announcement() {
  const text = useAnnouncement((state) => state.text);
  return (
    <span className="status-item status-announcement" role="status" data-testid="announcement" title={text}>
      {text}
    </span>
  );
}

/** How far the search is, then what is most worth a test. */
function ErrorPathStatus() {
  const load = useErrorPaths((state) => state.load);
  if (load.kind !== 'loading' && load.kind !== 'ready') return null;
  const text = load.kind === 'ready' ? almostText(load.tally) : searchText(load.progress);
  const title = load.kind === 'ready' ? `${tallyText(load.tally)}. ` : '';
  return (
    <button
      type="button"
      className="status-item status-button"
      data-testid="error-path-status"
      data-search={load.kind}
      title={`${title}${commandLabel('showErrorPaths')}`}
      onClick={() => runCommand('showErrorPaths')}
    >
      {text}
    </button>
  );
}

function CursorStatus() {
  const line = useEditors(({ active, cursors }) => {
    const file = fileOfTab(active);
    return file === null ? null : (cursors[file] ?? 1);
  });
  if (line === null) return null;
  return (
    <button
      type="button"
      className="status-item status-button"
      data-testid="cursor-line"
      title={commandLabel('goToLine')}
      onClick={() => runCommand('goToLine')}
    >
      Ln {line}
    </button>
  );
}

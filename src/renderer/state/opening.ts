// Opening snapshots: asking what, following the progress, cancelling, and what is shown afterwards.

import { CallError, type OpenParams, type OpenProgress } from '../../shared/api/contract';
import { call } from '../client/calls';
import { pickPath } from '../client/host';
import { baseName } from '../presenters/paths';
import { fileOfTab, noEditors, revealAt, treemapTab, useEditors } from './editors';
import { leaveErrorPaths, searchWhenLeftAlone } from './error-paths';
import { useExplorer } from './explorer';
import { emptyHistory, visit } from './history';
import { closeOverlay, showOverlay } from './overlay';
import type { RememberedSession } from './remembered';
import { useSession } from './session';
import { leaveTextSearch } from './text-search';

let underWay: AbortController | null = null;

/** Opens a snapshot. What was open before is closed. `restore` brings back how the session was left. */
export async function openSnapshot(params: OpenParams, restore?: RememberedSession): Promise<void> {
  underWay?.abort();
  leaveErrorPaths();
  leaveTextSearch();
  const abort = new AbortController();
  underWay = abort;
  useSession.setState({ phase: { kind: 'opening', params, progress: null, since: performance.now() } });
  if ('snapshot' in params && params.tree !== null) useSession.setState({ lastTree: params.tree });
  try {
    const info = await call('session.open', params, {
      signal: abort.signal,
      onProgress: (progress: OpenProgress) => {
        const { phase } = useSession.getState();
        if (underWay === abort && phase.kind === 'opening')
          useSession.setState({ phase: { ...phase, progress } });
      },
    });
    if (underWay !== abort) return;
    restoreEditors(restore);
    useExplorer.setState({ filter: '', active: null, expanded: new Set(restore?.expanded ?? []) });
    useSession.setState({ phase: { kind: 'open', params, info } });
    searchWhenLeftAlone(info.session);
  } catch (error) {
    if (underWay !== abort) return;
    const { code, message } =
      error instanceof CallError ? error : { code: 'internal' as const, message: String(error) };
    useSession.setState({
      phase:
        code === 'cancelled' ? { kind: 'welcome' } : { kind: 'failed', params, failure: { code, message } },
    });
  } finally {
    if (underWay === abort) underWay = null;
  }
}

/** Stops the work of an opening that is under way. */
export function cancelOpening(): void {
  underWay?.abort();
}

export function closeSnapshot(): void {
  const { phase } = useSession.getState();
  leaveErrorPaths();
  leaveTextSearch();
  if (phase.kind === 'open') void call('session.close', { session: phase.info.session });
  useSession.setState({ phase: { kind: 'welcome' } });
}

/** Asks for a snapshot and opens it with the tree that was used last. */
export async function askForSnapshot(folder = false): Promise<void> {
  const snapshot = await pickPath(folder ? 'snapshotFolder' : 'snapshot');
  if (snapshot !== null) await openSnapshot({ snapshot, tree: useSession.getState().lastTree });
}

/** Asks for a kernel tree and uses it. */
export async function askForTree(): Promise<void> {
  const tree = await pickPath('tree');
  if (tree !== null) await takeTree(tree);
}

/** Gives the tree to the snapshot that is open or failed to; without one, asks for a snapshot. */
async function takeTree(tree: string): Promise<void> {
  useSession.setState({ lastTree: tree });
  const { phase } = useSession.getState();
  const current = phase.kind === 'open' || phase.kind === 'failed' ? phase.params : null;
  if (current && 'snapshot' in current) await openSnapshot({ ...current, tree });
  else await askForSnapshot();
}

/** What path rules can be given for: a snapshot, not the sample, that is open or failed to. */
export function opensWithRules(): Extract<OpenParams, { snapshot: string }> | null {
  const { phase } = useSession.getState();
  const params = phase.kind === 'open' || phase.kind === 'failed' ? phase.params : null;
  return params && 'snapshot' in params ? params : null;
}

/** Asks for path rules, to open what is open, or failed to, with them. */
export function askForRules(): void {
  const params = opensWithRules();
  if (params) showOverlay({ kind: 'path-rules', rules: params.map ?? [] });
}

/** Opens what is open, or failed to, with other path rules. */
export function openWithRules(rules: readonly string[]): void {
  const params = opensWithRules();
  closeOverlay();
  if (params) void openSnapshot({ ...params, map: [...rules] });
}

/** Chooses the tree for later, and opens nothing. */
export async function chooseTree(): Promise<void> {
  const tree = await pickPath('tree');
  if (tree !== null) useSession.setState({ lastTree: tree });
}

/** Tabs as they were left; the treemap where there were none. */
function restoreEditors(left: RememberedSession | undefined): void {
  const tabs = left && left.tabs.length > 0 ? left.tabs : [treemapTab];
  const active = left?.active && tabs.includes(left.active) ? left.active : tabs[0]!;
  const file = fileOfTab(active);
  const line = file === null ? 0 : (left?.cursors[file] ?? 1);
  useEditors.setState({
    ...noEditors,
    tabs,
    active,
    cursors: left?.cursors ?? {},
    recentFiles: left?.recentFiles ?? [],
    treemapRoot: left?.treemapRoot ?? '',
    treemapHidden: left?.treemapHidden ?? [],
    errorPathRoot: left?.errorPathRoot ?? '',
    history: visit(emptyHistory, { tab: active, line }),
    reveals: Object.fromEntries(
      tabs.flatMap((tab) => {
        const own = fileOfTab(tab);
        return own === null ? [] : [[own, revealAt(left?.cursors[own] ?? 1)]];
      }),
    ),
  });
}

/** Opens a directory that may be either. A tree has `include`, from which no object and so no counter comes. */
export async function openDirectory(path: string): Promise<void> {
  const { paths } = await call('paths.complete', { prefix: `${path}/`, want: 'directory' });
  if (paths.some((below) => baseName(below) === 'include')) await takeTree(path);
  else await openSnapshot({ snapshot: path, tree: useSession.getState().lastTree });
}

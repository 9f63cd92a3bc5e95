// What outlives a window, as one JSON document: settings, layout, and the session with its tabs and cursors.
//
// Written at once when it first changes and then at most every `writeInterval`; unsaved state counts as work, so that
// an idle page can be closed without losing any. What does not fit the schema is replaced by its default.

import { z } from 'zod';
import { call } from '../client/calls';
import { beginWork } from '../client/idle';
import { treeColumns } from '../presenters/tree';
import { treemapBands } from '../presenters/treemap-bands';
import { useEditors } from './editors';
import { defaultSort, useExplorer } from './explorer';
import { activities, defaultLayout, panelViewIds, useLayout } from './layout';
import { useSession } from './session';
import { defaultSettings, themeChoices, useSettings } from './settings';

/** Milliseconds between two writes. */
const writeInterval = 250;
/** The contract's limit. */
const maxLength = 262_144;

const region = (fallback: { open: boolean; size: number }) =>
  z.object({ open: z.boolean(), size: z.number().min(60).max(4000) }).catch(fallback);

const openParams = z.union([
  z.object({ sample: z.enum(['boot', 'faults']) }),
  z.object({ snapshot: z.string(), tree: z.string().nullable(), map: z.array(z.string()).default([]) }),
]);

const session = z.object({
  open: openParams,
  tabs: z.array(z.string()).max(500).catch([]),
  active: z.string().nullable().catch(null),
  cursors: z.record(z.string(), z.number().int().positive()).catch({}),
  recentFiles: z.array(z.string()).max(100).catch([]),
  expanded: z.array(z.string()).max(5000).catch([]),
  treemapRoot: z.string().catch(''),
  treemapHidden: z.array(z.enum(treemapBands)).catch([]),
});
export type RememberedSession = z.output<typeof session>;

const schema = z.object({
  settings: z
    .object({
      theme: z.enum(themeChoices).catch(defaultSettings.theme),
      wordWrap: z.boolean().catch(defaultSettings.wordWrap),
      fontSize: z.number().min(8).max(32).catch(defaultSettings.fontSize),
      density: z.enum(['compact', 'comfortable']).catch(defaultSettings.density),
      area: z.enum(['lines', 'uncovered']).catch(defaultSettings.area),
      treemapAsTable: z.boolean().catch(defaultSettings.treemapAsTable),
    })
    .catch(defaultSettings),
  layout: z
    .object({
      sidebar: region(defaultLayout.sidebar),
      outline: region(defaultLayout.outline),
      panel: region(defaultLayout.panel),
      activity: z.enum(activities).catch(defaultLayout.activity),
      panelView: z.enum(panelViewIds).catch(defaultLayout.panelView),
    })
    .catch(defaultLayout),
  explorer: z
    .object({
      sort: z.object({ by: z.enum(treeColumns), descending: z.boolean() }).catch(defaultSort),
      flat: z.boolean().catch(false),
    })
    .catch({ sort: defaultSort, flat: false }),
  lastTree: z.string().nullable().catch(null),
  /** What was open when the window was left; null when nothing was. */
  session: session.nullable().catch(null),
});
type Remembered = z.output<typeof schema>;

/** Reads what is remembered into the stores. Returns the session to be opened again, if one was open. */
export async function recall(): Promise<RememberedSession | null> {
  const { json } = await call('state.read', {});
  const remembered = schema.parse(asObject(json));
  useSettings.setState(remembered.settings);
  useLayout.setState(remembered.layout);
  useExplorer.setState(remembered.explorer);
  useSession.setState({ lastTree: remembered.lastTree });
  return remembered.session;
}

/** Writes what changes from now on. */
export function keepRemembering(): void {
  let written = JSON.stringify(current());
  let writing = false;
  let unsaved: (() => void) | null = null;

  const write = async (): Promise<void> => {
    writing = true;
    while (unsaved) {
      const saved = unsaved;
      unsaved = null;
      const json = JSON.stringify(current());
      if (json !== written && json.length <= maxLength) {
        written = json;
        await call('state.write', { json }).catch(() => {});
        await new Promise((resolve) => setTimeout(resolve, unsaved ? writeInterval : 0));
      }
      saved();
    }
    writing = false;
  };
  const changed = (): void => {
    if (unsaved) return;
    unsaved = beginWork();
    if (!writing) setTimeout(() => void write());
  };
  for (const store of [useSettings, useLayout, useExplorer, useEditors, useSession]) store.subscribe(changed);
}

function current(): Remembered {
  const { theme, wordWrap, fontSize, density, area, treemapAsTable } = useSettings.getState();
  const { sidebar, outline, panel, activity, panelView } = useLayout.getState();
  const { sort, flat, expanded } = useExplorer.getState();
  const { tabs, active, cursors, recentFiles, treemapRoot, treemapHidden } = useEditors.getState();
  const { phase, lastTree } = useSession.getState();
  return {
    settings: { theme, wordWrap, fontSize, density, area, treemapAsTable },
    layout: { sidebar, outline, panel, activity, panelView },
    explorer: { sort, flat },
    lastTree,
    session:
      phase.kind === 'open'
        ? {
            open: schemaParams(phase.params),
            tabs: [...tabs],
            active,
            cursors: Object.fromEntries(
              Object.entries(cursors).filter(([file]) => recentFiles.includes(file)),
            ),
            recentFiles: [...recentFiles],
            expanded: [...expanded],
            treemapRoot,
            treemapHidden: [...treemapHidden],
          }
        : null,
  };
}

function schemaParams(params: z.input<typeof openParams>): RememberedSession['open'] {
  return openParams.parse(params);
}

function asObject(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

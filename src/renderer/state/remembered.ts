// What outlives a window, as one JSON document: settings, layout, and the session with its tabs and cursors.
//
// Written at once when it first changes and then at most every `writeInterval`; unsaved state counts as work, so that
// an idle page can be closed without losing any. What does not fit the schema is replaced by its default.

import { z } from 'zod';
import { errorStates, syscallKinds, syscallSorts, triggers } from '../../shared/api/error-paths';
import { call } from '../client/calls';
import { beginWork } from '../client/idle';
import { errorPathGroupings } from '../presenters/error-path-treemap';
import { outlineSorts } from '../presenters/outline';
import { treeColumns } from '../presenters/tree';
import { treemapBands } from '../presenters/treemap-bands';
import { errorPathColours } from '../presenters/trigger-colours';
import { useEditors } from './editors';
import { defaultErrorPaths, errorPathGroups, errorPathSorts, noFilter, useErrorPaths } from './error-paths';
import { defaultSort, useExplorer } from './explorer';
import { defaultFunctionOrder, functionSorts, useFunctionQuery } from './functions';
import { activities, asides, defaultLayout, panelViewIds, useLayout } from './layout';
import { defaultOutlineOrder, useOutlineOrder } from './outline';
import { useSession } from './session';
import { defaultSettings, themeChoices, useSettings } from './settings';
import { defaultSyscalls, useSyscallQuery } from './syscalls';
import { defaultTextQuery, textFunctions, textLines, useTextQuery } from './text-search';

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
  errorPathRoot: z.string().catch(''),
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
      treemapOf: z.enum(['coverage', 'error paths']).catch(defaultSettings.treemapOf),
      errorPathArea: z.enum(['regions', 'lines']).catch(defaultSettings.errorPathArea),
      errorPathGrouping: z.enum(errorPathGroupings).catch(defaultSettings.errorPathGrouping),
      errorPathColour: z.enum(errorPathColours).catch(defaultSettings.errorPathColour),
      errorPathNotes: z.boolean().catch(defaultSettings.errorPathNotes),
    })
    .catch(defaultSettings),
  layout: z
    .object({
      sidebar: region(defaultLayout.sidebar),
      outline: region(defaultLayout.outline),
      panel: region(defaultLayout.panel),
      activity: z.enum(activities).catch(defaultLayout.activity),
      panelView: z.enum(panelViewIds).catch(defaultLayout.panelView),
      aside: z.enum(asides).catch(defaultLayout.aside),
    })
    .catch(defaultLayout),
  explorer: z
    .object({
      sort: z.object({ by: z.enum(treeColumns), descending: z.boolean() }).catch(defaultSort),
      flat: z.boolean().catch(false),
    })
    .catch({ sort: defaultSort, flat: false }),
  errorPaths: z
    .object({
      states: z.array(z.enum(errorStates)).catch([]),
      triggers: z.array(z.enum(triggers)).catch([]),
      minConfidence: z.number().min(0).max(1).catch(0),
      sort: z.enum(errorPathSorts).catch(defaultErrorPaths.sort),
      reverse: z.boolean().catch(false),
      groupBy: z.enum(errorPathGroups).catch(defaultErrorPaths.groupBy),
      detail: z.boolean().catch(true),
    })
    .catch({
      states: [],
      triggers: [],
      minConfidence: 0,
      sort: 'almost',
      reverse: false,
      groupBy: 'none',
      detail: true,
    }),
  functions: z
    .object({ sort: z.enum(functionSorts), reverse: z.boolean() })
    .catch({ ...defaultFunctionOrder }),
  outline: z.object({ sort: z.enum(outlineSorts), reverse: z.boolean() }).catch({ ...defaultOutlineOrder }),
  syscalls: z
    .object({ kinds: z.array(z.enum(syscallKinds)), sort: z.enum(syscallSorts), reverse: z.boolean() })
    .catch({ ...defaultSyscalls, kinds: [...defaultSyscalls.kinds] }),
  textSearch: z
    .object({
      text: z.string().max(256),
      matchCase: z.boolean(),
      wholeWord: z.boolean(),
      functions: z.enum(textFunctions),
      lines: z.enum(textLines),
      below: z.string().max(4096),
    })
    .catch({ ...defaultTextQuery }),
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
  const { states, triggers: kinds, minConfidence, ...table } = remembered.errorPaths;
  useErrorPaths.setState({ ...table, filter: { ...noFilter, states, triggers: kinds, minConfidence } });
  useFunctionQuery.setState(remembered.functions);
  useOutlineOrder.setState(remembered.outline);
  useSyscallQuery.setState(remembered.syscalls);
  useTextQuery.setState(remembered.textSearch);
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
  const stores = [
    ...[useSettings, useLayout, useExplorer, useFunctionQuery, useOutlineOrder],
    ...[useEditors, useSession, useSyscallQuery, useTextQuery],
  ];
  for (const store of stores) store.subscribe(changed);
  // How far the search is changes often, and is not remembered.
  useErrorPaths.subscribe((state, before) => {
    const { filter, sort, reverse, groupBy, detail } = state;
    const same =
      filter === before.filter &&
      sort === before.sort &&
      reverse === before.reverse &&
      groupBy === before.groupBy &&
      detail === before.detail;
    if (!same) changed();
  });
}

function current(): Remembered {
  const { sidebar, outline, panel, activity, panelView, aside } = useLayout.getState();
  const { filter, sort: by, reverse, groupBy, detail } = useErrorPaths.getState();
  const { sort, flat, expanded } = useExplorer.getState();
  const functionTable = useFunctionQuery.getState();
  const outlineOrder = useOutlineOrder.getState();
  const syscalls = useSyscallQuery.getState();
  const { tabs, active, cursors, recentFiles } = useEditors.getState();
  const { treemapRoot, treemapHidden, errorPathRoot } = useEditors.getState();
  const { phase, lastTree } = useSession.getState();
  return {
    settings: { ...useSettings.getState() },
    layout: { sidebar, outline, panel, activity, panelView, aside },
    explorer: { sort, flat },
    errorPaths: {
      states: [...filter.states],
      triggers: [...filter.triggers],
      minConfidence: filter.minConfidence,
      sort: by,
      reverse,
      groupBy,
      detail,
    },
    functions: { sort: functionTable.sort, reverse: functionTable.reverse },
    outline: { sort: outlineOrder.sort, reverse: outlineOrder.reverse },
    syscalls: { kinds: [...syscalls.kinds], sort: syscalls.sort, reverse: syscalls.reverse },
    textSearch: { ...useTextQuery.getState() },
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
            errorPathRoot,
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

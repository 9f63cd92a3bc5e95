// Untested error paths at a glance: a treemap by directory, subsystem or trigger down to each arm, or the same as a table.

import { useCallback, useMemo, useState } from 'react';
import { type ErrorPathMap, type ErrorState, type Trigger, triggers } from '../../../shared/api/error-paths';
import { formatCount, formatShare } from '../../../shared/base/format';
import {
  cellLetter,
  countByTrigger,
  type ErrorPathArea,
  type ErrorPathFacts,
  type ErrorPathGrouping,
  ErrorPathRegions,
  errorCellRows,
  errorCellSentence,
  errorCellTitle,
  type RegionPlace,
  testable,
  testedSentence,
} from '../../presenters/error-path-treemap';
import { stateWords, triggerWords, untestedStates } from '../../presenters/error-path-words';
import { toggleBand } from '../../presenters/treemap-bands';
import type { Theme } from '../../presenters/treemap-colours';
import type { CellWords } from '../../presenters/treemap-labels';
import type { TreemapCell } from '../../presenters/treemap-layout';
import { buildTreemapTree, type TreemapNode } from '../../presenters/treemap-tree';
import { type ErrorPathColour, errorPathSkin, triggerPaint } from '../../presenters/trigger-colours';
import { ErrorMark } from '../../widgets/error-mark';
import { TreemapFrame } from './treemap-frame';
import { type LegendEntry, TreemapLegend } from './treemap-legend';
import type { TreemapCard, TreemapParts } from './treemap-stage';
import { TreemapTable } from './treemap-table';

export interface ErrorPathTreemapProps {
  readonly map: ErrorPathMap;
  readonly theme: Theme;
  readonly by: ErrorPathGrouping;
  readonly area: ErrorPathArea;
  readonly colour: ErrorPathColour;
  /** '' or what was gone into. */
  readonly root: string;
  readonly asTable: boolean;
  /** True while the search goes on: nothing may only be nothing yet. */
  readonly searching: boolean;
  onRoot(path: string): void;
  onOpen(place: RegionPlace): void;
}

const titles = { lines: 'Error paths', ran: 'Tested', share: 'Share', uncovered: 'Untested' } as const;
const parts: TreemapParts = { item: 'the source of an error path', group: 'a directory or function' };

export default function ErrorPathTreemap(props: ErrorPathTreemapProps) {
  const { map, theme, by, area, colour, root, asTable, searching, onRoot, onOpen } = props;
  const [without, setWithout] = useState<ReadonlySet<Trigger>>(new Set());
  const [states, setStates] = useState<ReadonlySet<ErrorState>>(new Set(untestedStates));
  const regions = useMemo(
    () => new ErrorPathRegions(map, { by, area, without, states }),
    [map, by, area, without, states],
  );
  const tree = useMemo(() => {
    const began = performance.now();
    const made = buildTreemapTree(regions.items(), by !== 'directory');
    performance.measure('error path tree', { start: began, end: performance.now() });
    return made;
  }, [regions, by]);
  // Triggers that are left out keep their place and number in the legend.
  const counts = useMemo(() => countByTrigger(map, states), [map, states]);
  const skin = useMemo(() => errorPathSkin(theme, colour), [theme, colour]);
  const node = tree.directories.get(root) ?? null;
  const facts = useMemo(() => regions.facts(node === null ? [] : [node]), [regions, node]);

  const card = useCallback(
    (cell: TreemapCell): TreemapCard => {
      const own = regions.facts(cell.nodes);
      const region = cell.kind === 'item' ? regions.region(cell.node) : null;
      const rows: [string, string][] =
        region === null
          ? errorCellRows(own)
          : [
              ['state', stateWords[region.state].short],
              ['trigger', `${region.trigger}: ${triggerWords[region.trigger].meaning}`],
              ['lines', formatCount(region.lines)],
            ];
      const total = testable(own);
      return {
        title: errorCellTitle(cell),
        rows,
        share: region !== null || total === 0 ? null : own.byState.tested / total,
      };
    },
    [regions],
  );
  const sentence = useCallback(
    (cell: TreemapCell) => errorCellSentence(cell, regions.facts(cell.nodes)),
    [regions],
  );
  const open = useCallback(
    (cell: TreemapNode) => {
      const place = regions.placeOf(cell);
      if (place) onOpen(place);
    },
    [regions, onOpen],
  );
  const words = useMemo(
    (): CellWords => ({
      letter: (cell) => (colour === 'trigger' ? cellLetter(cell) : null),
      note: (cell) => {
        if (cell.kind === 'directory') return formatShare(cell.covered, cell.total);
        const region = cell.kind === 'item' ? regions.region(cell.node) : null;
        return region ? stateWords[region.state].short : `${formatCount(cell.total - cell.covered)} untested`;
      },
    }),
    [colour, regions],
  );

  const present = useMemo(
    () => triggers.filter((trigger) => counts[trigger] !== undefined).sort((a, b) => counts[b]! - counts[a]!),
    [counts],
  );
  const entries = present.map((trigger): LegendEntry<Trigger> => {
    const { fill, ink } = triggerPaint(trigger);
    const byColour = colour === 'trigger';
    return {
      id: trigger,
      label: trigger,
      count: counts[trigger]!,
      background: byColour ? fill : 'transparent',
      hatch: null,
      letter: { text: triggerWords[trigger].letter, ink: byColour ? ink : skin.foreground },
      title: `${triggerWords[trigger].meaning}. `,
    };
  });
  const where = node === null || node.path === '' ? 'the whole tree' : node.path;
  const summary = testedSentence(facts);
  const label = `Error paths of ${where}: ${summary}`;
  return (
    <div className="error-legend treemap">
      <TreemapFrame
        tree={tree}
        root={root}
        topName={topNames[by]}
        skin={skin}
        label={label}
        summary={summary}
        words={words}
        parts={parts}
        empty={emptyText(node, facts, asTable, searching)}
        emptyActions={
          (without.size > 0 || states.size < untestedStates.length) && (
            <button
              type="button"
              onClick={() => {
                setWithout(new Set());
                setStates(new Set(untestedStates));
              }}
            >
              Show what the legend hides
            </button>
          )
        }
        legend={
          <TreemapLegend
            entries={entries}
            hidden={[...without]}
            area={area === 'regions' ? 'area: untested error paths' : 'area: their lines'}
            onToggle={(trigger, only) =>
              setWithout(new Set(toggleBand(present, [...without], trigger, only)))
            }
          >
            <StateLegend states={states} onStates={setStates} />
          </TreemapLegend>
        }
        table={
          asTable
            ? (shown) => (
                <TreemapTable
                  root={shown}
                  label={label}
                  by="uncovered"
                  titles={titles}
                  onRoot={onRoot}
                  onOpen={open}
                />
              )
            : null
        }
        card={card}
        sentence={sentence}
        onRoot={onRoot}
        onOpen={open}
      />
    </div>
  );
}

const topNames: Readonly<Record<ErrorPathGrouping, string>> = {
  directory: 'all files',
  subsystem: 'all subsystems',
  trigger: 'all triggers',
};

/** Why there is nothing to draw; null when there is something. */
function emptyText(
  node: TreemapNode | null,
  facts: ErrorPathFacts,
  asTable: boolean,
  searching: boolean,
): string | null {
  if (node !== null && (asTable ? node.total > 0 : node.value > 0)) return null;
  if (searching) return 'Nothing is found here yet: the search goes on.';
  return testable(facts) > 0
    ? 'Every error path here that the legend lets through is tested.'
    : 'There are no error paths here that the legend lets through.';
}

interface StateLegendProps {
  readonly states: ReadonlySet<ErrorState>;
  onStates(states: ReadonlySet<ErrorState>): void;
}

function StateLegend({ states, onStates }: StateLegendProps) {
  return (
    <fieldset className="treemap-bands" aria-label="Untested states with an area">
      {untestedStates.map((state) => (
        <button
          key={state}
          type="button"
          className="treemap-band"
          aria-pressed={states.has(state)}
          title={`${stateWords[state].long} Click: give it an area or not.`}
          onClick={() => {
            const next = new Set(states);
            if (!next.delete(state)) next.add(state);
            onStates(next);
          }}
        >
          <ErrorMark state={state} />
          {stateWords[state].short}
        </button>
      ))}
    </fieldset>
  );
}

// What is known of one line, in a card beside the line.

import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ContributionRow } from '../../shared/api/contract';
import { formatCount } from '../../shared/base/format';
import { lineState } from '../presenters/gutter';
import {
  type ContributionOrder,
  contributionsHeading,
  type LineCard,
  sortContributions,
} from '../presenters/hover';
import type { LinePlace } from './stage';

/** Objects that are listed before the rest is asked for. */
const shownObjects = 20;

/** Room below a line that is enough for its card. */
const roomBelow = 220;

interface LineCardProps {
  readonly card: LineCard;
  readonly place: LinePlace;
  /** Opened by key: takes the focus. */
  readonly byKey: boolean;
  /** What is known of the error paths that the line guards or is part of. */
  readonly errorPaths: readonly ReactNode[];
  loadContributions(line: number): Promise<ContributionRow[]>;
  onPointer(inside: boolean): void;
  onClose(): void;
}

export function LineCardView(props: LineCardProps) {
  const { card, place, byKey, errorPaths, loadContributions, onPointer, onClose } = props;
  const element = useRef<HTMLDivElement>(null);
  const load = useRef(loadContributions);
  const [objects, setObjects] = useState<ContributionRow[] | null>(null);

  useEffect(() => {
    if (card.count === null) return;
    let wanted = true;
    load.current(card.line).then(
      (rows) => wanted && setObjects(rows),
      () => wanted && setObjects([]),
    );
    return () => {
      wanted = false;
    };
  }, [card.line, card.count]);

  // Below the line where there is room, above it otherwise; never over it.
  useLayoutEffect(() => {
    const own = element.current;
    const parent = own?.parentElement;
    if (!own || !parent) return;
    const gap = 2;
    const below = parent.clientHeight - place.bottom - 2 * gap;
    const above = place.top - 2 * gap;
    // By the room alone: the card stays where it is when the objects come in.
    const up = below < roomBelow && above > below;
    own.style.maxHeight = `${Math.max(80, Math.min(420, up ? above : below))}px`;
    own.style.left = `${Math.max(0, Math.min(place.left, parent.clientWidth - own.offsetWidth - 16))}px`;
    own.style.top = up ? '' : `${place.bottom + gap}px`;
    own.style.bottom = up ? `${parent.clientHeight - place.top + gap}px` : '';
  });

  useEffect(() => {
    if (byKey) element.current?.focus();
  }, [byKey]);

  // Wherever the focus is: a card that the pointer opened has none.
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      close.current();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);

  return (
    <div
      ref={element}
      className="kc-card"
      data-testid="line-card"
      role="dialog"
      aria-label={`Line ${card.line}: ${card.heading}`}
      tabIndex={-1}
      onPointerEnter={() => onPointer(true)}
      onPointerLeave={() => onPointer(false)}
      onBlur={(event) => {
        if (byKey && !event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <header>
        {card.state !== lineState.noCode && <span className={`kc-mark kc-mark-${card.state}`} />}
        <strong className={card.state === lineState.neverRan ? 'kc-never-text' : ''}>{card.heading}</strong>
        <span className="kc-card-line">line {formatCount(card.line)}</span>
      </header>
      {card.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {card.function && (
        <p>
          in <code>{card.function.name}()</code>, {card.function.text}
        </p>
      )}
      {errorPaths.length > 0 && (
        <section className="kc-error-paths" aria-label="Error paths of this line">
          {errorPaths}
        </section>
      )}
      {card.shapes.length > 0 && <Branches card={card} />}
      {card.count !== null && (objects ? <Objects rows={objects} /> : <p className="kc-waiting">…</p>)}
    </div>
  );
}

function Branches({ card }: { card: LineCard }) {
  return (
    <section>
      <h3>{card.branchHeading}</h3>
      {card.shapes.map((branches, shape) => (
        // Shapes have no name but their place.
        <table key={shape} className="kc-branches">
          <caption hidden={card.shapes.length === 1}>
            compiled in way {shape + 1} of {card.shapes.length + card.moreShapes}
          </caption>
          <tbody>
            {branches.map((branch) => (
              <tr key={branch.label} className={branch.count === 0 ? 'kc-untaken' : ''}>
                <td>{branch.count === 0 ? '○' : '●'}</td>
                <td>{branch.label}</td>
                <td>{branch.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {card.moreShapes > 0 && <p>and {formatCount(card.moreShapes)} more ways</p>}
    </section>
  );
}

function Objects({ rows }: { rows: readonly ContributionRow[] }) {
  const [order, setOrder] = useState<ContributionOrder>('count');
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const sorted = sortContributions(rows, order);
  const shown = all ? sorted : sorted.slice(0, shownObjects);
  const header = (of: ContributionOrder, label: string) => (
    <th scope="col" aria-sort={order === of ? (of === 'object' ? 'ascending' : 'descending') : 'none'}>
      <button type="button" onClick={() => setOrder(of)}>
        {label}
        {order === of ? (of === 'object' ? ' ↑' : ' ↓') : ''}
      </button>
    </th>
  );
  return (
    <section>
      <h3>{contributionsHeading(rows)}</h3>
      <table className="kc-objects" data-testid="contributions">
        {rows.length > 1 && (
          <thead>
            <tr>
              {header('count', 'count')}
              {header('blocks', 'blocks run')}
              {header('object', 'object')}
            </tr>
          </thead>
        )}
        <tbody>
          {shown.map(({ object, count, blocks, blocksExecuted }) => (
            <tr key={object} className={count === 0 ? 'kc-untaken' : ''}>
              <td>{formatCount(count)}</td>
              <td hidden={rows.length === 1}>
                {formatCount(blocksExecuted)} of {formatCount(blocks)}
              </td>
              <td>{object}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < sorted.length && (
        <button type="button" className="kc-more" onClick={() => setAll(true)}>
          and {formatCount(sorted.length - shown.length)} more
        </button>
      )}
    </section>
  );
}

// A source file with what ran of it: the reader's editor, and what stands in for it when the text is not here.

import {
  Fragment,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { LineExplainer } from '../../core/analysis/why/explain-line';
import { formatCount } from '../../shared/base/format';
import { stepLine } from '../presenters/error-path-marks';
import { countAt, gutterOf, jumpToNeverRan, jumpToNeverRanFunction } from '../presenters/gutter';
import { lineCard } from '../presenters/hover';
import { copyText } from './copy-text';
import { LineCardView } from './line-card';
import { MissingSource } from './missing-source';
import './source-editor.css';
import type { SourceEditorProps } from './source-editor-props';
import type { LinePlace, Stage, StageEvents, StageOptions } from './stage';
import { bringIntoView, putAway } from './stages';
import { SymbolPicker } from './symbol-picker';

export type { SourceEditorHandle, SourceEditorProps } from './source-editor-props';
export { prepare, warmUp } from './stages';

export default function SourceEditor(props: SourceEditorProps) {
  const { text } = props.view;
  return text === null ? <MissingSource {...props} /> : <TextEditor {...props} text={text} />;
}

/** A card that is open: of which line, and whether by key, which puts the focus into it. */
interface OpenCard {
  readonly line: number;
  readonly byKey: boolean;
  readonly place: LinePlace;
}

/** Milliseconds that the pointer rests before a card opens, and that it may be away before it closes. */
const openDelay = 250;
const closeDelay = 180;

/** The last reveal that was done in each file, so that coming back to a tab does not repeat it. */
const revealed = new Map<string, number>();

/** The line to go to; 0 when that was done. */
function wantedLine({ view, reveal }: Pick<SourceEditorProps, 'view' | 'reveal'>): number {
  return !reveal || revealed.get(view.file) === reveal.token ? 0 : reveal.line;
}

function TextEditor(props: SourceEditorProps & { text: string }) {
  const { view, text, theme, wordWrap, fontSize, reveal, shadeNeverRan = true } = props;
  const { errorPaths, errorPathNotes } = props;
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const gutter = gutterOf(view);
  const explainer = useMemo(() => {
    let made: LineExplainer | null = null;
    return (line: number) => {
      made ??= new LineExplainer(text.split('\n'), (other) => countAt(gutter, other) !== null);
      return made.explain(line);
    };
  }, [text, gutter]);
  // A text that ends before the counts do was changed since the build.
  const beyond = view.line.length > 0 && view.line[view.line.length - 1]! > countLines(text);
  const [card, setCard] = useState<OpenCard | null>(null);
  const [picking, setPicking] = useState(false);
  const timer = useRef(0);
  const overCard = useRef(false);

  const schedule = useCallback((change: () => void, delay: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(change, delay);
  }, []);
  const closeCard = useCallback(() => {
    window.clearTimeout(timer.current);
    overCard.current = false;
    setCard(null);
  }, []);

  const events = useMemo((): StageEvents => {
    const openCard = (line: number): void => {
      const own = stage.current;
      if (own) setCard({ line, byKey: false, place: own.placeOf(line) });
    };
    return {
      cursor: (line) => latest.current.onCursor(line),
      pointer: (line) => {
        if (line !== null) schedule(() => openCard(line), openDelay);
        else schedule(() => overCard.current || setCard((open) => (open?.byKey ? open : null)), closeDelay);
      },
      lens: (name) => latest.current.onLens(name),
      // The card goes along with its line, as lenses that come late move the text under it; out of view it closes.
      moved: () => {
        const own = stage.current;
        const height = root.current?.clientHeight ?? 0;
        setCard((open) => {
          if (!open || !own) return null;
          const place = own.placeOf(open.line);
          return place.bottom > 0 && place.top < height ? { ...open, place } : null;
        });
      },
    };
  }, [schedule]);
  const options = useMemo(
    (): StageOptions => ({ theme, wordWrap, fontSize, shadeNeverRan }),
    [theme, wordWrap, fontSize, shadeNeverRan],
  );
  const latestOptions = useRef(options);
  latestOptions.current = options;

  // The file is there before anything is painted; its editor goes behind the scenes when the component goes.
  useLayoutEffect(() => {
    setPicking(false);
    setCard(null);
    const place = { parent: root.current!, events, options: latestOptions.current };
    stage.current = bringIntoView(view, wantedLine(latest.current), place);
    latest.current.onReady();
  }, [view, events]);
  useLayoutEffect(() => {
    return () => {
      window.clearTimeout(timer.current);
      putAway();
      stage.current = null;
    };
  }, []);

  useLayoutEffect(() => {
    stage.current?.setOptions(options);
  }, [options]);

  useLayoutEffect(() => {
    stage.current?.markErrorPaths(errorPaths, errorPathNotes);
  }, [view, errorPaths, errorPathNotes]);

  useLayoutEffect(() => {
    const line = wantedLine({ view, reveal });
    if (!reveal || line === 0) return;
    revealed.set(view.file, reveal.token);
    stage.current?.goTo(line);
  }, [reveal, view]);

  useEffect(() => {
    latest.current.onCursor(stage.current?.line ?? 1);
  }, [view]);

  const focus = useCallback(() => stage.current?.editor.focus(), []);
  const goTo = useCallback((line: number) => {
    stage.current?.goTo(line);
    stage.current?.editor.focus();
  }, []);

  useImperativeHandle(
    props.ref,
    () => ({
      focus,
      nextNeverRun: (direction) => {
        const jump = jumpToNeverRan(gutter, stage.current?.line ?? 1, direction);
        if (jump) goTo(jump.first);
        return jump;
      },
      nextNeverRunFunction: (direction) => {
        const jump = jumpToNeverRanFunction(view.functions, stage.current?.line ?? 1, direction);
        if (jump) goTo(jump.first);
        return jump;
      },
      nextErrorPath: (direction) => {
        const line = stepLine(errorPaths.untestedLines, stage.current?.line ?? 1, direction);
        if (line !== null) goTo(line);
        return line;
      },
      goToLine: goTo,
      openSymbolPicker: () => setPicking(true),
      openFind: () => {
        focus();
        void stage.current?.editor.getAction('actions.find')?.run();
      },
      copyLineWithCount: () => {
        const [first, last] = stage.current?.selectedLines ?? [1, 1];
        const lines = text.split('\n').slice(first - 1, last);
        const rows = lines.map((line, index) => {
          const count = countAt(gutter, first + index);
          return `${view.file}:${first + index}  ${count === null ? '-' : formatCount(count)}  ${line.trim()}`;
        });
        copyText(rows.join('\n'));
        return rows.length;
      },
      showLineCard: () => {
        const own = stage.current;
        if (own) setCard({ line: own.line, byKey: true, place: own.placeOf(own.line) });
      },
    }),
    [gutter, text, view, errorPaths, focus, goTo],
  );

  return (
    <div
      className={beyond ? 'kc-source kc-beyond' : 'kc-source'}
      data-testid="source-editor"
      data-file={view.file}
      ref={root}
      onWheel={(event) => {
        // Who turns the wheel over the text wants to see it.
        if (!(event.target as Element).closest('.kc-card')) setCard((open) => (open?.byKey ? open : null));
      }}
    >
      {beyond && (
        <p className="kc-notice" role="status">
          This is not the text that was built: code was counted on line{' '}
          {formatCount(view.line[view.line.length - 1]!)}, and the text has {formatCount(countLines(text))}{' '}
          lines. Counts may stand beside the wrong lines.
        </p>
      )}
      {card && (
        <LineCardView
          key={card.line}
          card={lineCard(view, gutter, card.line, explainer)}
          place={card.place}
          byKey={card.byKey}
          loadContributions={props.loadContributions}
          errorPaths={(errorPaths.byLine.get(card.line) ?? []).map((region) => (
            <Fragment key={region.id}>{props.renderErrorPath(region)}</Fragment>
          ))}
          onPointer={(inside) => {
            overCard.current = inside;
            if (inside) window.clearTimeout(timer.current);
            else if (!card.byKey) schedule(closeCard, closeDelay);
          }}
          onClose={() => {
            closeCard();
            if (card.byKey) focus();
          }}
        />
      )}
      {picking && (
        <SymbolPicker
          functions={view.functions}
          line={stage.current?.line ?? 1}
          onPick={(line) => {
            setPicking(false);
            goTo(line);
          }}
          onClose={() => {
            setPicking(false);
            focus();
          }}
        />
      )}
    </div>
  );
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

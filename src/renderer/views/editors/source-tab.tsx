// A file's name → its source with counts. The source before stays until the next one is there.

import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SourceView } from '../../../shared/api/contract';
import type { ErrorPathRow } from '../../../shared/api/error-paths';
import { formatQuantity, formatShare } from '../../../shared/base/format';
import { call } from '../../client/calls';
import { beginWork } from '../../client/idle';
import { type LoadState, useLoadable } from '../../client/loadable';
import { dataOf } from '../../client/session-data';
import { type ErrorPathMarks, errorPathMarks, noMarks } from '../../presenters/error-path-marks';
import { functionAt } from '../../presenters/hover';
import { ratioText } from '../../presenters/status-text';
import { showErrorPathsOf } from '../../state/commands';
import { editorIsReady, setEditor } from '../../state/editor-handle';
import { setCursor, useEditors } from '../../state/editors';
import { useErrorPaths } from '../../state/error-paths';
import { useSettings } from '../../state/settings';
import { useTheme } from '../../state/theme';
import { Message } from '../../widgets/message';
import { StartText } from '../../widgets/start-text';
import { useSlow, Waiting } from '../../widgets/waiting';
import { RegionDetail } from '../error-paths/region-detail';

const loadEditor = () => import('../../editor/source-editor');
type EditorModule = Awaited<ReturnType<typeof loadEditor>>;
const LazyEditor = lazy(loadEditor);
/** The editor, once it has been fetched: what is lazy is shown some hundred milliseconds late even then. */
let fetchedEditor: EditorModule | null = null;

/** Fetches the editor and makes some before they are needed, so that the first source opens as fast as the others.
 * @param place as large as the editor will be */
export async function prepareEditor(place: HTMLElement): Promise<void> {
  const end = beginWork();
  try {
    fetchedEditor = await loadEditor();
    await fetchedEditor.warmUp(place);
  } finally {
    end();
  }
}

/** Fetches a source that is likely to be opened next, and shows it where nobody sees it yet.
 * @param line where; 0 for where the reader was
 * @param wanted asked now and then; what is no longer wanted stops */
export async function prepareSource(
  session: string,
  file: string,
  line: number,
  wanted: () => boolean,
): Promise<void> {
  const source = await dataOf(session).source(file).settled();
  if (source.status === 'ready' && wanted()) await fetchedEditor?.prepare(source.value, line, wanted);
}

export interface SourceTabProps {
  readonly session: string;
  readonly file: string;
}

export function SourceTab({ session, file }: SourceTabProps) {
  const source = useLoadable(useMemo(() => dataOf(session).source(file), [session, file]));
  const view = useLastView(source);
  const slow = useSlow(source.status === 'loading');
  if (source.status === 'failed') {
    return (
      <Message alert title={`${file} cannot be shown`}>
        {source.message}
      </Message>
    );
  }
  if (!view) return <Waiting what="Source" />;
  return (
    <>
      <Breadcrumb view={view} />
      <div className="source-stage">
        {slow && (
          <div className="progress-line">
            <div className="waiting-bar" />
          </div>
        )}
        <Suspense fallback={<Waiting what="Editor" />}>
          <Editor session={session} view={view} />
        </Suspense>
      </div>
    </>
  );
}

/** The newest view that is there. */
function useLastView(source: LoadState<SourceView>): SourceView | null {
  const last = useRef<SourceView | null>(null);
  if (source.status === 'ready') last.current = source.value;
  return last.current;
}

function Editor({ session, view }: { readonly session: string; readonly view: SourceView }) {
  const { file } = view;
  const [SourceEditor] = useState(() => fetchedEditor?.default ?? LazyEditor);
  const theme = useTheme();
  const wordWrap = useSettings((state) => state.wordWrap);
  const fontSize = useSettings((state) => state.fontSize);
  const reveal = useEditors((state) => state.reveals[file] ?? null);
  const onCursor = useCallback((line: number) => setCursor(file, line), [file]);
  const loadContributions = useCallback(
    async (line: number) => (await call('source.contributions', { session, file, line })).contributions,
    [session, file],
  );
  const errorPaths = useErrorPathMarks(session, view);
  const errorPathNotes = useSettings((state) => state.errorPathNotes);
  const renderErrorPath = useCallback(
    (region: ErrorPathRow) => <RegionDetail session={session} region={region} />,
    [session],
  );
  const onLens = useCallback(
    (name: string) => showErrorPathsOf({ below: file, function: name }, 'place'),
    [file],
  );
  useEffect(() => () => setEditor(null), []);
  return (
    <SourceEditor
      ref={setEditor}
      view={view}
      theme={theme}
      wordWrap={wordWrap}
      fontSize={fontSize}
      reveal={reveal}
      errorPaths={errorPaths}
      errorPathNotes={errorPathNotes}
      renderErrorPath={renderErrorPath}
      onLens={onLens}
      loadContributions={loadContributions}
      onCursor={onCursor}
      onReady={editorIsReady}
    />
  );
}

/** Marks of a file's error paths, as far as they are known; asked for anew when more may be. */
function useErrorPathMarks(session: string, view: SourceView): ErrorPathMarks {
  const round = useErrorPaths((state) => state.round);
  const [known, setKnown] = useState<{
    readonly view: SourceView;
    readonly regions: readonly ErrorPathRow[];
  }>();
  useEffect(() => {
    let wanted = round >= 0;
    call('errorpaths.file', { session, file: view.file }).then(
      ({ regions }) => wanted && setKnown({ view, regions }),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [session, view, round]);
  return useMemo(
    () => (known?.view === view ? errorPathMarks(known.regions, view.functions) : noMarks),
    [known, view],
  );
}

/** Where we are: directory, file, the cursor's function; and what ran of the file. */
function Breadcrumb({ view }: { readonly view: SourceView }) {
  const cursor = useEditors((state) => state.cursors[view.file] ?? 1);
  const fn = functionAt(view.functions, cursor);
  const { lines, branches } = view.totals;
  return (
    <div className="breadcrumb">
      <StartText text={view.file} className="breadcrumb-file" />
      {fn && (
        <>
          <span aria-hidden="true">›</span>
          <span className="truncate">{fn.name}()</span>
        </>
      )}
      <span className="spacer" />
      <span className="truncate">{ratioText(lines, 'line')}</span>
      {branches.total > 0 && (
        <span className="truncate">branches {formatShare(branches.covered, branches.total)}</span>
      )}
      <span className="truncate">in {formatQuantity(view.objects, 'object')}</span>
    </div>
  );
}

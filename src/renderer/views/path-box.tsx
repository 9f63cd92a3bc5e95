// A path typed with completion, for where there is no native dialog.

import { ArchiveIcon, CubeIcon } from '@radix-ui/react-icons';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Pick } from '../../shared/api/host';
import { call } from '../client/calls';
import { Latest } from '../client/latest';
import { baseName } from '../presenters/paths';
import { answerPath, closeOverlay } from '../state/overlay';
import { useSession } from '../state/session';
import { Picker } from '../widgets/picker';

const words: Readonly<Record<Pick, { readonly label: string; readonly placeholder: string }>> = {
  snapshot: { label: 'Open snapshot', placeholder: 'Path of an archive, or of a folder with .gcda files' },
  snapshotFolder: { label: 'Open snapshot folder', placeholder: 'Path of a folder with .gcda files' },
  tree: { label: 'Open kernel tree', placeholder: 'Path of the kernel tree that was built' },
};

export function PathBox({ want, reason }: { readonly want: Pick; readonly reason: string | null }) {
  const tree = useSession((state) => state.lastTree);
  const [text, setText] = useState(() => (tree === null ? '~/' : tree.replace(/[^/]*\/?$/, '')));
  const [paths, setPaths] = useState<readonly string[]>([]);
  const [active, setActive] = useState(-1);
  const completions = useMemo(
    () =>
      new Latest(
        (prefix: string) =>
          call('paths.complete', { prefix, want: want === 'snapshot' ? 'snapshot' : 'directory' }),
        (_prefix, answer) => setPaths(answer.paths),
        () => setPaths([]),
      ),
    [want],
  );
  useEffect(() => {
    setActive(-1);
    completions.request(text);
  }, [completions, text]);

  const take = useCallback(
    (path: string | null) => {
      // A folder in the list is looked into; what is typed, or an archive, is opened.
      if (path?.endsWith('/')) setText(path);
      else if (path !== null || text.trim() !== '') answerPath(path ?? text.trim());
    },
    [text],
  );
  const complete = (): void => {
    const path = paths[Math.max(active, 0)];
    if (path) setText(path);
  };

  return (
    <Picker
      testId="path-box"
      label={words[want].label}
      placeholder={words[want].placeholder}
      text={text}
      onText={setText}
      rows={paths}
      rowId={(path) => path}
      renderRow={(path) => (
        <>
          {path.endsWith('/') ? <CubeIcon /> : <ArchiveIcon />}
          <span className="path-row truncate" title={path}>
            {baseName(path)}
            {path.endsWith('/') && '/'}
          </span>
        </>
      )}
      active={active}
      onActive={setActive}
      onTake={take}
      onClose={closeOverlay}
      onKey={(event) => {
        if (event.key !== 'Tab' || event.shiftKey || paths.length === 0) return false;
        complete();
        return true;
      }}
      empty={text === '' ? null : 'Nothing here begins like this.'}
      footer={
        <>
          <span>
            <kbd>Tab</kbd> completes
          </span>
          <span>
            <kbd>Enter</kbd> opens what is typed
          </span>
          <span className="spacer" />
          {reason && <span>{reason}</span>}
          <button
            type="button"
            className="button button-primary"
            disabled={text.trim() === ''}
            onClick={() => answerPath(text.trim())}
          >
            {words[want].label}
          </button>
        </>
      }
    />
  );
}

// The file that is shown → the file that lists beside it are about: the same, once it is painted.

import { useEffect, useState } from 'react';
import { beginWork } from '../client/idle';
import { fileOfTab, useEditors } from '../state/editors';
import { afterPaint } from '../widgets/after-paint';

/** The file that is shown, behind the frame that shows it: it is there sooner when nothing else is drawn with it.
 * `undefined` until the first such frame, null for none. */
export function useFollowedFile(): string | null | undefined {
  const file = useEditors((state) => fileOfTab(state.active));
  const [followed, setFollowed] = useState<string | null>();
  useEffect(() => {
    const end = beginWork();
    const callOff = afterPaint(() => {
      setFollowed(file);
      end();
    });
    return () => {
      callOff();
      end();
    };
  }, [file]);
  return followed;
}

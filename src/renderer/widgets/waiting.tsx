// Something is on its way → nothing at first, then a quiet bar. Counts as work all along.

import { useEffect, useLayoutEffect, useState } from 'react';
import { beginWork } from '../client/idle';

/** Milliseconds in which waiting is not worth a mention. */
const quietTime = 100;

/** True once `active` has been so for a while. */
export function useSlow(active: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setSlow(true), quietTime);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [active]);
  return slow;
}

export function Waiting({ what }: { readonly what: string }) {
  const slow = useSlow(true);
  useLayoutEffect(() => beginWork(), []);
  return (
    <div className="waiting" role="status" aria-label={what}>
      {slow && <div className="waiting-bar" />}
    </div>
  );
}

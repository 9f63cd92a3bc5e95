// The density that is set → pixels of a row, as theme and density have it in CSS.

import { useSettings } from '../state/settings';

export function useRowHeight(): number {
  return useSettings((state) => (state.density === 'compact' ? 22 : 28));
}

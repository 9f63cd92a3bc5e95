// A state → its mark: a filled disc ran, half a disc was almost reached, a ring was not, a dotted ring is not known.

import type { ErrorState } from '../../shared/api/error-paths';
import './error-mark.css';

/** A shape only: the word stands beside it, or in the label of what holds it. */
export function ErrorMark({ state }: { readonly state: ErrorState }) {
  return <span className="error-mark" data-state={state} aria-hidden="true" />;
}

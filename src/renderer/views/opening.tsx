// A snapshot on its way → phase, counts and what is known already; nothing for the first tenth of a second.

import { formatShare } from '../../shared/base/format';
import { baseName, snapshotName } from '../presenters/paths';
import { progressText, ratioText } from '../presenters/status-text';
import { cancelOpening } from '../state/opening';
import type { Phase } from '../state/session';
import { CoverageBar } from '../widgets/coverage-bar';
import { useSlow } from '../widgets/waiting';
import './opening.css';

export function Opening({ phase }: { readonly phase: Extract<Phase, { kind: 'opening' }> }) {
  const slow = useSlow(true);
  const { params, progress } = phase;
  const { phase: text, share } = progressText(progress);
  const lines = progress?.totals.lines;
  return (
    <main className="screen opening" data-testid="opening" aria-busy="true">
      {slow && (
        <div className="opening-card">
          <h1 className="opening-title">
            {'sample' in params ? `Sample: ${params.sample}` : snapshotName(params.snapshot)}
            {'tree' in params && params.tree && <span className="muted"> · {baseName(params.tree)}</span>}
          </h1>
          <div
            className="opening-bar"
            role="progressbar"
            aria-label="Opening"
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={share === null ? undefined : Math.floor(share * 100)}
            aria-valuetext={text}
          >
            {share === null ? (
              <div className="waiting-bar" />
            ) : (
              <div className="opening-done" style={{ transform: `scaleX(${share})` }} />
            )}
          </div>
          <p className="opening-phase">{text}</p>
          <p className="opening-totals muted">
            {lines && lines.total > 0 ? (
              <>
                <CoverageBar {...lines} />
                <span title={formatShare(lines.covered, lines.total)}>
                  {progress.allRead ? '' : 'So far '}
                  {ratioText(lines, 'line')}
                </span>
              </>
            ) : (
              ' '
            )}
          </p>
          {/* biome-ignore lint/a11y/noAutofocus: the only thing to do here */}
          <button type="button" className="button" autoFocus onClick={cancelOpening}>
            Cancel <kbd>Esc</kbd>
          </button>
        </div>
      )}
    </main>
  );
}

// Covered and total → a bar: full where code ran, hatched where it never did; none where there is no code.

import './coverage-bar.css';

export function CoverageBar({ covered, total }: { readonly covered: number; readonly total: number }) {
  if (total === 0) return <span className="coverage-bar coverage-bar-none" aria-hidden="true" />;
  // A sliver is left of whatever is not quite all or nothing.
  const share =
    covered === 0 ? 0 : covered === total ? 100 : Math.min(96, Math.max(4, (covered / total) * 100));
  return (
    <span className="coverage-bar" aria-hidden="true">
      <span className="coverage-bar-ran" style={{ width: `${share}%` }} />
    </span>
  );
}

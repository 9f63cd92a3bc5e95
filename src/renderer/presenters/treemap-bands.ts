// Share covered → one of a few bands, by which the legend names colours and filters.

export const treemapBands = ['never', 'under half', 'half or more', 'all'] as const;
export type TreemapBand = (typeof treemapBands)[number];

/** The band of something that has code. Nothing and all are bands of their own, however close a share comes to them. */
export function bandOf(covered: number, total: number): TreemapBand {
  if (covered === 0) return 'never';
  if (covered === total) return 'all';
  return covered * 2 < total ? 'under half' : 'half or more';
}

/**
 * The hidden bands after a click in the legend: it hides or shows one. With `only` all others are hidden, or all are shown
 * again where that is so already.
 */
export function toggleBand<Band extends string>(
  all: readonly Band[],
  hidden: readonly Band[],
  band: Band,
  only: boolean,
): Band[] {
  if (!only) return all.filter((one) => hidden.includes(one) !== (one === band));
  const isAlone = !hidden.includes(band) && hidden.length === all.length - 1;
  return isAlone ? [] : all.filter((one) => one !== band);
}

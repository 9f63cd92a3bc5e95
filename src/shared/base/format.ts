// Numbers → the text that people read, the same in every host.

/** With separators: `1,234,567`. */
export function formatCount(count: number): string {
  const digits = String(count);
  return digits.length <= 3 ? digits : digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** A share in percent, one decimal. Only `covered === total` gives 100; only 0 gives 0; nothing to cover is "no code". */
export function formatShare(covered: number, total: number): string {
  if (total === 0) return 'no code';
  if (covered === total) return '100 %';
  if (covered === 0) return '0 %';
  const tenths = Math.min(999, Math.max(1, Math.round((covered / total) * 1000)));
  return `${(tenths / 10).toFixed(1)} %`;
}

/** `1 file`, `2 files`. */
export function formatQuantity(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

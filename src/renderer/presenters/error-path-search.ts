// How far the search for error paths is → what the status line and the views say of it.

import type { ErrorPathsProgress, ErrorPathTally } from '../../shared/api/error-paths';
import { formatCount, formatQuantity } from '../../shared/base/format';

/** `Searching 1,204 of 1,977 files for error paths`. */
export function searchText(progress: ErrorPathsProgress | null): string {
  if (progress === null || progress.files === 0) return 'Searching for error paths';
  const { filesDone, files } = progress;
  return `Searching ${formatCount(filesDone)} of ${formatQuantity(files, 'file')} for error paths`;
}

/** For the status line: `7,204 error paths almost reached`. */
export function almostText({ byState }: ErrorPathTally): string {
  return `${formatQuantity(byState.almost, 'error path')} almost reached`;
}

/** `1,204 of 36,012 error paths tested, 7,204 almost reached`. */
export function tallyText({ byState }: ErrorPathTally): string {
  const total = byState.tested + byState.almost + byState.unreached + byState.unknown;
  return `${formatCount(byState.tested)} of ${formatQuantity(total, 'error path')} tested, ${formatCount(byState.almost)} almost reached`;
}

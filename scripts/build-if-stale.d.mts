/** Whether out/ is up to date at the end; KERNCOV_BUILT=1 says that it is. What the build says goes to stderr when it fails. */
export function buildIfStale(log?: (words: string) => void): boolean;

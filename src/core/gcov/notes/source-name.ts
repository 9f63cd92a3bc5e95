// A source name as the compiler wrote it → as gcov prints it.

/**
 * Drops `.` and doubled slashes, and `dir/..` where `dir` is certain to be a directory: one on the way to the object.
 * Elsewhere `dir` might be a symlink, so gcov, run over the objects, keeps both; names here are gcov's.
 *
 * @param object path of the object that mentions the name, relative to the working directory of the compiler
 */
export function sourceName(written: string, object: string): string {
  // Nearly all names of a kernel are plain, or plain behind one `./`.
  const plain = written.startsWith('./') ? written.slice(2) : written;
  if (!plain.includes('./') && !plain.includes('//')) return plain;
  const absolute = written.startsWith('/');
  const parts: string[] = [];
  /** Parts before this one are not to be dropped. */
  let floor = 0;
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') {
      parts.push(part);
    } else if (parts.length > floor && object.startsWith(`${parts.join('/')}/`)) {
      parts.pop();
    } else {
      parts.push(part);
      floor = parts.length;
    }
  }
  return (absolute ? '/' : '') + parts.join('/');
}

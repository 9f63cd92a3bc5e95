// A source name as the compiler wrote it → as gcov prints it.

/**
 * Drops `.` and doubled slashes, and `dir/..` where `dir` is certain to be a directory: one on the way to the object.
 * Elsewhere `dir` might be a symlink, so gcov, run over the objects, keeps both; names here are gcov's.
 *
 * @param object path of the object that mentions the name, relative to the working directory of the compiler
 */
export function sourceName(written: string, object: string): string {
  // Nearly all names of a kernel are plain, or plain behind one `./`.
  const plain = written.startsWith('./') && written[2] !== '/' ? written.slice(2) : written;
  if (!plain.includes('./') && !plain.includes('//')) return plain;
  const root = written.startsWith('/') ? '/' : '';
  const parts: string[] = [];
  /** Length of the parts, joined. */
  let length = root.length;
  /** Parts before this one are not to be dropped. */
  let floor = 0;
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    // Only a path shorter than the object's can lead to it: longer ones need not even be put together.
    const leadsToObject = (): boolean =>
      length <= object.length + 1 && object.startsWith(`${root}${parts.join('/')}/`);
    if (part === '..' && parts.length > floor && leadsToObject()) {
      length -= parts.pop()!.length + 1;
      continue;
    }
    parts.push(part);
    length += part.length + 1;
    if (part === '..') floor = parts.length;
  }
  return root + parts.join('/');
}

/** A path without its first slash → what of it is below a directory; the path itself where it is not in it. */
export function belowDirectory(path: string, directory: string): string {
  const prefix = `${directory.slice(1)}/`;
  return directory !== '' && path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

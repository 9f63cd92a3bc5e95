// Paths → the short names that fit into a tab, a title or a list.

/** What comes after the last slash; of a directory's path, its last directory. */
export function baseName(path: string): string {
  const trimmed = path.replace(/\/+$/, '');
  return trimmed.slice(trimmed.lastIndexOf('/') + 1) || path;
}

/** What comes before the last slash; '' where there is none. */
export function directoryName(path: string): string {
  return path.slice(0, Math.max(0, path.replace(/\/+$/, '').lastIndexOf('/')));
}

/** A snapshot's name without the endings of archives. */
export function snapshotName(path: string): string {
  return baseName(path).replace(/\.(?:tar(?:\.(?:gz|zst|xz|bz2))?|tgz|zip)$/, '');
}

/** Names for tabs: a file's own name, with as much of its directories as tells it from the others. */
export function tabNames(paths: readonly string[]): string[] {
  return paths.map((path) => {
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length++) {
      const name = parts.slice(-length).join('/');
      if (!paths.some((other) => other !== path && (other === name || other.endsWith(`/${name}`))))
        return name;
    }
    return path;
  });
}

/** `just now`, `5 minutes ago`, `3 days ago`. */
export function agoText(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return hours === 1 ? '1 hour ago' : `${hours} hours ago`;
  const days = Math.floor(hours / 24);
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

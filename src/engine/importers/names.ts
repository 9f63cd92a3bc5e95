// Names and link targets as an archive or a directory stores them → what the engine may rely on, or why not.
//
// Archives are hostile input: "../../etc/x.gcda" and names with NUL are real attacks on unpackers. Nothing here is
// ever unpacked, but paths are shown, joined and matched with source files later, so the rules are kept at the door.

/** PATH_MAX of Linux, in UTF-16 units; no file of a kernel tree comes near. */
const maxPathLength = 4096;
const maxShownLength = 200;

/** What a file's name says it holds; undefined for everything that is of no interest. */
export function kindOfName(name: string): 'counters' | 'notes' | undefined {
  const kind = name.endsWith('.gcda') ? 'counters' : name.endsWith('.gcno') ? 'notes' : undefined;
  // macOS puts a file's attributes beside it as "._name" when it packs an archive.
  return kind && !/(^|\/)\._[^/]*$/.test(name) ? kind : undefined;
}

/** The path relative to the snapshot's root, or the reason why the name cannot be one. */
export function entryPath(storedName: string): { readonly path: string } | { readonly reason: string } {
  if (storedName.length > maxPathLength)
    return { reason: `its name is longer than ${maxPathLength} characters` };
  if (storedName.includes('\0')) return { reason: 'its name contains a NUL character' };
  const segments = storedName.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) return { reason: 'its name leads out of the snapshot with ".."' };
  return { path: segments.join('/') };
}

/** Why a link cannot point at `target`; undefined when it can. */
export function badLinkTarget(target: string): string | undefined {
  if (target === '') return 'it is a link to nowhere';
  if (target.length > maxPathLength) return `it is a link to a name longer than ${maxPathLength} characters`;
  return target.includes('\0') ? 'it is a link to a name with a NUL character' : undefined;
}

/** A name of any content, fit for one line of a message. */
export function shownName(storedName: string): string {
  const clipped = storedName.length > maxShownLength ? `${storedName.slice(0, maxShownLength)}…` : storedName;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a terminal
  return clipped.replace(/[\u0000-\u001f\u007f-\u009f]/g, (control) => JSON.stringify(control).slice(1, -1));
}

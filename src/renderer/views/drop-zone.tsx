// A folder or an archive dropped anywhere on the page → opened.

import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { pathOfFile, pickPath } from '../client/host';
import { openDirectory, openSnapshot } from '../state/opening';
import { useSession } from '../state/session';

export function DropZone({ children }: { readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  const depth = useRef(0);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the page itself; the keyboard has its own ways to open
    <div
      className="drop-zone"
      onDragEnter={(event) => {
        if (!hasFiles(event)) return;
        depth.current++;
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (hasFiles(event) && --depth.current === 0) setOver(false);
      }}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        drop(event.dataTransfer);
      }}
    >
      {children}
      {over && <div className="drop-target">Drop a snapshot (archive or folder) or a kernel tree</div>}
    </div>
  );
}

function drop(transfer: DataTransfer): void {
  const [file] = transfer.files;
  if (!file) return;
  const isDirectory = transfer.items[0]?.webkitGetAsEntry?.()?.isDirectory ?? false;
  const path = pathOfFile(file);
  if (path === null) void askForPathOf(file.name, isDirectory);
  else if (isDirectory) void openDirectory(path);
  else void openSnapshot({ snapshot: path, tree: useSession.getState().lastTree });
}

/** A browser hands out names and contents, but the engine reads from the disk itself. */
async function askForPathOf(name: string, isDirectory: boolean): Promise<void> {
  const what = isDirectory ? 'folder' : 'file';
  const reason = `A browser does not tell where the ${what} “${name}” is. Type its path on the machine that runs kerncov.`;
  const path = await pickPath('snapshot', reason);
  if (path === null) return;
  if (isDirectory) await openDirectory(path);
  else await openSnapshot({ snapshot: path, tree: useSession.getState().lastTree });
}

// A command or an action → a button with an icon, a label for ears and its key for eyes.

import type { ReactNode } from 'react';
import { isMac } from '../client/host';
import { printKeys } from '../state/chords';
import { commandOf, runCommand } from '../state/commands';

export interface IconButtonProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Of a toggle. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  onClick(): void;
}

export function IconButton({ label, children, pressed, disabled, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** A command's title with its first key, as a tooltip. */
export function commandLabel(id: string): string {
  const command = commandOf(id);
  const keys = command?.keys?.[0];
  const title = command?.title.replace(/…$/, '') ?? id;
  return keys ? `${title} (${printKeys(keys, isMac)})` : title;
}

export interface CommandButtonProps extends Omit<IconButtonProps, 'label' | 'onClick'> {
  readonly command: string;
}

export function CommandButton({ command, ...rest }: CommandButtonProps) {
  return <IconButton {...rest} label={commandLabel(command)} onClick={() => runCommand(command)} />;
}

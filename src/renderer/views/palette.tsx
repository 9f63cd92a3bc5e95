// Every command with its key, found by typing.

import { useCallback, useMemo, useState } from 'react';
import { isMac } from '../client/host';
import { matchCommands } from '../presenters/command-rows';
import { printKeys } from '../state/chords';
import { type Command, commands, isEnabled, runCommand } from '../state/commands';
import { closeOverlay } from '../state/overlay';
import { Picker } from '../widgets/picker';

export function Palette() {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const possible = useMemo(
    () => commands.filter((command) => command.id !== 'commandPalette' && isEnabled(command)),
    [],
  );
  const rows = useMemo(() => matchCommands(possible, text), [possible, text]);
  const take = useCallback((command: Command | null) => {
    if (command) runCommand(command.id);
  }, []);
  return (
    <Picker
      testId="palette"
      label="Commands"
      placeholder="Type a command"
      text={text}
      onText={(typed) => {
        setText(typed);
        setActive(0);
      }}
      rows={rows}
      rowId={(command) => command.id}
      renderRow={(command) => (
        <>
          <span className="palette-title truncate">{command.title}</span>
          {command.keys?.[0] && <kbd>{printKeys(command.keys[0], isMac)}</kbd>}
        </>
      )}
      active={active}
      onActive={setActive}
      onTake={take}
      onClose={closeOverlay}
      empty="No command has these words."
    />
  );
}

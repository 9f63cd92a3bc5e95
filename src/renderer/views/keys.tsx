// The commands that have keys, as a table.

import { isMac } from '../client/host';
import { printKeys } from '../state/chords';
import { commands } from '../state/commands';
import './keys.css';

export function Keys() {
  return (
    <table className="keys" aria-label="Keys">
      <thead className="hidden-title">
        <tr>
          <th>Command</th>
          <th>Keys</th>
        </tr>
      </thead>
      <tbody>
        {commands
          .filter(({ keys }) => keys)
          .map(({ id, title, keys }) => (
            <tr key={id}>
              <td>{title.replace('…', '')}</td>
              <td>
                {keys!.map((one) => (
                  <kbd key={one}>{printKeys(one, isMac)}</kbd>
                ))}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

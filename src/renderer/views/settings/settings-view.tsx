// The few things that can be set, and the keys.

import type { ReactNode } from 'react';
import {
  changeSettings,
  fontSizes,
  type Settings,
  type ThemeChoice,
  useSettings,
} from '../../state/settings';
import { Keys } from '../keys';
import './settings.css';

const themes: readonly { readonly value: ThemeChoice; readonly title: string }[] = [
  { value: 'system', title: 'Like the system' },
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
  { value: 'contrast', title: 'High contrast' },
];

export function SettingsView() {
  const settings = useSettings();
  return (
    <div className="settings" data-testid="settings">
      <div className="settings-page">
        <h1>Settings</h1>
        <Choice
          title="Theme"
          options={themes}
          value={settings.theme}
          onChange={(theme) => changeSettings({ theme })}
        />
        <Choice
          title="Rows"
          options={[
            { value: 'compact', title: 'Compact' },
            { value: 'comfortable', title: 'Comfortable' },
          ]}
          value={settings.density}
          onChange={(density) => changeSettings({ density })}
        />
        <Choice
          title="Treemap area"
          options={[
            { value: 'lines', title: 'Lines with code' },
            { value: 'uncovered', title: 'Never-run lines' },
          ]}
          value={settings.area}
          onChange={(area: Settings['area']) => changeSettings({ area })}
        />
        <Setting title="Source font">
          <select
            className="select-box"
            aria-label="Source font size"
            value={settings.fontSize}
            onChange={(event) => changeSettings({ fontSize: Number(event.target.value) })}
          >
            {fontSizes.map((size) => (
              <option key={size} value={size}>
                {size} px
              </option>
            ))}
          </select>
        </Setting>
        <Setting title="Word wrap">
          <label className="settings-check">
            <input
              type="checkbox"
              checked={settings.wordWrap}
              onChange={(event) => changeSettings({ wordWrap: event.target.checked })}
            />
            Long lines of source go on in the next row
          </label>
        </Setting>
        <Setting title="Error paths">
          <label className="settings-check">
            <input
              type="checkbox"
              checked={settings.errorPathNotes}
              onChange={(event) => changeSettings({ errorPathNotes: event.target.checked })}
            />
            Untested error paths are noted behind their line
          </label>
        </Setting>
        <h2>Keys</h2>
        <Keys />
      </div>
    </div>
  );
}

function Setting({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="setting">
      <span className="setting-title">{title}</span>
      <div>{children}</div>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly title: string;
  readonly options: readonly { readonly value: Value; readonly title: string }[];
  readonly value: Value;
  onChange(value: Value): void;
}

function Choice<Value extends string>({ title, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <Setting title={title}>
      <fieldset className="segmented" aria-label={title}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value)}
          >
            {option.title}
          </button>
        ))}
      </fieldset>
    </Setting>
  );
}

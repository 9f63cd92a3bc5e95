// The whole tree at a glance: what ran of its files, or its untested error paths; as a treemap or as a table.

import { lazy, Suspense, useMemo } from 'react';
import type { SessionInfo } from '../../../shared/api/contract';
import { useLoadable } from '../../client/loadable';
import { dataOf } from '../../client/session-data';
import type { TreemapBand } from '../../presenters/treemap-bands';
import { focusEditor } from '../../state/editor-handle';
import { openFile, useEditors } from '../../state/editors';
import { changeSettings, type Settings, useSettings } from '../../state/settings';
import { useTheme } from '../../state/theme';
import { Message } from '../../widgets/message';
import { Waiting } from '../../widgets/waiting';
import { ErrorPathMap } from './error-path-map';

const Treemap = lazy(() => import('../../charts/treemap/treemap'));

const setRoot = (treemapRoot: string): void => useEditors.setState({ treemapRoot });
const setHidden = (treemapHidden: readonly TreemapBand[]): void => useEditors.setState({ treemapHidden });
const setErrorPathRoot = (errorPathRoot: string): void => useEditors.setState({ errorPathRoot });
const open = (file: string): void => {
  openFile(file);
  focusEditor();
};

export function TreemapTab({ info }: { readonly info: SessionInfo }) {
  const shown = useSettings((state) => state.treemapOf);
  return (
    <div className="treemap-tab" data-testid="treemap" data-of={shown}>
      <Tools />
      {shown === 'coverage' ? <Coverage session={info.session} /> : <ErrorPathMap session={info.session} />}
    </div>
  );
}

function Coverage({ session }: { readonly session: string }) {
  const files = useLoadable(useMemo(() => dataOf(session).files(), [session]));
  const root = useEditors((state) => state.treemapRoot);
  const hidden = useEditors((state) => state.treemapHidden);
  const { area, treemapAsTable } = useSettings();
  const theme = useTheme();
  return (
    <>
      {files.status === 'loading' && <Waiting what="Treemap" />}
      {files.status === 'failed' && (
        <Message alert title="The files could not be listed">
          {files.message}
        </Message>
      )}
      {files.status === 'ready' && (
        <Suspense fallback={<Waiting what="Treemap" />}>
          <Treemap
            files={files.value}
            theme={theme}
            area={area}
            root={root}
            hidden={hidden}
            onRoot={setRoot}
            onHidden={setHidden}
            onOpenFile={open}
            asTable={treemapAsTable}
          />
        </Suspense>
      )}
    </>
  );
}

function Tools() {
  const settings = useSettings();
  const { treemapOf, area, errorPathArea, errorPathGrouping, errorPathColour, treemapAsTable } = settings;
  return (
    <div className="breadcrumb treemap-tools">
      <Choice
        label="Treemap of"
        options={[
          ['coverage', 'coverage'],
          ['error paths', 'error paths'],
        ]}
        value={treemapOf}
        onChange={(value) => changeSettings({ treemapOf: value })}
      />
      {treemapOf === 'coverage' ? (
        <Choice
          label="Area"
          options={[
            ['lines', 'lines with code'],
            ['uncovered', 'never-run lines'],
          ]}
          value={area}
          onChange={(value: Settings['area']) => changeSettings({ area: value })}
        />
      ) : (
        <>
          <Choice
            label="By"
            options={[
              ['directory', 'directory'],
              ['subsystem', 'subsystem'],
              ['trigger', 'trigger'],
            ]}
            value={errorPathGrouping}
            onChange={(value) => {
              if (value !== errorPathGrouping) setErrorPathRoot('');
              changeSettings({ errorPathGrouping: value });
            }}
          />
          <Choice
            label="Area"
            options={[
              ['regions', 'untested paths'],
              ['lines', 'their lines'],
            ]}
            value={errorPathArea}
            onChange={(value) => changeSettings({ errorPathArea: value })}
          />
          <Choice
            label="Colour"
            options={[
              ['trigger', 'trigger'],
              ['share', 'share tested'],
            ]}
            value={errorPathColour}
            onChange={(value) => changeSettings({ errorPathColour: value })}
          />
        </>
      )}
      <span className="spacer" />
      <Choice
        label=""
        options={[
          ['map', 'Map'],
          ['table', 'Table'],
        ]}
        value={treemapAsTable ? 'table' : 'map'}
        onChange={(value) => changeSettings({ treemapAsTable: value === 'table' })}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  /** '' for one that needs no title. */
  readonly label: string;
  readonly options: readonly (readonly [value: Value, title: string])[];
  readonly value: Value;
  onChange(value: Value): void;
}

function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <>
      {label !== '' && <span aria-hidden="true">{label}</span>}
      <fieldset className="segmented" aria-label={label === '' ? 'Show as' : label}>
        {options.map(([one, title]) => (
          <button key={one} type="button" aria-pressed={value === one} onClick={() => onChange(one)}>
            {title}
          </button>
        ))}
      </fieldset>
    </>
  );
}

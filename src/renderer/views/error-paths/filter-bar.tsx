// What narrows the table of error paths: text, states, triggers, subsystem, confidence, and the group that was chosen.

import { Cross2Icon } from '@radix-ui/react-icons';
import { useMemo } from 'react';
import { type ErrorPathTally, errorStates, triggers } from '../../../shared/api/error-paths';
import { groupLabel } from '../../presenters/error-path-groups';
import { stateWords, triggerWords } from '../../presenters/error-path-words';
import { compactCount } from '../../presenters/gutter';
import {
  type ErrorPathGroupBy,
  filterErrorPaths,
  isNarrowed,
  noFilter,
  useErrorPaths,
} from '../../state/error-paths';
import { ErrorMark } from '../../widgets/error-mark';
import { FilterBox } from '../../widgets/filter-box';
import { TriggerChip } from '../../widgets/trigger-chip';
import { useGroups } from './use-groups';

const groupings: readonly { readonly by: ErrorPathGroupBy; readonly title: string }[] = [
  { by: 'none', title: 'No groups' },
  { by: 'directory', title: 'By directory' },
  { by: 'subsystem', title: 'By subsystem' },
  { by: 'trigger', title: 'By trigger' },
  { by: 'file', title: 'By file' },
  { by: 'function', title: 'By function' },
  { by: 'callee', title: 'By callee' },
];

interface FilterBarProps {
  readonly session: string;
  /** Of all that the other filters let through; null while it is not known. */
  readonly tally: ErrorPathTally | null;
}

export function FilterBar({ session, tally }: FilterBarProps) {
  const filter = useErrorPaths((state) => state.filter);
  const groupBy = useErrorPaths((state) => state.groupBy);
  return (
    <search className="toolbar error-filters" aria-label="Filter error paths">
      <FilterBox
        label="Filter by text"
        placeholder="Name, errno, file"
        hint="Text in the function, guard, callee, errno or file"
        value={filter.query}
        onChange={(query) => filterErrorPaths({ query })}
      />
      <fieldset className="chips" aria-label="States">
        {errorStates.map((state) => (
          <button
            key={state}
            type="button"
            className="chip"
            aria-pressed={filter.states.includes(state)}
            title={stateWords[state].long}
            onClick={() => filterErrorPaths({ states: toggled(filter.states, state) })}
          >
            <ErrorMark state={state} />
            {stateWords[state].short}
            {tally && <span className="chip-count">{compactCount(tally.byState[state])}</span>}
          </button>
        ))}
      </fieldset>
      <fieldset className="chips" aria-label="Triggers">
        {triggers.map((trigger) => (
          <button
            key={trigger}
            type="button"
            className="chip chip-short"
            aria-pressed={filter.triggers.includes(trigger)}
            aria-label={trigger}
            title={`${trigger}: ${triggerWords[trigger].meaning}${tally ? ` (${tally.byTrigger[trigger]})` : ''}`}
            onClick={() => filterErrorPaths({ triggers: toggled(filter.triggers, trigger) })}
          >
            <TriggerChip trigger={trigger} />
          </button>
        ))}
      </fieldset>
      <SubsystemBox session={session} />
      <select
        className="select-box"
        aria-label="Least confidence"
        value={filter.minConfidence}
        onChange={(event) => filterErrorPaths({ minConfidence: Number(event.target.value) })}
      >
        <option value={0}>However sure</option>
        <option value={0.7}>70 % sure</option>
        <option value={0.9}>90 % sure</option>
      </select>
      <select
        className="select-box"
        aria-label="Group"
        value={groupBy}
        onChange={(event) => useErrorPaths.setState({ groupBy: event.target.value as ErrorPathGroupBy })}
      >
        {groupings.map(({ by, title }) => (
          <option key={by} value={by}>
            {title}
          </option>
        ))}
      </select>
      <Narrowings />
    </search>
  );
}

/** The value that no subsystem has. */
const allSubsystems = ' ';

/** The subsystems that have some of what the other filters let through. */
function SubsystemBox({ session }: { readonly session: string }) {
  const chosen = useErrorPaths((state) => state.filter.subsystem);
  const groups = useGroups(session, 'subsystem');
  const names = useMemo(
    () =>
      [...new Set([...(groups?.map(({ key }) => key) ?? []), ...(chosen === null ? [] : [chosen])])].sort(),
    [groups, chosen],
  );
  return (
    <select
      className="select-box subsystem-box"
      aria-label="Subsystem"
      title={chosen ? `Subsystem ${chosen}` : 'Subsystem'}
      value={chosen ?? allSubsystems}
      onChange={({ target: { value } }) =>
        filterErrorPaths({ subsystem: value === allSubsystems ? null : value })
      }
    >
      <option value={allSubsystems}>All subsystems</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {name === '' ? 'In no subsystem' : name}
        </option>
      ))}
    </select>
  );
}

/** What groups and other views have narrowed to, each with a way back. */
function Narrowings() {
  const filter = useErrorPaths((state) => state.filter);
  const own = (['below', 'function', 'callee'] as const).flatMap((key) => {
    const name = filter[key];
    return name === noFilter[key] || name === null ? [] : [{ key, name: groupLabel(name) }];
  });
  return (
    <>
      {own.map(({ key, name }) => (
        <button
          key={key}
          type="button"
          className="chip narrowing"
          aria-label={`Do not narrow to ${name}`}
          title={name}
          onClick={() => filterErrorPaths({ [key]: noFilter[key] })}
        >
          <span className="truncate">
            {key === 'below' ? 'in' : key} {name}
          </span>
          <Cross2Icon />
        </button>
      ))}
      {isNarrowed(filter) && (
        <button
          type="button"
          className="chip chip-short"
          aria-label="Show all"
          title="Show all: no filter is set then"
          onClick={() => filterErrorPaths(noFilter)}
        >
          <Cross2Icon />
        </button>
      )}
    </>
  );
}

function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

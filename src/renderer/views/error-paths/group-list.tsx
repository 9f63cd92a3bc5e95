// Error paths by directory, subsystem, trigger, …: how much of each is tested. Choosing one narrows the table beside it.

import { useEffect, useMemo, useState } from 'react';
import type { ErrorPathGroup } from '../../../shared/api/error-paths';
import { formatCount } from '../../../shared/base/format';
import { call } from '../../client/calls';
import { Latest } from '../../client/latest';
import { chosenGroup, type Grouping, groupFilter, groupRow } from '../../presenters/error-path-groups';
import { type ErrorPathFilter, filterErrorPaths, useErrorPaths } from '../../state/error-paths';
import { CoverageBar } from '../../widgets/coverage-bar';
import { Message } from '../../widgets/message';
import { useRowHeight } from '../../widgets/row-height';
import { RowList } from '../../widgets/row-list';
import { Waiting } from '../../widgets/waiting';

interface GroupListProps {
  readonly session: string;
  readonly by: Grouping;
}

interface Query {
  readonly session: string;
  readonly by: Grouping;
  readonly filter: ErrorPathFilter;
}

export function GroupList({ session, by }: GroupListProps) {
  const rowHeight = useRowHeight();
  const filter = useErrorPaths((state) => state.filter);
  const groups = useGroups(session, by, filter);
  const rows = useMemo(() => groups?.map(groupRow) ?? [], [groups]);
  const [active, setActive] = useState(-1);
  const chosen = chosenGroup(by, filter);
  if (groups === null) return <Waiting what="Groups" />;
  if (rows.length === 0) return <Message title="No groups">Nothing is found that could be grouped.</Message>;
  return (
    <RowList
      id="error-group"
      role="listbox"
      label={`Error paths by ${by}`}
      count={rows.length}
      rowHeight={rowHeight}
      active={active}
      selected={rows.findIndex(({ key }) => key !== '' && key === chosen)}
      listKey={by}
      rowKey={(index) => rows[index]!.key}
      rowAria={(index) => ({ label: rows[index]!.title })}
      rowTitle={(index) => rows[index]!.title}
      rowText={(index) => rows[index]!.label}
      renderRow={(index) => {
        const { label, tested, untested, total } = rows[index]!;
        return (
          <>
            <span className="error-group-name truncate">{label}</span>
            <CoverageBar covered={tested} total={total} />
            <span className="error-group-untested number">{formatCount(untested)}</span>
          </>
        );
      }}
      onActive={setActive}
      onOpen={(index) => {
        const { key } = rows[index]!;
        filterErrorPaths(groupFilter(by, key === chosen ? '' : key));
      }}
    />
  );
}

/** Groups of what the other filters let through; the chosen group does not narrow its own list. */
function useGroups(session: string, by: Grouping, filter: ErrorPathFilter): ErrorPathGroup[] | null {
  const round = useErrorPaths((state) => state.round);
  const [shown, setShown] = useState<{ readonly by: Grouping; readonly groups: ErrorPathGroup[] } | null>(
    null,
  );
  const [latest] = useState(
    () =>
      new Latest<Query, ErrorPathGroup[]>(
        async (query) => {
          const wider = { ...query.filter, ...groupFilter(query.by, '') };
          const { groups } = await call('errorpaths.groups', {
            session: query.session,
            by: query.by,
            ...wider,
            states: [...wider.states],
            triggers: [...wider.triggers],
          });
          return groups;
        },
        (query, groups) => setShown({ by: query.by, groups }),
        (query) => setShown({ by: query.by, groups: [] }),
      ),
  );
  // Another round has more groups, or larger ones.
  useEffect(() => {
    if (round >= 0) latest.request({ session, by, filter });
  }, [latest, session, by, filter, round]);
  return shown?.by === by ? shown.groups : null;
}

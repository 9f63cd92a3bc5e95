// Error paths by directory, subsystem, trigger, …: how much of each is tested. Choosing one narrows the table beside it.

import { useMemo, useState } from 'react';
import { formatCount } from '../../../shared/base/format';
import { chosenGroup, type Grouping, groupFilter, groupRow } from '../../presenters/error-path-groups';
import { filterErrorPaths, useErrorPaths } from '../../state/error-paths';
import { CoverageBar } from '../../widgets/coverage-bar';
import { Message } from '../../widgets/message';
import { useRowHeight } from '../../widgets/row-height';
import { RowList } from '../../widgets/row-list';
import { Waiting } from '../../widgets/waiting';
import { useGroups } from './use-groups';

interface GroupListProps {
  readonly session: string;
  readonly by: Grouping;
}

export function GroupList({ session, by }: GroupListProps) {
  const rowHeight = useRowHeight();
  const filter = useErrorPaths((state) => state.filter);
  const groups = useGroups(session, by);
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
      selected={rows.findIndex(({ key }) => key === chosen)}
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
        filterErrorPaths(groupFilter(by, key === chosen ? null : key));
      }}
    />
  );
}

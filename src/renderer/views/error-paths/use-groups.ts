// The panel's filter → its groups, asked for anew whenever there may be others.

import { useEffect, useState } from 'react';
import type { ErrorPathGroup } from '../../../shared/api/error-paths';
import { call } from '../../client/calls';
import { Latest } from '../../client/latest';
import { type Grouping, groupFilter } from '../../presenters/error-path-groups';
import { type ErrorPathFilter, useErrorPaths } from '../../state/error-paths';

interface Query {
  readonly session: string;
  readonly by: Grouping;
  readonly filter: ErrorPathFilter;
}

/** Groups of what the other filters let through; the chosen group does not narrow its own list. */
export function useGroups(session: string, by: Grouping): ErrorPathGroup[] | null {
  const filter = useErrorPaths((state) => state.filter);
  const round = useErrorPaths((state) => state.round);
  const [shown, setShown] = useState<{ readonly by: Grouping; readonly groups: ErrorPathGroup[] } | null>(
    null,
  );
  const [latest] = useState(
    () =>
      new Latest<Query, ErrorPathGroup[]>(
        async (query) => {
          const wider = { ...query.filter, ...groupFilter(query.by, null) };
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

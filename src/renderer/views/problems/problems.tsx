// What went wrong while reading: grouped by kind, with what it means and what to do; and how paths were mapped.

import { ChevronDownIcon, ChevronRightIcon } from '@radix-ui/react-icons';
import { useMemo, useState } from 'react';
import type { SessionInfo } from '../../../shared/api/contract';
import { formatCount } from '../../../shared/base/format';
import { useLoadable } from '../../client/loadable';
import { dataOf } from '../../client/session-data';
import { groupProblems, type ProblemRow, problemRows } from '../../presenters/problems';
import { openFile } from '../../state/editors';
import { askForRules, opensWithRules } from '../../state/opening';
import { useSession } from '../../state/session';
import { Message } from '../../widgets/message';
import { useRowHeight } from '../../widgets/row-height';
import { RowList } from '../../widgets/row-list';
import { StartText } from '../../widgets/start-text';
import { Waiting } from '../../widgets/waiting';
import './problems.css';

export function Problems({ info }: { readonly info: SessionInfo }) {
  const problems = useLoadable(useMemo(() => dataOf(info.session).problems(), [info.session]));
  return (
    <section className="problems" data-testid="problems" aria-label="Problems">
      <PathRules info={info} />
      {problems.status === 'loading' && <Waiting what="Problems" />}
      {problems.status === 'failed' && (
        <Message alert title="The problems could not be listed">
          {problems.message}
        </Message>
      )}
      {problems.status === 'ready' &&
        (problems.value.length === 0 ? (
          <Message title="No problems">
            All {formatCount(info.objects.read)} objects were read, and their counts add up.
          </Message>
        ) : (
          <Groups session={info.session} problems={problems.value} counts={info.problems} />
        ))}
    </section>
  );
}

/** Where paths of the build machine were looked for here. */
function PathRules({ info }: { readonly info: SessionInfo }) {
  const canChange = useSession(() => opensWithRules() !== null);
  if (info.rules.length === 0 && !canChange) return null;
  return (
    <ul className="path-rules" aria-label="Path rules">
      {info.rules.map(({ from, to, origin }) => (
        <li key={`${from} ${to}`}>
          <span className="muted">{origin === 'given' ? 'Path rule' : 'Path rule, inferred'}</span>
          <code>{from}</code>
          <span aria-hidden="true">→</span>
          <span className="hidden-title">is</span>
          <code>{to}</code>
        </li>
      ))}
      {canChange && (
        <li>
          <button type="button" className="link-button" onClick={askForRules}>
            {info.rules.length === 0 ? 'Add path rules…' : 'Change path rules…'}
          </button>
        </li>
      )}
    </ul>
  );
}

interface GroupsProps {
  readonly session: string;
  readonly problems: Parameters<typeof groupProblems>[0];
  readonly counts: Readonly<Record<string, number>>;
}

function Groups({ session, problems, counts }: GroupsProps) {
  const rowHeight = useRowHeight();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState(-1);
  const groups = useMemo(() => groupProblems(problems, counts), [problems, counts]);
  const rows = useMemo(() => problemRows(groups, closed), [groups, closed]);
  const table = useLoadable(useMemo(() => dataOf(session).files(), [session]));
  const sources = useMemo(() => new Set(table.status === 'ready' ? table.value.names : []), [table]);

  const fold = (kind: string, close: boolean): void => {
    const next = new Set(closed);
    if (close) next.add(kind);
    else next.delete(kind);
    setClosed(next);
  };

  return (
    <RowList
      id="problem"
      role="tree"
      label="Problems"
      count={rows.length}
      rowHeight={rowHeight}
      active={active}
      selected={-1}
      rowKey={(index) => index}
      rowAria={(index) => {
        const row = rows[index]!;
        return {
          label: rowLabel(row),
          level: row.type === 'group' ? 1 : 2,
          expanded: row.type === 'group' ? row.open : undefined,
        };
      }}
      renderRow={(index) => <Row row={rows[index]!} />}
      onActive={setActive}
      onOpen={(index, keep) => {
        const row = rows[index]!;
        if (row.type === 'group' && !keep) fold(row.group.kind, row.open);
        // A source is shown with what is known of it, even where its text is missing.
        if (row.type === 'problem' && sources.has(row.problem.file)) openFile(row.problem.file, { keep });
      }}
      onKey={(event, index) => {
        const row = rows[index];
        if (!row) return false;
        const isGroup = row.type === 'group';
        if (event.key === 'Enter' && isGroup) fold(row.group.kind, row.open);
        else if (event.key === 'ArrowRight' && isGroup && !row.open) fold(row.group.kind, false);
        else if (event.key === 'ArrowLeft' && isGroup && row.open) fold(row.group.kind, true);
        else if (event.key === 'ArrowLeft' && !isGroup) {
          setActive(rows.findIndex((other) => other.type === 'group' && other.group === row.group));
        } else return false;
        return true;
      }}
    />
  );
}

function Row({ row }: { readonly row: ProblemRow }) {
  switch (row.type) {
    case 'group': {
      const { title, count, meaning, advice, fatal } = row.group;
      return (
        <>
          <span className="problem-twist">{row.open ? <ChevronDownIcon /> : <ChevronRightIcon />}</span>
          <span className={fatal ? 'problem-title problem-fatal' : 'problem-title'}>{title}</span>
          <span className="region-count">{formatCount(count)}</span>
          <span className="problem-advice truncate" title={`${meaning} ${advice}`}>
            {meaning} <span className="problem-fix">{advice}</span>
          </span>
        </>
      );
    }
    case 'problem': {
      const { file, byteOffset, message } = row.problem;
      return (
        <>
          <StartText text={file} className="problem-file" />
          <span className="problem-offset number">
            {byteOffset === null ? '' : `byte ${formatCount(byteOffset)}`}
          </span>
          <span className="problem-message truncate" title={message}>
            {message}
          </span>
        </>
      );
    }
    case 'more':
      return <span className="problem-more muted">and {formatCount(row.count)} more, not listed</span>;
  }
}

function rowLabel(row: ProblemRow): string {
  switch (row.type) {
    case 'group':
      return `${row.group.title}, ${formatCount(row.group.count)}. ${row.group.meaning} ${row.group.advice}`;
    case 'problem': {
      const { file, byteOffset, message } = row.problem;
      return `${file}${byteOffset === null ? '' : `, byte ${byteOffset}`}: ${message}`;
    }
    case 'more':
      return `and ${formatCount(row.count)} more, not listed`;
  }
}

// The functions of the file that is shown: calls, blocks, coverage. Follows the cursor, goes to a line.

import { useEffect, useMemo, useState } from 'react';
import type { FunctionRow, SessionInfo } from '../../../shared/api/contract';
import { formatCount, formatQuantity, formatShare } from '../../../shared/base/format';
import { useLoadable } from '../../client/loadable';
import { dataOf } from '../../client/session-data';
import { compactCount } from '../../presenters/gutter';
import { functionAt } from '../../presenters/hover';
import { sortFunctions } from '../../presenters/outline';
import { focusEditor } from '../../state/editor-handle';
import { openFile, useEditors } from '../../state/editors';
import { type OutlineOrder, sortOutline, useOutlineOrder } from '../../state/outline';
import { ColumnHead, directionOf } from '../../widgets/column-head';
import { CoverageBar } from '../../widgets/coverage-bar';
import { Message } from '../../widgets/message';
import { useRowHeight } from '../../widgets/row-height';
import { RowList } from '../../widgets/row-list';
import { Waiting } from '../../widgets/waiting';
import { useFollowedFile } from '../followed-file';
import './outline.css';

export function Outline({ info }: { readonly info: SessionInfo }) {
  const file = useFollowedFile();
  const source = useLoadable(
    useMemo(() => (file ? dataOf(info.session).source(file) : null), [info.session, file]),
  );
  const { sort, reverse } = useOutlineOrder();
  return (
    <section className="outline" data-testid="outline" aria-label="Outline">
      {file === undefined ? null : file === null ? (
        <Message title="No source is shown">The functions of an open file are listed here.</Message>
      ) : source.status === 'loading' ? (
        <Waiting what="Outline" />
      ) : source.status === 'failed' ? (
        <Message title="Not known">{source.message}</Message>
      ) : source.value.functions.length === 0 ? (
        <Message title="No functions">This file has code only in functions of other files.</Message>
      ) : (
        <>
          <Heads sort={sort} reverse={reverse} />
          <Functions
            key={file}
            file={file}
            functions={source.value.functions}
            sort={sort}
            reverse={reverse}
          />
        </>
      )}
    </section>
  );
}

const columns = [
  { sort: 'place', title: 'Function', direction: 'ascending' },
  { sort: 'calls', title: 'Calls', direction: 'descending' },
  { sort: 'coverage', title: 'Ran', direction: 'ascending' },
  { sort: 'never ran', title: 'Blocks', direction: 'descending' },
] as const;

function Heads({ sort, reverse }: OutlineOrder) {
  return (
    <div className="column-heads">
      {columns.map((column) => (
        <ColumnHead
          key={column.sort}
          title={column.title}
          className={`outline-head-${column.title.toLowerCase()}`}
          sorted={sort === column.sort ? directionOf(column.direction, reverse) : null}
          onSort={() => sortOutline(column.sort)}
        />
      ))}
    </div>
  );
}

interface FunctionsProps extends OutlineOrder {
  readonly file: string;
  readonly functions: readonly FunctionRow[];
}

function Functions({ file, functions, sort, reverse }: FunctionsProps) {
  const rowHeight = useRowHeight();
  const sorted = useMemo(() => sortFunctions(functions, sort, reverse), [functions, sort, reverse]);
  const cursor = useEditors((state) => state.cursors[file] ?? 1);
  const here = functionAt(functions, cursor);
  const atCursor = here ? sorted.indexOf(here) : -1;
  const [active, setActive] = useState(atCursor);
  useEffect(() => setActive(atCursor), [atCursor]);

  return (
    <RowList
      id="outline"
      role="listbox"
      label={`Functions of ${file}`}
      count={sorted.length}
      rowHeight={rowHeight}
      active={active}
      selected={atCursor}
      rowKey={(index) => `${sorted[index]!.startLine} ${sorted[index]!.name}`}
      rowAria={(index) => ({ label: rowLabel(sorted[index]!) })}
      renderRow={(index) => <Row row={sorted[index]!} />}
      rowText={(index) => sorted[index]!.name}
      onActive={setActive}
      onOpen={(index, keep) => {
        openFile(file, { line: sorted[index]!.startLine, keep });
        if (keep) focusEditor();
      }}
    />
  );
}

function Row({ row }: { readonly row: FunctionRow }) {
  const { name, calls, blocks, blocksExecuted } = row;
  return (
    <>
      <span
        className={`outline-name truncate${calls === 0 ? ' outline-never' : ''}`}
        title={`${name}: ${formatCount(blocksExecuted)} of ${formatQuantity(blocks, 'block')} (${formatShare(blocksExecuted, blocks)})`}
      >
        {name}
      </span>
      <span
        className="outline-calls number"
        title={calls === 0 ? 'never ran' : formatQuantity(calls, 'call')}
      >
        {compactCount(calls)}
      </span>
      <CoverageBar covered={blocksExecuted} total={blocks} />
      <span className="outline-blocks number">
        {blocksExecuted}/{blocks}
      </span>
    </>
  );
}

function rowLabel({ name, startLine, calls, blocks, blocksExecuted }: FunctionRow): string {
  const ran = calls === 0 ? 'never ran' : `ran ${formatQuantity(calls, 'time')}`;
  return `${name}, line ${startLine}, ${ran}, ${formatCount(blocksExecuted)} of ${formatQuantity(blocks, 'block')}`;
}

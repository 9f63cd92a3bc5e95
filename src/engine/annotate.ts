// Records of all objects → gcov's text of a source file.
//
// Functions that begin on one line form a group: gcov prints their lines summed, then each member's own below. Summing
// over objects keeps members apart by name.

import { readFile } from 'node:fs/promises';
import type { AnnotatedGroupMember, AnnotatedRecord } from './worker/messages';

/** One line of gcov's text. */
export interface AnnotatedLine {
  readonly kind: 'line';
  readonly line: number;
  /** gcov's first column: a count, `-`, `#####` or `=====`. */
  readonly mark: string;
  readonly state: 'no code' | 'never ran' | 'ran' | 'partly ran';
  /** The group member whose own count this is; null for the file's line. */
  readonly member: string | null;
  /** The text of the source; gcov's end-of-file mark beyond its end. */
  readonly source: string;
}

/** A rule, or the name of the group member whose lines follow. */
export type AnnotatedRow = AnnotatedLine | { readonly kind: 'heading'; readonly text: string };

/** gcov's text of one file. */
export interface AnnotatedFile {
  readonly file: string;
  /** Null when the file has no code in any object; `problem` then says so. */
  readonly rows: readonly AnnotatedRow[] | null;
  readonly problem: string | null;
}

/** What several objects say of one line. */
interface MergedLine {
  count: number | bigint;
  unexecutedBlock: boolean;
  unexceptional: boolean;
}

/** All that is known of one file. */
interface MergedFile {
  /** Lines of the file itself, group members' included. */
  readonly lines: Map<number, MergedLine>;
  /** Group members by first line, in order of first mention. */
  readonly groups: Map<number, MergedMember[]>;
}

interface MergedMember {
  readonly name: string;
  readonly startLine: number;
  endLine: number;
  readonly lines: Map<number, MergedLine>;
}

/** Sums records over objects, by file. */
export function mergeRecords(
  records: readonly AnnotatedRecord[],
  members: readonly AnnotatedGroupMember[],
): Map<string, MergedFile> {
  const files = new Map<string, MergedFile>();
  const fileOf = (name: string): MergedFile => {
    let file = files.get(name);
    if (!file) {
      file = { lines: new Map(), groups: new Map() };
      files.set(name, file);
    }
    return file;
  };
  const membersByName = new Map<string, MergedMember[]>();
  for (const { file, name, startLine, endLine } of members) {
    const { groups } = fileOf(file);
    const group = groups.get(startLine) ?? [];
    groups.set(startLine, group);
    const known = group.find((member) => member.name === name);
    if (known) {
      known.endLine = Math.max(known.endLine, endLine);
      continue;
    }
    const member: MergedMember = { name, startLine, endLine, lines: new Map() };
    group.push(member);
    const key = `${file}\0${name}`;
    membersByName.set(key, [...(membersByName.get(key) ?? []), member]);
  }
  for (const record of records) {
    add(fileOf(record.file).lines, record);
    if (record.owner === null) continue;
    const candidates = membersByName.get(`${record.file}\0${record.owner}`) ?? [];
    const member = candidates.find(
      ({ startLine, endLine }) => record.line >= startLine && record.line <= endLine,
    );
    if (member) add(member.lines, record);
  }
  return files;
}

function add(lines: Map<number, MergedLine>, record: AnnotatedRecord): void {
  const known = lines.get(record.line);
  if (!known) {
    lines.set(record.line, {
      count: record.count,
      unexecutedBlock: record.unexecutedBlock,
      unexceptional: record.unexceptional,
    });
    return;
  }
  known.count = sum(known.count, record.count);
  known.unexecutedBlock ||= record.unexecutedBlock;
  known.unexceptional ||= record.unexceptional;
}

function sum(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === 'number' && typeof b === 'number') {
    const total = a + b;
    if (Number.isSafeInteger(total)) return total;
  }
  return BigInt(a) + BigInt(b);
}

/** Lays out one file as gcov does. */
export async function annotateFile(
  file: string,
  localPath: string | null,
  merged: MergedFile | null,
): Promise<AnnotatedFile> {
  if (!merged) {
    const problem = 'no object of the snapshot has code in it (not built, not loaded, or another path)';
    return { file, rows: null, problem };
  }
  const source = await readSource(localPath);
  return {
    file,
    rows: rowsOf(merged, source),
    problem: source
      ? null
      : `the source was not found at ${localPath ?? file}; counts are shown without text`,
  };
}

async function readSource(localPath: string | null): Promise<string[] | null> {
  if (!localPath) return null;
  try {
    const lines = (await readFile(localPath, 'latin1')).split('\n');
    if (lines.at(-1) === '') lines.pop();
    // Bytes are kept as they are: kernel sources are UTF-8, save for a few old names in Latin-1.
    return lines.map((line) => Buffer.from(line, 'latin1').toString('utf8'));
  } catch {
    return null;
  }
}

function rowsOf({ lines, groups }: MergedFile, source: readonly string[] | null): AnnotatedRow[] {
  const rows: AnnotatedRow[] = [];
  let lastCode = 0;
  for (const line of lines.keys()) lastCode = Math.max(lastCode, line);
  const lastLine = Math.max(lastCode, source?.length ?? 0);
  const textOf = (line: number): string => source?.[line - 1] ?? '/*EOF*/';
  const row = (line: number, merged: MergedLine | undefined, member: string | null): AnnotatedLine => ({
    kind: 'line',
    line,
    ...marked(merged),
    member,
    source: textOf(line),
  });
  let openGroup: readonly MergedMember[] | undefined;
  for (let line = 1; line <= lastLine; line++) {
    // A group that ends behind the last line with code is not printed at all.
    if (line <= lastCode) openGroup ??= groups.get(line);
    rows.push(row(line, lines.get(line), null));
    if (!openGroup || line > lastCode || line !== Math.max(...openGroup.map(({ endLine }) => endLine)))
      continue;
    for (const member of openGroup) {
      rows.push(
        { kind: 'heading', text: '------------------' },
        { kind: 'heading', text: `${member.name}:` },
      );
      for (let own = member.startLine; own <= member.endLine; own++) {
        rows.push(row(own, member.lines.get(own), member.name));
      }
    }
    rows.push({ kind: 'heading', text: '------------------' });
    openGroup = undefined;
  }
  return rows;
}

function marked(line: MergedLine | undefined): Pick<AnnotatedLine, 'mark' | 'state'> {
  if (!line) return { mark: '-', state: 'no code' };
  if (line.count <= 0) return { mark: line.unexceptional ? '#####' : '=====', state: 'never ran' };
  if (line.unexecutedBlock) return { mark: `${line.count}*`, state: 'partly ran' };
  return { mark: `${line.count}`, state: 'ran' };
}

// A job → its answer. Runs in a pool worker; runs inline in tests.

import { existsSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import type { ObjectCoverage } from '../../core/analyze';
import { stringAt } from '../../core/bytes/byte-strings';
import { diagnostic } from '../../core/diagnose';
import { functionsByStartLine } from '../../core/exporters/gcov-json/function-order';
import { gcovJson } from '../../core/exporters/gcov-json/gcov-json';
import { BatchBuilder, buffersOf } from '../../core/model/batch';
import type { Diagnostic } from '../../shared/api/diagnostics';
import { assertNever } from '../../shared/base/assert';
import { makeDirectory } from '../make-directory';
import { PathMap } from '../path-map';
import { SourceNames } from '../source-names';
import { writeWhole } from '../write-whole';
import { findRegionsOf } from './find-regions-of';
import type {
  AnnotatedGroupMember,
  AnnotatedRecord,
  Answers,
  Job,
  JobResult,
  ObjectInput,
  Outcome,
  Places,
} from './messages';
import { readObject } from './read-object';
import { readSourcesOf } from './read-sources-of';
import { searchTextOf } from './search-text-of';
import { tellCausesOf } from './tell-causes-of';

/** Does a job. Bad input becomes diagnostics; what is thrown is a bug, or a disk that cannot be written. */
export function runJob(job: Job): JobResult {
  switch (job.kind) {
    case 'analyze':
      return analyze(job);
    case 'annotate':
      return { answer: annotate(job), transfer: [] };
    case 'export-gcov-json':
      return { answer: exportGcovJson(job), transfer: [] };
    case 'read-sources':
      return readSourcesOf(job);
    case 'find-regions':
      return findRegionsOf(job);
    case 'tell-causes':
      return tellCausesOf(job);
    case 'search-text':
      return { answer: searchTextOf(job), transfer: [] };
    case 'find-missing':
      return { answer: findMissing(job), transfer: [] };
    default:
      return assertNever(job);
  }
}

function analyze(job: Extract<Job, { kind: 'analyze' }>): JobResult<'analyze'> {
  const names = new Names(job.places);
  const builder = new BatchBuilder(job.detail);
  const outcome = forEachObject(job, names, (input, coverage) => {
    builder.add(input.object, coverage, names.of(coverage));
  });
  const batch = builder.build();
  return { answer: { ...outcome, batch }, transfer: buffersOf(batch) };
}

/** Source names of a job, with the rules learnt on the way. */
class Names {
  readonly map: PathMap;
  private readonly sources: SourceNames;

  constructor(places: Places) {
    this.map = new PathMap(places.rules);
    this.sources = new SourceNames(places.tree, this.map);
  }

  of({ plan }: ObjectCoverage): (name: string) => string {
    return (name) => this.sources.modelName(name, plan.notes.workingDirectory);
  }
}

function forEachObject(
  job: { readonly objects: readonly ObjectInput[]; readonly places: Places },
  names: Names,
  use: (input: ObjectInput, coverage: ObjectCoverage) => void,
  wanted?: (notes: Uint8Array) => boolean,
): Outcome {
  const diagnostics: Diagnostic[] = [];
  let read = 0;
  let failed = 0;
  for (const input of job.objects) {
    const found = readObject(input, job.places.maxFileBytes, wanted);
    if (found === null) continue;
    if ('kind' in found) {
      diagnostics.push(found);
      failed++;
      continue;
    }
    diagnostics.push(...found.diagnostics);
    read++;
    use(input, found);
  }
  return { read, failed, diagnostics, rules: names.map.rules };
}

function annotate(job: Extract<Job, { kind: 'annotate' }>): Answers['annotate'] {
  const names = new Names(job.places);
  const records: AnnotatedRecord[] = [];
  const members: AnnotatedGroupMember[] = [];
  const wantedFiles = new Set(job.files);
  const baseNames = job.files.map((file) => posix.basename(file));
  const mentioned = (notes: Uint8Array): boolean => {
    const bytes = Buffer.from(notes.buffer, notes.byteOffset, notes.byteLength);
    return baseNames.some((name) => bytes.includes(name));
  };
  const outcome = forEachObject(
    job,
    names,
    (_, coverage) => {
      const { notes, lines } = coverage.plan;
      notes.files.map(names.of(coverage)).forEach((file, index) => {
        if (!wantedFiles.has(file)) return;
        for (let record = lines.fileStart[index]!; record < lines.fileStart[index + 1]!; record++) {
          const owner = lines.owner[record]!;
          records.push({
            file,
            line: lines.line[record]!,
            owner: owner < 0 ? null : stringAt(notes.functionName, owner),
            count: coverage.lines.count[record]!,
            unexecutedBlock: notes.marksUnexecutedBlocks && coverage.lines.unexecutedBlock[record] === 1,
            unexceptional: lines.unexceptional[record] === 1,
          });
        }
        const inGroups = Array.from(notes.ident.keys()).filter(
          (fn) => lines.inGroup[fn] === 1 && notes.functionFile[fn] === index,
        );
        for (const fn of functionsByStartLine(notes, inGroups)) {
          members.push({
            file,
            name: stringAt(notes.functionName, fn),
            startLine: notes.startLine[fn]!,
            endLine: notes.endLine[fn]!,
          });
        }
      });
    },
    mentioned,
  );
  return { ...outcome, records, members };
}

function exportGcovJson(job: Extract<Job, { kind: 'export-gcov-json' }>): Answers['export-gcov-json'] {
  return forEachObject(job, new Names(job.places), (input, coverage) => {
    const file = `${job.output}/${safeRelative(input.object)}.gcov.json`;
    makeDirectory(dirname(file));
    writeWhole(file, `${gcovJson(coverage, `${input.object}.gcda`)}\n`);
  });
}

/** Object names come from archives; importers refuse `..`, and this makes sure of it where files are written. */
function safeRelative(object: string): string {
  const parts = object.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/');
}

function findMissing(job: Extract<Job, { kind: 'find-missing' }>): Answers['find-missing'] {
  const sources = new SourceNames(job.places.tree, new PathMap(job.places.rules));
  const missing: Diagnostic[] = [];
  for (const file of job.files) {
    const local = sources.localPath(file);
    if (local !== null && existsSync(local)) continue;
    missing.push(diagnostic('source-missing', file, 'the source is not in the tree', { fatal: false }));
  }
  return { missing };
}

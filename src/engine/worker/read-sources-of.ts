// Source files → their tokens, save for those whose content is known already. The first of three jobs.

import { type BigIntStats, readFileSync, statSync } from 'node:fs';
import { parseKernelConfig } from '../../core/analysis/recipes/kernel-config';
import type { KernelConfig } from '../../core/c/conditionals';
import { TokenWriter } from '../../core/c/shared-tokens';
import { diagnostic } from '../../core/diagnose';
import type { Diagnostic } from '../../shared/api/diagnostics';
import { sourceHash } from '../error-paths/cache';
import { PathMap } from '../path-map';
import { SourceNames } from '../source-names';
import { FileBuffer } from './file-buffer';
import type { Answers, ConfigFile, Job, JobResult, KnownSource, TokenizedSources } from './messages';
import { takeRoom } from './token-rooms';

/** Does a job. Sources that cannot be read become diagnostics. */
export function readSourcesOf({
  places,
  config,
  files,
}: Extract<Job, { kind: 'read-sources' }>): JobResult<'read-sources'> {
  const names = new SourceNames(places.tree, new PathMap(places.rules));
  const configHash = config?.hash ?? '';
  const known: Answers['read-sources']['known'][number][] = [];
  const sources: TokenizedSources['sources'][number][] = [];
  const contents: KnownSource[] = [];
  const diagnostics: Diagnostic[] = [];
  let writer: TokenWriter | null = null;
  for (const { file, known: before } of files) {
    const localPath = names.localPath(file);
    if (before && isAsItWas(localPath, configHash, before.fileState)) {
      known.push({ file, fileState: before.fileState });
      continue;
    }
    const source = readSource(file, localPath, places.maxFileBytes);
    if ('kind' in source) {
      diagnostics.push(source);
      continue;
    }
    const { text } = source;
    const state = fileState(source.status, configHash);
    const hash = sourceHash(text, file, configHash);
    if (hash === before?.hash) {
      known.push({ file, fileState: state });
      continue;
    }
    contents.push({ hash, fileState: state });
    writer ??= new TokenWriter(takeRoom());
    sources.push({ file, tokens: writer.add(text, config && optionsOf(config)) });
  }
  const tokenized = writer && { room: writer.buffer, sources };
  return { answer: { known, tokenized, contents, diagnostics }, transfer: [] };
}

/** The .config that was read last: most jobs are of one tree. */
let lastConfig: { readonly hash: string; readonly options: KernelConfig } | null = null;

function optionsOf({ path, hash }: ConfigFile): KernelConfig {
  if (lastConfig?.hash !== hash) {
    const { options } = parseKernelConfig(readFileSync(path, 'utf8'));
    lastConfig = { hash, options: new Map([...options].filter(([, value]) => value !== 'n')) };
  }
  return lastConfig.options;
}

/** Milliseconds within which a file may change twice and look the same: file systems keep coarse times. */
const settleTime = 2500;

/**
 * What tells that a file is as it was when it was read last, without reading it: its size and times, and the .config that
 * it was read with. '' when it cannot be told: it is no regular file, or so new that it may still change unseen.
 */
function fileState(status: BigIntStats, configHash: string): string {
  if (!status.isFile()) return '';
  const { size, mtimeNs, ctimeNs } = status;
  const changed = Math.max(Number(mtimeNs / 1_000_000n), Number(ctimeNs / 1_000_000n));
  if (changed > Date.now() - settleTime) return '';
  return `${configHash} ${size} ${mtimeNs} ${ctimeNs}`;
}

function isAsItWas(localPath: string | null, configHash: string, state: string): boolean {
  if (localPath === null || state === '') return false;
  const status = statSync(localPath, { throwIfNoEntry: false, bigint: true });
  return status !== undefined && fileState(status, configHash) === state;
}

/** Of the source that is looked at. */
const sourceBuffer = new FileBuffer();

/** A source, and what the system said of it before it was read. */
interface Source {
  readonly text: Uint8Array;
  readonly status: BigIntStats;
}

function readSource(file: string, localPath: string | null, maxFileBytes: number): Source | Diagnostic {
  const missing = diagnostic('source-missing', file, 'the source is not in the tree', { fatal: false });
  if (localPath === null) return missing;
  try {
    const { bytes, status } = sourceBuffer.readWithStatus(localPath, maxFileBytes);
    if (bytes) return { text: bytes, status };
    const message = `more than ${maxFileBytes} bytes are no source; its error paths were not looked for`;
    return diagnostic('unreadable', file, message, { fatal: false });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return missing;
    return diagnostic('unreadable', file, message, { fatal: false });
  }
}

// Source files → what each says of its error paths, save for those whose content is known already.

import { type BigIntStats, readFileSync, statSync } from 'node:fs';
import { findErrorPaths } from '../../core/analysis/errorpaths/find-error-paths';
import { packRegions } from '../../core/analysis/errorpaths/pack-regions';
import { type InjectableFunction, parseErrorInjection } from '../../core/analysis/recipes/error-injection';
import { parseKernelConfig } from '../../core/analysis/recipes/kernel-config';
import type { KernelConfig } from '../../core/c/conditionals';
import { diagnostic } from '../../core/diagnose';
import type { Diagnostic } from '../../shared/api/diagnostics';
import { sourceHash } from '../error-paths/cache';
import { PathMap } from '../path-map';
import { SourceNames } from '../source-names';
import { FileBuffer } from './file-buffer';
import type { Answers, ConfigFile, Job, JobResult } from './messages';

type FindErrorPaths = Extract<Job, { kind: 'find-error-paths' }>;
type Found = Answers['find-error-paths']['found'][number];

/** Does a job. Sources that cannot be read become diagnostics. */
export function findErrorPathsOf({ places, config, files }: FindErrorPaths): JobResult<'find-error-paths'> {
  const sources = new SourceNames(places.tree, new PathMap(places.rules));
  const found: Found[] = [];
  const diagnostics: Diagnostic[] = [];
  const transfer: ArrayBuffer[] = [];
  for (const { file, known } of files) {
    const localPath = sources.localPath(file);
    const configHash = config?.hash ?? '';
    if (known && isAsItWas(localPath, configHash, known.fileState)) {
      found.push({ file, hash: known.hash, fileState: known.fileState, packed: null });
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
    if (hash === known?.hash) {
      found.push({ file, hash, fileState: state, packed: null });
      continue;
    }
    const regions = findErrorPaths(text, file, config && optionsOf(config));
    const packed = packRegions({ ...regions, injectable: injectableIn(text) });
    transfer.push(packed.buffer as ArrayBuffer);
    found.push({ file, hash, fileState: state, packed });
  }
  return { answer: { found, diagnostics }, transfer };
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

function injectableIn(text: Uint8Array): readonly InjectableFunction[] {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  return bytes.includes('ALLOW_ERROR_INJECTION') ? parseErrorInjection(bytes.toString('latin1')) : [];
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

import { expect, it } from 'vitest';
import { diagnostic } from '../core/diagnose';
import { DiagnosticLog } from './diagnostic-log';

it('counts all diagnostics, and keeps a thousand of each kind: what costs objects first, then by file', () => {
  const log = new DiagnosticLog();
  const missing = Array.from({ length: 1500 }, (_, at) =>
    diagnostic('source-missing', `file-${String(at).padStart(4, '0')}.c`, 'missing', { fatal: false }),
  );
  log.add([...missing].reverse());
  const cut = ['z.gcda', 'a.gcda'].map((file) => diagnostic('truncated', file, 'cut', { fatal: true }));
  log.add(cut);
  expect(log.list()).toEqual([cut[1], cut[0], ...missing.slice(500)]);
  expect(Object.fromEntries(log.countByKind())).toEqual({ 'source-missing': 1500, truncated: 2 });
});

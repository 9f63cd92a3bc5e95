// The service behind a window, over real workers, for tests that call it as a window does.

import { join } from 'node:path';
import { createService, type RunningService, type ServiceOptions } from '../../src/engine/service/service';
import { contract, type OpenParams, type Result } from '../../src/shared/api/contract';
import type { CallContext } from '../../src/transport/serve';
import { repository, scratch, workerFile } from './kerncov';

/** A service that keeps what it keeps below `own`. Whoever starts it closes it. */
export function startService(options: Partial<ServiceOptions> = {}, own = scratch()): RunningService {
  return createService({
    version: '0.1.0',
    workerFile,
    sampleDirectory: join(repository, 'resources/sample'),
    configDirectory: join(own, 'config'),
    cacheDirectory: join(own, 'cache'),
    start: null,
    ...options,
  });
}

/** A call that nobody cancels or follows. */
export const plainCall: CallContext = { signal: new AbortController().signal, progress: () => {} };

/** Opens what is asked for. */
export function openIn({ service }: RunningService, params: OpenParams): Promise<Result<'session.open'>> {
  return service['session.open'](contract['session.open'].params.parse(params), plainCall);
}

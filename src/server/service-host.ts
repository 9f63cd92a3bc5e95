// What every host of the service needs: the built engine in a thread, started again should it die.

import { join } from 'node:path';
import { version } from '../../package.json';
import { cacheDirectory } from '../engine/error-paths/cache';
import { configDirectory } from '../engine/service/remembered';
import { type Connection, ServiceThread } from '../engine/service/service-thread';
import type { OpenParams } from '../shared/api/contract';

/** A client, as the service sees it. */
export interface HostedClient {
  /** A message for the client: a value, or bytes when the connection is packed. */
  send(data: unknown): void;
  /** The engine died and took the client's session along. */
  lost(): void;
}

/** A service thread that clients outlive: when it dies, which is a bug, they are told and may connect again. */
export class ServiceHost {
  private thread: ServiceThread;
  private readonly clients = new Set<HostedClient>();

  /**
   * @param built the directory that the build writes, `out`
   * @param resources the directory that holds `sample`
   */
  constructor(
    private readonly built: string,
    private readonly resources: string,
  ) {
    this.thread = this.start();
  }

  /** Begins to open what the next client will ask for, while its window or browser still starts. */
  prepare(start: OpenParams | null): void {
    if (start) this.thread.prepare(start);
  }

  /** @param packed whether messages are bytes, as they come from a WebSocket */
  connect(packed: boolean, start: OpenParams | null, client: HostedClient): Connection {
    this.clients.add(client);
    const connection = this.thread.connect(packed, start, (data) => client.send(data));
    return {
      receive: (data) => connection.receive(data),
      disconnect: () => {
        this.clients.delete(client);
        connection.disconnect();
      },
    };
  }

  close(): Promise<void> {
    return this.thread.close();
  }

  private start(): ServiceThread {
    const options = {
      version,
      workerFile: join(this.built, 'engine/worker.js'),
      sampleDirectory: join(this.resources, 'sample'),
      configDirectory: configDirectory(process.env, process.platform),
      cacheDirectory: cacheDirectory(process.env, process.platform),
    };
    return new ServiceThread(join(this.built, 'engine/service-thread.js'), options, (error) => {
      process.stderr.write(`kerncov: the engine died: ${error.stack ?? error.message}\n`);
      this.thread = this.start();
      const lost = [...this.clients];
      this.clients.clear();
      for (const client of lost) client.lost();
    });
  }
}

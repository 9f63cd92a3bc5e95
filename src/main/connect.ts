// A page's MessagePort ↔ a client of the service.

import { ipcMain } from 'electron';
import type { ServiceHost } from '../server/service-host';
import type { OpenParams } from '../shared/api/contract';
import { isFromPage } from './security';

/** Connects each page that asks; a page that is loaded again asks again. */
export function connectPages(service: ServiceHost, start: () => OpenParams | null): void {
  ipcMain.on('kerncov:connect', (event) => {
    const [port] = event.ports;
    if (!port || !isFromPage(event)) return;
    const connection = service.connect(false, start(), {
      send: (data) => port.postMessage(data),
      // The page hears of its port's end, says so, and offers to start again.
      lost: () => port.close(),
    });
    port.on('message', ({ data }) => connection.receive(data));
    port.on('close', () => connection.disconnect());
    port.start();
  });
}

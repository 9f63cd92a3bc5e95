// kerncov://app/… → the files of the built page, and nothing else.
//
// A scheme of our own has an origin, which file:// has not: the content policy and storage hold for this page alone.

import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol } from 'electron';
import { securityHeaders } from '../server/security-headers';
import { desktopOrigin } from '../shared/api/host';

export const pageUrl = `${desktopOrigin}/index.html`;

const { protocol: schemeWithColon, host } = new URL(`${desktopOrigin}/`);
const scheme = schemeWithColon.slice(0, -1);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** To be called before the application is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  // Node loads what makes responses with the first of them (13 ms): here nothing waits for the loop yet.
  new Response(null);
}

/** Answers the page's requests from `directory`. */
export function servePage(directory: string): void {
  protocol.handle(scheme, async (request) => {
    const headers = securityHeaders();
    const file = request.method === 'GET' ? fileFor(request.url, directory) : null;
    if (!file) return new Response(null, { status: 404, headers });
    try {
      const type = types[extname(file)] ?? 'application/octet-stream';
      return new Response(await readFile(file), { headers: { ...headers, 'Content-Type': type } });
    } catch {
      return new Response(null, { status: 404, headers });
    }
  });
}

/** The file that a URL names; null when it is not below `directory`. */
export function fileFor(address: string, directory: string): string | null {
  try {
    const url = new URL(address);
    if (url.host !== host) return null;
    const path = decodeURIComponent(url.pathname);
    // An encoded separator, a drive or a NUL: no built file has such a name.
    if (/[\\:\0]/.test(path)) return null;
    const file = join(directory, path === '/' ? 'index.html' : path);
    return file.startsWith(directory + sep) ? file : null;
  } catch {
    return null;
  }
}

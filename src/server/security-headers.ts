// The headers under which the explorer's page runs, in windows and in browsers.

/** What the page may load: its own files. Styles may be inline, for Monaco and React set them so. */
const contentPolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
  'img-src': "'self' data:",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** @param socketOrigin `ws://host:port` of a browser's page; not all browsers hold it to be of the page's own origin */
export function securityHeaders(socketOrigin?: string): Readonly<Record<string, string>> {
  const policy = socketOrigin ? { ...contentPolicy, 'connect-src': `'self' ${socketOrigin}` } : contentPolicy;
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

// A request → whether it may come in.
//
// Anybody on the machine can connect to a loopback port, and any page in the user's browser can make it send requests
// there. So a browser needs a cookie, which it gets once for a token that only the terminal showed; and requests must name
// this machine (a page of another site that has its own name resolved to 127.0.0.1 names itself) and come from the page.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

const loopbackNames = ['127.0.0.1', 'localhost', '::1'];

/** Names, tokens and the cookie of one server. */
export class Admission {
  private readonly names: ReadonlySet<string>;
  private readonly secret = newSecret();
  /** Digests of tokens that were issued and not used yet. */
  private readonly tokens: Buffer[] = [];

  /**
   * @param port tells the cookies of servers on one machine apart, which a browser does not
   * @param otherNames host names besides loopback's by which the machine may be called
   */
  constructor(
    private readonly port: number,
    otherNames: readonly string[],
  ) {
    this.names = new Set([...loopbackNames, ...otherNames].map(urlHostname));
  }

  /** 256 random bits that admit one browser, once. */
  issueToken(): string {
    const token = newSecret();
    this.tokens.push(digest(token));
    return token;
  }

  /** The `Set-Cookie` for a token; null when it was never issued or is used up. */
  redeem(token: string): string | null {
    const given = digest(token);
    const index = this.tokens.findIndex((issued) => timingSafeEqual(issued, given));
    if (index < 0) return null;
    this.tokens.splice(index, 1);
    return `${this.cookieName}=${this.secret}; Path=/; HttpOnly; SameSite=Strict`;
  }

  hasCookie({ headers }: IncomingMessage): boolean {
    const prefix = `${this.cookieName}=`;
    return (headers.cookie ?? '')
      .split(';')
      .map((cookie) => cookie.trim())
      .some(
        (cookie) =>
          cookie.startsWith(prefix) &&
          timingSafeEqual(digest(cookie.slice(prefix.length)), digest(this.secret)),
      );
  }

  /**
   * Whether the request calls this machine by a name of its own. The port is free: `ssh -L` gives it another one, and a
   * foreign page cannot choose the name.
   */
  hasOwnHost({ headers }: IncomingMessage): boolean {
    try {
      return this.names.has(new URL(`http://${headers.host}`).hostname);
    } catch {
      return false;
    }
  }

  /** Whether the request comes from this server's own page. */
  hasOwnOrigin({ headers }: IncomingMessage): boolean {
    return headers.origin === `http://${headers.host}`;
  }

  private get cookieName(): string {
    return `kerncov-${this.port}`;
  }
}

/** A name or an address in the form that it has in URLs. */
export function urlHostname(name: string): string {
  return new URL(`http://${isIPv6(name) ? `[${name}]` : name}`).hostname;
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Of one length, as `timingSafeEqual` wants it. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

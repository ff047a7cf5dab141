import type { MiddlewareHandler } from 'hono';
import { NotHeld } from './errors.js';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * The desk's view answers only to the names of this machine: a page elsewhere whose name is pointed at the loopback
 * would otherwise read what is private. A desk that listens elsewhere answers to that address, too.
 */
export function ownHost(listensOn: string): MiddlewareHandler {
  return async (c, next) => {
    const { host } = new URL(c.req.url);
    if (!LOOPBACK.test(host) && host.replace(/:\d+$/, '') !== listensOn && !ANY.has(listensOn)) throw new NotHeld();
    await next();
  };
}

/** Whoever listens on every address has opened the desk on purpose. */
const ANY: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

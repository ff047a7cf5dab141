import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import { Fault } from '../domain/errors.js';
import type { Register } from '../register/register.js';
import type { Audience } from '../register/views.js';
import { createApp } from './app.js';

export interface ServeOptions {
  readonly register: Register;
  readonly audience: Audience;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

export interface Server {
  /** `http://host:port`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves until closed. Throws an `unavailable` fault of one line where the address cannot be had. */
export function serve({ register, audience, host, port }: ServeOptions): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = listen(
      { fetch: createApp(register, { audience, host }).fetch, hostname: host, port },
      (info: AddressInfo) => {
        const shown = info.family === 'IPv6' ? `[${info.address}]` : info.address;
        resolve({
          address: `http://${shown}:${info.port}`,
          close: () => new Promise((done) => server.close(() => done())),
        });
      },
    );
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(new Fault('unavailable', reasonFor(error, host, port), { cause: error })),
    );
  });
}

function reasonFor(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `port ${port} is in use on ${host}; close what uses it, or name another with --port`;
  if (error.code === 'EACCES') return `port ${port} needs more rights; take one above 1023 with --port`;
  return `${host}:${port} cannot be listened on (${error.message})`;
}

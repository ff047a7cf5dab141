import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { expect, it } from 'vitest';
import { postgresBinaries } from './postgres-place.js';
import { type PostgresServer, startPostgres } from './postgres-server.js';

/** A real PostgreSQL for one test file. */
export interface TestPostgres {
  /** The address of an empty place of its own: a schema. */
  fresh(): Promise<string>;
  /** Runs commands beside the store. */
  run(command: string): Promise<void>;
  /** Removes what was made. */
  stop(): Promise<void>;
}

const NO_POSTGRES =
  "No PostgreSQL was found: install Debian's package `postgresql`, name a server in RAPPORTEUR_TEST_POSTGRES (postgres://user:password@host/database, where the user may make schemas), or set ALLOW_SKIP=1 to pass over the tests on it.";

/** Tests on a server; where there is none, one that fails and says so, unless that is allowed. */
export function orNone<Server>(server: Server | null, tests: (server: Server) => void): void {
  if (server !== null) tests(server);
  else it.skipIf(process.env.ALLOW_SKIP === '1')(NO_POSTGRES, () => expect.fail(NO_POSTGRES));
}

/** The server named, else one started from the machine's or the package's binaries. Null where there is none. */
export async function testPostgres(): Promise<TestPostgres | null> {
  const named = process.env.RAPPORTEUR_TEST_POSTGRES;
  if (named) return schemasOn(named, async () => {});
  const server = await ownPostgres();
  return server && schemasOn(server.address, () => server.stop());
}

/** A server that a test may stop: the machine's, else the package's. Null where there is none, or none that runs and that is allowed. */
export async function ownPostgres(): Promise<PostgresServer | null> {
  const binaries = postgresBinaries();
  if (binaries === null) return null;
  return startPostgres(binaries).catch((cause) => {
    if (process.env.ALLOW_SKIP === '1') return null;
    throw cause;
  });
}

async function schemasOn(address: string, stop: () => Promise<void>): Promise<TestPostgres> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const schemas: string[] = [];
  const run = async (command: string) => {
    await client.query(command);
  };
  return {
    run,
    fresh: async () => {
      const schema = `rapporteur_test_${randomBytes(6).toString('hex')}`;
      await run(`create schema ${schema}`);
      schemas.push(schema);
      return withOption(address, `-c search_path=${schema}`);
    },
    stop: async () => {
      // One by one: together they would need more locks than a server gives by default.
      for (const schema of schemas) await run(`drop schema ${schema} cascade`);
      await client.end();
      await stop();
    },
  };
}

/** The address with an option of the server more, `-c name=value`. */
export function withOption(address: string, option: string): string {
  const url = new URL(address);
  url.searchParams.set('options', [url.searchParams.get('options'), option].filter(Boolean).join(' '));
  return url.toString().replaceAll('+', '%20');
}

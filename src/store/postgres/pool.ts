import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { Fault } from '../../domain/errors.js';
import { keepable } from '../keepable.js';

/** Connections of one process; several processes share what the server allows (`max_connections`, 100 by default). */
const MOST_CONNECTIONS = 10;
/** How long a call waits for a connection, in milliseconds. */
const PATIENCE = 10_000;

const COUNT = pg.types.builtins.INT8;

/** The server and database an address leads to, for messages: without the user's password. */
export function nameOf(address: string): string {
  try {
    const { host, port, database } = new pg.Client({ connectionString: address });
    return host.startsWith('/')
      ? `PostgreSQL at ${host}, database ${database}`
      : `postgres://${host}:${port}/${database}`;
  } catch (cause) {
    // Without the cause: it may hold the address, and so the password.
    throw new Fault(
      'usage',
      `RAPPORTEUR_DB is no address of a PostgreSQL server (${(cause as Error).message}); write postgres://user:password@host:5432/database, with special characters of the password as %23`,
    );
  }
}

/**
 * The driver leaves a connection open that the server did not let in (a missing password, above all), and the process
 * with it for as long as the server waits.
 */
class EndingClient extends pg.Client {
  override connect(): Promise<pg.Client>;
  override connect(done: Connected): void;
  override connect(done?: Connected): Promise<pg.Client> | undefined {
    if (done === undefined) return super.connect();
    super.connect((fault: Error | null) => {
      if (fault) this.end(() => {});
      (done as (fault: Error | null, client: pg.Client) => void)(fault, this);
    });
    return undefined;
  }
}

type Connected = ((fault: Error) => void) | ((fault: null, client: pg.Client) => void);

/** Connections to the server, made when they are asked for. One that breaks is dropped; the next call makes another. */
export function openPool(address: string): PostgresPool {
  const pool = new pg.Pool({
    connectionString: address,
    application_name: 'rapporteur',
    connectionTimeoutMillis: PATIENCE,
    max: MOST_CONNECTIONS,
    Client: EndingClient,
    keepAlive: true,
    // Counts are numbers of this language: none comes near 2^53.
    types: { getTypeParser: (type, format) => (type === COUNT ? Number : pg.types.getTypeParser(type, format)) },
  });
  // A connection that breaks says so here too. Whoever uses it is told by the call; without a listener Node would end.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    connect: async () => checked(await pool.connect()),
    end: () => pool.end(),
  };
}

function checked(client: pg.PoolClient): PostgresPoolClient {
  const query = (command: string, parameters: readonly unknown[]) => client.query(command, keepable(parameters));
  return { query, release: () => client.release() } as unknown as PostgresPoolClient;
}

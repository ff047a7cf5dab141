import { Kysely, sql } from 'kysely';
import { Fault } from '../../domain/errors.js';
import type { Engine, Matter } from '../engine.js';
import { createStore } from '../kysely-store.js';
import { migrate } from '../migrations/migrate.js';
import type { Schema } from '../schema.js';
import type { Store } from '../store.js';
import { ServerDialect } from './driver.js';
import { explainPostgres } from './explain.js';
import { nameOf, openPool } from './pool.js';

/** First half of the numbers of our locks, so that they are nobody else's: `Rapp` in ASCII. */
const OURS = 0x52_61_70_70;
const MATTERS: Readonly<Record<Matter, number>> = { migration: 1, reference: 2, 'search-index': 3 };

/**
 * Opens a database on a server, `postgres://user:password@host:port/database`, and brings it up to date.
 * Throws an `unavailable` fault, which never shows the password, where that cannot be.
 */
export async function openPostgres(address: string): Promise<Store> {
  const name = nameOf(address);
  const engine = postgresEngine(name);
  const db = new Kysely<Schema>({ dialect: new ServerDialect(openPool(address), name) });
  try {
    await refuseOtherEncodings(db, name);
    await migrate(db, engine, name);
    return createStore(db, engine);
  } catch (cause) {
    await db.destroy();
    throw cause instanceof Fault ? cause : (engine.explain(cause) ?? cause);
  }
}

/** In another encoding the server would turn away most of the world's scripts, one document at a time. */
async function refuseOtherEncodings(db: Kysely<Schema>, name: string): Promise<void> {
  const { rows } = await sql<{ encoding: string }>`select current_setting('server_encoding') as encoding`.execute(db);
  const encoding = rows[0]?.encoding;
  if (encoding !== 'UTF8')
    throw new Fault(
      'unavailable',
      `${name}: this database keeps texts as ${encoding}; make one with createdb --encoding=UTF8 --template=template0`,
    );
}

const postgresEngine = (name: string): Engine => ({
  columns: {
    text: sql`text collate "C"`,
    bytes: 'bytea',
    counter: { type: 'bigint', options: (column) => column.generatedByDefaultAsIdentity().primaryKey() },
  },
  takeTurn: async (inside, matter) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(OURS)}, ${sql.lit(MATTERS[matter])})`.execute(inside);
  },
  explain: (cause) => explainPostgres(cause, name),
});

import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { Fault } from '../../domain/errors.js';
import type { Columns, Engine } from '../engine.js';
import { createStore } from '../kysely-store.js';
import { migrate } from '../migrations/migrate.js';
import type { Schema } from '../schema.js';
import type { Store } from '../store.js';
import { SqliteFileDialect } from './driver.js';
import { explainSqlite } from './explain.js';
import { FileWatch } from './file-watch.js';

export interface SqliteOptions {
  /** How long a change waits for another process, in milliseconds: longer than any import takes. */
  readonly patience?: number;
  /** Pages that the file may have: stands in for the end of the disk. */
  readonly mostPages?: number;
}

const PATIENCE = 30_000;
/** How long a read waits while another process puts a log in order after a crash. */
const TIMEOUT = 5_000;
/** Memory for pages, and what is left of the log after a large import, in bytes. */
const CACHE = 16_000_000;
const LOG = 64_000_000;
/** Of a file that is made; most rows are about a kilobyte of JSON, and twice SQLite's own size saves a twentieth. */
const PAGE = 8192;

/**
 * Opens a file, or `:memory:`, and brings it up to date. Commits are on disk before they return (WAL, synchronous FULL).
 * Throws an `unavailable` fault, and harms nothing, where the file is no database, is read-only, locked or newer.
 */
export async function openSqlite(given: string, options: SqliteOptions = {}): Promise<Store> {
  const path = given === ':memory:' ? given : resolve(given);
  const { patience = PATIENCE, mostPages } = options;
  let database: Database.Database | null = null;
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    database = new Database(path, { timeout: TIMEOUT });
    database.pragma(`page_size = ${PAGE}`);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma(`cache_size = -${CACHE / 1000}`);
    database.pragma(`journal_size_limit = ${LOG}`);
    if (mostPages !== undefined) database.pragma(`max_page_count = ${mostPages}`);
    const watch = new FileWatch(path);
    const db = new Kysely<Schema>({ dialect: new SqliteFileDialect({ database, watch, patience }) });
    const engine = sqliteEngine(given);
    await migrate(db, engine, given);
    watch.check();
    return createStore(db, engine);
  } catch (cause) {
    database?.close();
    throw cause instanceof Fault ? cause : (explainSqlite(cause, given) ?? unexplained(cause, given));
  }
}

function unexplained(cause: unknown, path: string): Fault {
  return new Fault('unavailable', `${path}: the database cannot be opened (${(cause as Error).message})`, { cause });
}

export const SQLITE_COLUMNS: Columns = {
  text: 'text',
  bytes: 'blob',
  counter: { type: 'integer', options: (column) => column.primaryKey().autoIncrement() },
};

const sqliteEngine = (path: string): Engine => ({
  columns: SQLITE_COLUMNS,
  // A transaction has the whole database to itself from its beginning.
  takeTurn: async () => {},
  explain: (cause) => explainSqlite(cause, path),
});

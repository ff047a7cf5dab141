import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Fault } from '../../domain/errors.js';
import { createStore } from '../kysely-store.js';
import { migrate } from '../migrations/migrate.js';
import type { Schema } from '../schema.js';
import type { Store } from '../store.js';

/** How long a write waits for another process, in milliseconds. */
const PATIENCE = 5000;

/**
 * Opens a file, or `:memory:`, and brings it up to date. Commits are on disk before they return (WAL, synchronous FULL).
 * Throws an `unavailable` fault, and harms nothing, where the file is no database, is read-only, locked or newer.
 */
export async function openSqlite(path: string): Promise<Store> {
  let database: Database.Database | null = null;
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    database = new Database(path, { timeout: PATIENCE });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database }) });
    await migrate(db, path);
    return createStore(db);
  } catch (cause) {
    database?.close();
    throw cause instanceof Fault ? cause : new Fault('unavailable', `${path}: ${reasonOf(cause)}`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'this is not a database; name another file in RAPPORTEUR_DB',
  SQLITE_CORRUPT: 'this database is damaged; restore it from a copy',
  SQLITE_CANTOPEN: 'the file cannot be opened; check that the folder exists and may be written to',
  SQLITE_READONLY: 'the database is read-only; give yourself leave to write to the file and its folder',
  SQLITE_BUSY: 'the database is locked by another process; close that one and try again',
  SQLITE_FULL: 'the disk is full; make room and try again',
  EACCES: 'the folder may not be written to; name another place in RAPPORTEUR_DB',
  EROFS: 'the disk is read-only; name another place in RAPPORTEUR_DB',
  ENOTDIR: 'a part of the path is a file; name another place in RAPPORTEUR_DB',
  EEXIST: 'a part of the path is a file; name another place in RAPPORTEUR_DB',
};

function reasonOf(cause: unknown): string {
  const code = String((cause as { code?: unknown }).code ?? '');
  const known = Object.keys(REASONS).find((key) => code.startsWith(key));
  return known ? (REASONS[known] as string) : `the database cannot be opened (${(cause as Error).message})`;
}

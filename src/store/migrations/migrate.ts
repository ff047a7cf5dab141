import type { Kysely } from 'kysely';
import { Fault } from '../../domain/errors.js';
import type { Columns, Engine } from '../engine.js';
import type { Schema } from '../schema.js';
import { theRegister } from './0001-the-register.js';
import { theRecord } from './0002-the-record.js';

export type Migration = (db: Kysely<Schema>, columns: Columns) => Promise<void>;

/** Append only: a migration that has been released is never changed. The version of a database is how many have run. */
const MIGRATIONS: readonly Migration[] = [theRegister, theRecord];

/**
 * Brings a database up to date, in one transaction and one process at a time. A newer one is refused and left as it is;
 * one that is up to date is only read, so that a replica or a file without leave to write can be opened.
 */
export async function migrate(db: Kysely<Schema>, engine: Engine, name: string): Promise<void> {
  // Where this fails for another reason than a table that is not there yet, the transaction below fails for it too.
  if ((await versionOf(db, name).catch(unlessNewer)) === MIGRATIONS.length) return;
  await db.transaction().execute(async (inside) => {
    await engine.takeTurn(inside, 'migration');
    await inside.schema
      .createTable('schema_version')
      .ifNotExists()
      .addColumn('version', 'integer', (c) => c.notNull())
      .execute();
    const version = await versionOf(inside, name);
    for (const step of MIGRATIONS.slice(version)) await step(inside, engine.columns);
    await inside.deleteFrom('schema_version').execute();
    await inside.insertInto('schema_version').values({ version: MIGRATIONS.length }).execute();
  });
}

async function versionOf(db: Kysely<Schema>, name: string): Promise<number> {
  const version = (await db.selectFrom('schema_version').select('version').executeTakeFirst())?.version ?? 0;
  if (version <= MIGRATIONS.length) return version;
  throw new Fault(
    'unavailable',
    `${name}: this database was made by a newer Rapporteur (version ${version}, this one knows ${MIGRATIONS.length}); install the newer release`,
  );
}

function unlessNewer(cause: unknown): null {
  if (cause instanceof Fault) throw cause;
  return null;
}

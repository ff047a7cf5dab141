import type { Kysely } from 'kysely';
import { Fault } from '../../domain/errors.js';
import type { Schema } from '../schema.js';
import { theRegister } from './0001-the-register.js';

/** Append only: a migration that has been released is never changed. The version of a database is how many have run. */
const MIGRATIONS: readonly ((db: Kysely<Schema>) => Promise<void>)[] = [theRegister];

/** Brings a database up to date, each step in one transaction. A newer database is refused and left as it is. */
export async function migrate(db: Kysely<Schema>, name: string): Promise<void> {
  await db.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();
  const version = (await db.selectFrom('schema_version').select('version').executeTakeFirst())?.version ?? 0;
  if (version > MIGRATIONS.length) {
    throw new Fault(
      'unavailable',
      `${name}: this database was made by a newer Rapporteur (version ${version}, this one knows ${MIGRATIONS.length}); install the newer release`,
    );
  }
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < version) continue;
    await db.transaction().execute(async (inside) => {
      await step(inside);
      await inside.deleteFrom('schema_version').execute();
      await inside
        .insertInto('schema_version')
        .values({ version: index + 1 })
        .execute();
    });
  }
}

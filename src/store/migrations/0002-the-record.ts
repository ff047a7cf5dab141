import { type Kysely, sql } from 'kysely';
import type { Columns } from '../engine.js';
import type { Schema } from '../schema.js';

/** Recommendations and their witnesses, imports, the index of search, and facts that an import brought. */
export async function theRecord(db: Kysely<Schema>, columns: Columns): Promise<void> {
  await factsWithOrigin(db, columns);
  await recommendations(db, columns);
  await witnesses(db, columns);
  await importsAndIndex(db, columns);
}

/** The facts held so far are those that ship. They get numbers, so that they come back in the order they were put in. */
async function factsWithOrigin(db: Kysely<Schema>, { text, counter }: Columns): Promise<void> {
  await db.schema.dropIndex('facts_by_part_and_state').execute();
  await db.schema.alterTable('facts').renameTo('facts_before').execute();
  await db.schema
    .createTable('facts')
    .addColumn('seq', counter.type, counter.options)
    .addColumn('part', text, (c) => c.notNull())
    .addColumn('state', text)
    .addColumn('item', text, (c) => c.notNull())
    .addColumn('origin', text, (c) => c.notNull())
    .execute();
  await sql`insert into facts (part, state, item, origin) select part, state, item, 'reference' from facts_before`.execute(
    db,
  );
  await db.schema.dropTable('facts_before').execute();
  await db.schema.createIndex('facts_by_part_and_state').on('facts').columns(['part', 'state']).execute();
}

/** Numbers are given by the import, which holds the row of `record_version`: rising, never given twice, without gaps. */
async function recommendations(db: Kysely<Schema>, { text }: Columns): Promise<void> {
  await db.schema
    .createTable('record_version')
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('witness_seq', 'integer', (c) => c.notNull())
    .addColumn('recommendation_seq', 'integer', (c) => c.notNull())
    .execute();
  await db.insertInto('record_version').values({ version: 0, witness_seq: 0, recommendation_seq: 0 }).execute();
  await db.schema
    .createTable('recommendations')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('id', text, (c) => c.notNull().unique())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('state_under_review', text, (c) => c.notNull())
    .addColumn('cycle', 'integer')
    .addColumn('paragraph_order', text)
    .addColumn('recommendation', text, (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('recommendations_by_review')
    .on('recommendations')
    .columns(['state_under_review', 'cycle', 'kind'])
    .execute();
  await db.schema
    .createTable('former_recommendations')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('witness', text, (c) => c.notNull())
    .execute();
}

async function witnesses(db: Kysely<Schema>, { text }: Columns): Promise<void> {
  await db.schema
    .createTable('witnesses')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('key', text, (c) => c.notNull().unique())
    .addColumn('source', text, (c) => c.notNull())
    .addColumn('recommendation', text, (c) => c.notNull())
    .addColumn('digest', text, (c) => c.notNull())
    .addColumn('sets', text, (c) => c.notNull())
    .addColumn('first_seen_on', text, (c) => c.notNull())
    .addColumn('last_seen_on', text, (c) => c.notNull())
    .addColumn('gone_on', text)
    .execute();
  await db.schema.createIndex('witnesses_by_recommendation').on('witnesses').column('recommendation').execute();
  await db.schema
    .createTable('witness_words')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('words', text, (c) => c.notNull())
    .execute();
}

async function importsAndIndex(db: Kysely<Schema>, { text, bytes, counter }: Columns): Promise<void> {
  await db.schema
    .createTable('imports')
    .addColumn('id', counter.type, counter.options)
    .addColumn('by', text, (c) => c.notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('report', text, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('search_index')
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('piece', text, (c) => c.notNull())
    .addColumn('part', 'integer', (c) => c.notNull())
    .addColumn('bytes', bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('search_index_key', ['piece', 'part'])
    .execute();
}

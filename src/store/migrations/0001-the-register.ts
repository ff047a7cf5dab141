import type { Kysely } from 'kysely';
import type { Columns } from '../engine.js';
import type { Schema } from '../schema.js';

/** The register as it began: facts of the record, documents, statements, decisions, findings, history. */
export async function theRegister(db: Kysely<Schema>, { text, bytes, counter }: Columns): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('facts')
    .addColumn('part', text, (c) => c.notNull())
    .addColumn('state', text)
    .addColumn('item', text, (c) => c.notNull())
    .execute();
  await schema.createIndex('facts_by_part_and_state').on('facts').columns(['part', 'state']).execute();
  await schema
    .createTable('facts_digest')
    .addColumn('digest', text, (c) => c.notNull())
    .execute();
  await schema
    .createTable('documents')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('document', text, (c) => c.notNull())
    .addColumn('visibility', text, (c) => c.notNull())
    .addColumn('licence', text)
    .addColumn('added_at', text, (c) => c.notNull())
    .addColumn('added_by', text, (c) => c.notNull())
    .execute();
  await schema
    .createTable('document_bytes')
    .addColumn('id', text, (c) => c.primaryKey().references('documents.id'))
    .addColumn('bytes', bytes, (c) => c.notNull())
    .execute();
  await schema
    .createTable('attributions')
    .addColumn('source', text, (c) => c.notNull().references('documents.id'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('attribution', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('attributions_key', ['source', 'place'])
    .execute();
  await schema
    .createTable('statements')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('source', text, (c) => c.notNull().references('documents.id'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('state', text)
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('review_state', text, (c) => c.notNull())
    .addColumn('statement', text, (c) => c.notNull())
    .execute();
  await schema.createIndex('statements_by_source').on('statements').columns(['source', 'place']).execute();
  await schema.createIndex('statements_by_state').on('statements').column('state').execute();
  for (const [table, column] of [
    ['decisions', 'decision'],
    ['findings', 'finding'],
  ] as const) {
    await schema
      .createTable(table)
      .addColumn('seq', counter.type, counter.options)
      .addColumn('statement', text, (c) => c.notNull().references('statements.id'))
      .addColumn(column, text, (c) => c.notNull())
      .execute();
    await schema.createIndex(`${table}_by_statement`).on(table).column('statement').execute();
  }
  await schema
    .createTable('history')
    .addColumn('seq', counter.type, counter.options)
    .addColumn('subject', text, (c) => c.notNull())
    .addColumn('what', text, (c) => c.notNull())
    .addColumn('before', text)
    .addColumn('after', text)
    .addColumn('by', text, (c) => c.notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('why', text)
    .execute();
  await schema.createIndex('history_by_subject').on('history').column('subject').execute();
}

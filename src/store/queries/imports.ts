import type { Kysely } from 'kysely';
import { Fault } from '../../domain/errors.js';
import type { ImportReport } from '../../domain/import-report.js';
import type { Schema } from '../schema.js';
import type { Author, ImportChange, KeptImport } from '../store.js';
import { keepChange } from './history.js';
import { dissolve, putRecommendations } from './import-recommendations.js';
import { markGone, markSeen, moveWitnesses, putChanged, putCreated } from './import-witnesses.js';
import { keepTreatyActions } from './treaty-actions.js';

/** All that an import changes, in one transaction. Where another import came first it raises a `conflict` fault. */
export async function applyImport(db: Kysely<Schema>, change: ImportChange, author: Author): Promise<void> {
  await db.transaction().execute(async (inside) => {
    const last = await takeVersion(inside, change.seenVersion);
    await dissolve(inside, change.dissolved, author);
    const recommendation_seq = await putRecommendations(inside, change.recommendations, last.recommendation_seq);
    const witness_seq = await putCreated(inside, change.created, last.witness_seq);
    await putChanged(inside, change.changed, author);
    await markSeen(inside, change.seen, author);
    await markGone(inside, change.gone, author);
    await moveWitnesses(inside, change.moved, author);
    await keepTreatyActions(inside, change.treatyActions, change.source);
    await inside.updateTable('record_version').set({ recommendation_seq, witness_seq }).execute();
    await keepImport(inside, change, author);
  });
}

/** Raises the version, and by that makes every other import wait until this one ends; then theirs is another one. */
async function takeVersion(db: Kysely<Schema>, seen: number): Promise<Schema['record_version']> {
  const raised = await db
    .updateTable('record_version')
    .set({ version: seen + 1 })
    .where('version', '=', seen)
    .executeTakeFirst();
  if (raised.numUpdatedRows === 0n)
    throw new Fault('conflict', 'another import finished meanwhile; run this one again; nothing of it was kept');
  return db.selectFrom('record_version').selectAll().executeTakeFirstOrThrow();
}

async function keepImport(db: Kysely<Schema>, { report, source }: ImportChange, author: Author): Promise<void> {
  const { id } = await db
    .insertInto('imports')
    .values({ by: author.by, at: author.at, report: JSON.stringify(report) })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { counts, repeated, refusedCount, remarkCount } = report;
  await keepChange(db, {
    ...author,
    subject: `import:${id}`,
    what: 'imported',
    before: null,
    after: { source, counts, repeated, refusedCount, remarkCount },
  });
}

export async function listImports(db: Kysely<Schema>, limit: number): Promise<KeptImport[]> {
  const rows = await db.selectFrom('imports').selectAll().orderBy('id', 'desc').limit(limit).execute();
  return rows.map(({ report, ...row }) => ({ ...row, report: JSON.parse(report) as ImportReport }));
}

export async function recordVersion(db: Kysely<Schema>): Promise<number> {
  return (await db.selectFrom('record_version').select('version').executeTakeFirstOrThrow()).version;
}

import type { Insertable, Kysely } from 'kysely';
import type { Schema } from '../schema.js';
import type { Change } from '../store.js';
import { putRows } from './bulk.js';

/** Appended in the transaction of the write it tells of; never changed. */
export async function keepChange(db: Kysely<Schema>, change: Change): Promise<void> {
  await db.insertInto('history').values(rowOf(change)).execute();
}

/** Many at once, as an import has them. */
export async function keepChanges(db: Kysely<Schema>, changes: readonly Change[]): Promise<void> {
  await putRows(db, 'history', changes.map(rowOf));
}

function rowOf({ subject, what, before, after, by, at, why }: Change): Insertable<Schema['history']> {
  return { subject, what, before: JSON.stringify(before ?? null), after: JSON.stringify(after ?? null), by, at, why };
}

export async function historyOf(db: Kysely<Schema>, subject: string, limit: number): Promise<Change[]> {
  const rows = await db
    .selectFrom('history')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ seq: _, before, after, ...row }) => ({
    ...row,
    before: JSON.parse(before ?? 'null') as unknown,
    after: JSON.parse(after ?? 'null') as unknown,
  }));
}

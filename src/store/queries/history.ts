import type { Kysely } from 'kysely';
import type { Schema } from '../schema.js';
import type { Change } from '../store.js';

/** Appended in the transaction of the write it tells of; never changed. */
export async function keepChange(db: Kysely<Schema>, change: Change): Promise<void> {
  const { before, after, ...rest } = change;
  await db
    .insertInto('history')
    .values({ ...rest, before: JSON.stringify(before ?? null), after: JSON.stringify(after ?? null) })
    .execute();
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

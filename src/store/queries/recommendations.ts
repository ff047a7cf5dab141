import type { Kysely } from 'kysely';
import { RECOMMENDATION_KINDS, type Recommendation, type RecommendationKind } from '../../domain/recommendation.js';
import type { Schema } from '../schema.js';
import type { KeptRecommendation, RecommendationFilter } from '../store.js';
import { byKeys } from './bulk.js';

interface Row {
  readonly seq: number;
  readonly recommendation: string;
}

const kept = ({ seq, recommendation }: Row): KeptRecommendation => ({
  seq,
  recommendation: JSON.parse(recommendation) as Recommendation,
});

const all = (db: Kysely<Schema>) => db.selectFrom('recommendations').select(['recommendations.seq', 'recommendation']);

/** A whole id or the beginning of one; an id that is no more leads to where the witness that founded it is now. */
export async function recommendationById(db: Kysely<Schema>, id: string): Promise<KeptRecommendation | null> {
  if (!/^[0-9a-f]+$/.test(id)) return null;
  // Ids are hexadecimal: all that begin like this lie between it and it with a letter that comes after f.
  const ids = await db
    .selectFrom('recommendations')
    .select('id')
    .where('id', '>=', id)
    .where('id', '<', `${id}g`)
    .union(db.selectFrom('former_recommendations').select('id').where('id', '>=', id).where('id', '<', `${id}g`))
    .limit(2)
    .execute();
  if (ids.length !== 1) return null;
  const whole = (ids[0] as { id: string }).id;
  const row = (await all(db).where('id', '=', whole).executeTakeFirst()) ?? (await successorOf(db, whole));
  return row ? kept(row) : null;
}

function successorOf(db: Kysely<Schema>, former: string): Promise<Row | undefined> {
  return db
    .selectFrom('former_recommendations as former')
    .innerJoin('witnesses', 'witnesses.key', 'former.witness')
    .innerJoin('recommendations', 'recommendations.id', 'witnesses.recommendation')
    .select(['recommendations.seq', 'recommendations.recommendation'])
    .where('former.id', '=', former)
    .executeTakeFirst();
}

/** In the order asked for; numbers that are no more are left out. */
export async function recommendationsAt(db: Kysely<Schema>, seqs: readonly number[]): Promise<KeptRecommendation[]> {
  const rows = await byKeys(seqs, (some) => all(db).where('seq', 'in', some).execute());
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return seqs.flatMap((seq) => {
    const row = bySeq.get(seq);
    return row ? [kept(row)] : [];
  });
}

export async function listRecommendations(
  db: Kysely<Schema>,
  filter: RecommendationFilter,
): Promise<KeptRecommendation[]> {
  let query = all(db);
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind);
  if (filter.stateUnderReview !== undefined) query = query.where('state_under_review', '=', filter.stateUnderReview);
  if (filter.cycle !== undefined) query = query.where('cycle', '=', filter.cycle);
  const rows = await query
    .orderBy('paragraph_order', (order) => order.asc().nullsLast())
    .orderBy('seq')
    .execute();
  return rows.map(kept);
}

export async function recommendationsAfter(
  db: Kysely<Schema>,
  seq: number,
  limit: number,
): Promise<KeptRecommendation[]> {
  return (await all(db).where('seq', '>', seq).orderBy('seq').limit(limit).execute()).map(kept);
}

export async function countRecommendations(db: Kysely<Schema>): Promise<Record<RecommendationKind, number>> {
  const rows = await db
    .selectFrom('recommendations')
    .select(['kind', (count) => count.fn.countAll<number>().as('count')])
    .groupBy('kind')
    .execute();
  const counts = new Map(rows.map((row) => [row.kind, Number(row.count)]));
  return Object.fromEntries(RECOMMENDATION_KINDS.map((kind) => [kind, counts.get(kind) ?? 0])) as Record<
    RecommendationKind,
    number
  >;
}

/** A paragraph as it is ordered: `121.2` before `121.10`. */
export function paragraphOrder(paragraph: string | null): string | null {
  return paragraph?.replace(/\d+/g, (digits) => digits.padStart(9, '0')) ?? null;
}

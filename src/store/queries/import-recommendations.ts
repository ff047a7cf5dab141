import type { Kysely } from 'kysely';
import { recommendationId } from '../../domain/id.js';
import type { Recommendation } from '../../domain/recommendation.js';
import type { Schema } from '../schema.js';
import type { Author, Change } from '../store.js';
import { byKeys, chunksOf, putRows } from './bulk.js';
import { keepChanges } from './history.js';
import { paragraphOrder } from './recommendations.js';

/** Writes known ones over and gives new ones the next numbers; returns the last number given. */
export async function putRecommendations(
  db: Kysely<Schema>,
  recommendations: readonly Recommendation[],
  last: number,
): Promise<number> {
  const known = last === 0 ? new Map<string, number>() : await numbersOf(db, recommendations);
  let given = last;
  await putRows(
    db,
    'recommendations',
    rowsOf(recommendations, ({ id }) => known.get(id)),
    'seq',
  );
  await putRows(
    db,
    'recommendations',
    rowsOf(recommendations, ({ id }) => (known.has(id) ? undefined : ++given)),
  );
  return given;
}

async function numbersOf(db: Kysely<Schema>, recommendations: readonly Recommendation[]): Promise<Map<string, number>> {
  const rows = await byKeys(
    recommendations.map(({ id }) => id),
    (some) => db.selectFrom('recommendations').select(['id', 'seq']).where('id', 'in', some).execute(),
  );
  return new Map(rows.map(({ id, seq }) => [id, seq]));
}

/** Those that get a number. */
function* rowsOf(
  recommendations: readonly Recommendation[],
  seqOf: (recommendation: Recommendation) => number | undefined,
): Generator<Schema['recommendations']> {
  for (const recommendation of recommendations) {
    const seq = seqOf(recommendation);
    if (seq === undefined) continue;
    yield {
      seq,
      id: recommendation.id,
      kind: recommendation.kind,
      state_under_review: recommendation.stateUnderReview,
      cycle: recommendation.cycle,
      paragraph_order: paragraphOrder(recommendation.paragraph),
      recommendation: JSON.stringify(recommendation),
    };
  }
}

/** Takes out recommendations whose witnesses go elsewhere. Their ids stay, each with the witness that founded it. */
export async function dissolve(db: Kysely<Schema>, ids: readonly string[], author: Author): Promise<void> {
  for (const some of chunksOf(ids, 500)) {
    const before = await db
      .selectFrom('recommendations')
      .select(['id', 'recommendation'])
      .where('id', 'in', some)
      .execute();
    const founders = await foundersOf(db, some);
    await putRows(
      db,
      'former_recommendations',
      [...founders].map(([id, witness]) => ({ id, witness })),
      'id',
    );
    await db.deleteFrom('recommendations').where('id', 'in', some).execute();
    await keepChanges(
      db,
      before.map(
        ({ id, recommendation }): Change => ({
          ...author,
          subject: `recommendation:${id}`,
          what: 'joined with another',
          before: JSON.parse(recommendation) as unknown,
          after: { witness: founders.get(id) ?? null },
        }),
      ),
    );
  }
}

/** By recommendation, the witness whose key its id was made of. */
async function foundersOf(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('witnesses')
    .select(['key', 'recommendation'])
    .where('recommendation', 'in', ids)
    .execute();
  return new Map(
    rows
      .filter(({ key, recommendation }) => recommendationId(key) === recommendation)
      .map((row) => [row.recommendation, row.key]),
  );
}

import type { Kysely, Selectable } from 'kysely';
import type { Witness } from '../../domain/recommendation.js';
import type { Schema } from '../schema.js';
import type { KeptWitness, WitnessHead } from '../store.js';
import { byKeys } from './bulk.js';

export type HeadRow = Selectable<Schema['witnesses']>;

/** What of a witness stands in columns; the rest is kept as words. */
type InColumns = 'key' | 'source' | 'firstSeenOn' | 'lastSeenOn' | 'goneOn';

const HEAD = [
  'witnesses.seq',
  'key',
  'source',
  'recommendation',
  'digest',
  'sets',
  'first_seen_on',
  'last_seen_on',
  'gone_on',
] as const;

export async function witnessHeads(db: Kysely<Schema>, source: string): Promise<WitnessHead[]> {
  const rows = await db
    .selectFrom('witnesses')
    .select(['key', 'recommendation', 'digest', 'sets', 'gone_on'])
    .where('source', '=', source)
    .orderBy('seq')
    .execute();
  // Thousands name the same few sets: each list is read once.
  const lists = new Map<string, readonly string[]>();
  return rows.map(({ sets, gone_on: goneOn, ...row }) => {
    const list = lists.get(sets) ?? (JSON.parse(sets) as string[]);
    lists.set(sets, list);
    return { ...row, sets: list, goneOn };
  });
}

/** Heads of those held, by key, as they are in the database. */
export async function headRows(db: Kysely<Schema>, keys: Iterable<string>): Promise<Map<string, HeadRow>> {
  const rows = await byKeys(keys, (some) => db.selectFrom('witnesses').select(HEAD).where('key', 'in', some).execute());
  return new Map(rows.map((row) => [row.key, row]));
}

/** As they are kept, by key, in the form that history tells of. */
export async function keptWitnesses(db: Kysely<Schema>, keys: Iterable<string>): Promise<Map<string, KeptWitness>> {
  const rows = await byKeys(keys, (some) => wholeRows(db).where('key', 'in', some).execute());
  return new Map(
    rows.map((row) => [
      row.key,
      {
        witness: witnessOf(row),
        digest: row.digest,
        recommendation: row.recommendation,
        sets: JSON.parse(row.sets) as string[],
      },
    ]),
  );
}

export async function witnessesOf(
  db: Kysely<Schema>,
  recommendations: readonly string[],
): Promise<Map<string, Witness[]>> {
  const rows = await byKeys(recommendations, (some) =>
    wholeRows(db).where('recommendation', 'in', some).orderBy('witnesses.seq').execute(),
  );
  const found = new Map<string, Witness[]>(recommendations.map((id) => [id, []]));
  for (const row of rows) found.get(row.recommendation)?.push(witnessOf(row));
  for (const [id, own] of found) if (own.length === 0) found.delete(id);
  return found;
}

const wholeRows = (db: Kysely<Schema>) =>
  db
    .selectFrom('witnesses')
    .innerJoin('witness_words', 'witness_words.seq', 'witnesses.seq')
    .select(HEAD)
    .select('words');

function witnessOf(row: HeadRow & { words: string }): Witness {
  return {
    ...(JSON.parse(row.words) as Omit<Witness, InColumns>),
    key: row.key,
    source: row.source,
    firstSeenOn: row.first_seen_on,
    lastSeenOn: row.last_seen_on,
    goneOn: row.gone_on,
  };
}

/** The head of a witness, as it stands in columns. */
export function headOf({ witness, digest, recommendation, sets }: KeptWitness, seq: number): HeadRow {
  return {
    seq,
    key: witness.key,
    source: witness.source,
    recommendation,
    digest,
    sets: JSON.stringify(sets),
    first_seen_on: witness.firstSeenOn,
    last_seen_on: witness.lastSeenOn,
    gone_on: witness.goneOn,
  };
}

/** The rest of a witness. */
export function wordsOf(
  { witness: { rank, file, line, row, raw } }: KeptWitness,
  seq: number,
): Schema['witness_words'] {
  return { seq, words: JSON.stringify({ rank, file, line, row, raw } satisfies Omit<Witness, InColumns>) };
}

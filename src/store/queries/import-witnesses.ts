import type { Kysely } from 'kysely';
import { Fault } from '../../domain/errors.js';
import type { Schema } from '../schema.js';
import type { Author, Change, ImportChange, KeptWitness } from '../store.js';
import { chunksOf, putRows } from './bulk.js';
import { keepChanges } from './history.js';
import { type HeadRow, headOf, headRows, keptWitnesses, wordsOf } from './witnesses.js';

/** Changes of one step that are read, written and told at once: what history keeps of them is in memory twice. */
const STEP = 1_000;

/** Gives new witnesses the next numbers; returns the last number given. */
export async function putCreated(db: Kysely<Schema>, created: readonly KeptWitness[], last: number): Promise<number> {
  await putRows(db, 'witnesses', numbered(created, headOf, last));
  await putRows(db, 'witness_words', numbered(created, wordsOf, last));
  return last + created.length;
}

function* numbered<Row>(
  created: readonly KeptWitness[],
  rowOf: (witness: KeptWitness, seq: number) => Row,
  last: number,
): Generator<Row> {
  let seq = last;
  for (const witness of created) yield rowOf(witness, ++seq);
}

/** Writes witnesses over; what each was before goes into history. */
export async function putChanged(db: Kysely<Schema>, changed: readonly KeptWitness[], author: Author): Promise<void> {
  for (const some of chunksOf(changed, STEP)) {
    const keys = some.map(({ witness }) => witness.key);
    const [heads, before] = [await heldHeads(db, keys), await keptWitnesses(db, keys)];
    const seqOf = ({ witness }: KeptWitness): number => (heads.get(witness.key) as HeadRow).seq;
    await putRows(
      db,
      'witnesses',
      some.map((kept) => headOf(kept, seqOf(kept))),
      'seq',
    );
    await putRows(
      db,
      'witness_words',
      some.map((kept) => wordsOf(kept, seqOf(kept))),
      'seq',
    );
    await keepChanges(
      db,
      some.map((kept) => told(kept.witness.key, 'changed', before.get(kept.witness.key), kept, author)),
    );
  }
}

/** Moves the day, and the sets where they are others; one command for all that share both. */
export async function markSeen(db: Kysely<Schema>, seen: ImportChange['seen'], author: Author): Promise<void> {
  const last_seen_on = dayOf(author);
  const bySets = new Map<string, string[]>();
  for (const { key, sets } of seen) {
    const list = JSON.stringify(sets);
    const those = bySets.get(list) ?? [];
    those.push(key);
    bySets.set(list, those);
  }
  for (const [sets, those] of bySets)
    for (const some of chunksOf(those, 5 * STEP))
      await db
        .updateTable('witnesses')
        .set({ last_seen_on, sets })
        .where('key', 'in', some)
        .where((is) => is.or([is('last_seen_on', '!=', last_seen_on), is('sets', '!=', sets)]))
        .execute();
}

/** Those that a newer export of their set has no longer: gone where no set has them. */
export async function markGone(db: Kysely<Schema>, gone: ImportChange['gone'], author: Author): Promise<void> {
  await alter(db, gone, author, (head, { sets, isGone }) => ({
    what: isGone ? 'gone from its source' : 'gone from a set of its source',
    head: { ...head, sets: JSON.stringify(sets), gone_on: isGone ? dayOf(author) : head.gone_on },
  }));
}

/** Those that now speak of another recommendation. */
export async function moveWitnesses(db: Kysely<Schema>, moved: ImportChange['moved'], author: Author): Promise<void> {
  await alter(db, moved, author, (head, { recommendation }) => ({
    what: 'joined to another recommendation',
    head: { ...head, recommendation },
  }));
}

/** Writes heads over, step by step, and tells history what stood there. */
async function alter<Item extends { readonly key: string }>(
  db: Kysely<Schema>,
  items: readonly Item[],
  author: Author,
  altered: (head: HeadRow, item: Item) => { what: string; head: HeadRow },
): Promise<void> {
  for (const some of chunksOf(items, STEP)) {
    const heads = await heldHeads(
      db,
      some.map(({ key }) => key),
    );
    const steps = some.map((item) => {
      const before = heads.get(item.key) as HeadRow;
      return { before, ...altered(before, item) };
    });
    await putRows(
      db,
      'witnesses',
      steps.map(({ head }) => head),
      'seq',
    );
    await keepChanges(
      db,
      steps.map(({ before, what, head }) => told(head.key, what, inWords(before), inWords(head), author)),
    );
  }
}

/** Of all these keys. One that is not held was planned on another record than this. */
async function heldHeads(db: Kysely<Schema>, keys: readonly string[]): Promise<Map<string, HeadRow>> {
  const heads = await headRows(db, keys);
  const missing = keys.find((key) => !heads.has(key));
  if (missing !== undefined)
    throw new Fault('conflict', `no witness ${missing} is held; run this import again; nothing of it was kept`);
  return heads;
}

const dayOf = (author: Author): string => author.at.slice(0, 10);

const inWords = ({ recommendation, sets, gone_on: goneOn }: HeadRow) => ({
  recommendation,
  sets: JSON.parse(sets) as string[],
  goneOn,
});

const told = (key: string, what: string, before: unknown, after: unknown, author: Author): Change => ({
  ...author,
  subject: `witness:${key}`,
  what,
  before,
  after,
});

import type { Kysely } from 'kysely';
import type { RecordExcerpt, RecordPart, RecordQuery, ReferenceFacts } from '../../domain/record.js';
import type { RecordSource } from '../../domain/record-source.js';
import type { State } from '../../domain/state.js';
import type { Treaty } from '../../domain/treaty.js';
import type { Schema } from '../schema.js';
import type { Author } from '../store.js';
import { keepChange } from './history.js';

const PARTS: readonly RecordPart[] = [
  'sessions',
  'reviews',
  'totals',
  'treatyActions',
  'treatyReadings',
  'candidatures',
  'pledges',
  'terms',
  'measures',
  'assessments',
];
/** Rows put in by one command: SQLite takes 32,766 values. */
const CHUNK = 500;

export async function factsDigest(db: Kysely<Schema>): Promise<string | null> {
  return (await db.selectFrom('facts_digest').select('digest').executeTakeFirst())?.digest ?? null;
}

/** Facts are replaced whole, in one transaction; history keeps which digest stood before. */
export async function loadFacts(
  db: Kysely<Schema>,
  facts: ReferenceFacts,
  digest: string,
  author: Author,
): Promise<void> {
  const rows = Object.entries(facts).flatMap(([part, items]) =>
    (items as readonly object[]).map((item) => ({
      part,
      state: 'state' in item ? (item.state as string) : null,
      item: JSON.stringify(item),
    })),
  );
  await db.transaction().execute(async (inside) => {
    const before = await factsDigest(inside);
    await inside.deleteFrom('facts').execute();
    await inside.deleteFrom('facts_digest').execute();
    for (let at = 0; at < rows.length; at += CHUNK)
      await inside
        .insertInto('facts')
        .values(rows.slice(at, at + CHUNK))
        .execute();
    await inside.insertInto('facts_digest').values({ digest }).execute();
    await keepChange(inside, {
      ...author,
      subject: 'record:reference',
      what: `${rows.length} facts loaded`,
      before,
      after: digest,
    });
  });
}

/** Parts of the record that name no State: asked for whole. */
const WITHOUT_STATE: ReadonlySet<RecordPart> = new Set(['sessions']);

/** The tables that every excerpt carries, read once for each set of facts. */
type Lookups = Pick<RecordExcerpt, 'sources' | 'states' | 'treaties'>;

export class FactReader {
  private known: { digest: string | null; lookups: Lookups } | null = null;

  constructor(private readonly db: Kysely<Schema>) {}

  async excerpt(query: RecordQuery | { state: null; parts: RecordQuery['parts'] }): Promise<RecordExcerpt> {
    const lookups = await this.lookups();
    const found = await Promise.all(
      PARTS.map(async (part) => [part, query.parts.includes(part) ? await this.items(part, query.state) : []] as const),
    );
    return { ...(Object.fromEntries(found) as unknown as RecordExcerpt), ...lookups };
  }

  private async items(part: string, state: string | null): Promise<unknown[]> {
    let rows = this.db.selectFrom('facts').select('item').where('part', '=', part);
    if (state !== null && !WITHOUT_STATE.has(part as RecordPart)) rows = rows.where('state', '=', state);
    return (await rows.execute()).map((row) => JSON.parse(row.item) as unknown);
  }

  private async lookups(): Promise<Lookups> {
    const digest = await factsDigest(this.db);
    if (this.known?.digest !== digest) {
      const [sources, states, treaties] = (await Promise.all(
        ['sources', 'states', 'treaties'].map((part) => this.items(part, null)),
      )) as [RecordSource[], State[], Treaty[]];
      this.known = {
        digest,
        lookups: {
          sources,
          states: new Map(states.map((state) => [state.iso3, state])),
          treaties: new Map(treaties.map((treaty) => [treaty.code, treaty])),
        },
      };
    }
    return (this.known as { lookups: Lookups }).lookups;
  }
}

export async function countFacts(db: Kysely<Schema>): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('facts')
    .select(['part', (count) => count.fn.countAll<number>().as('count')])
    .groupBy('part')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.part, Number(row.count)]));
}

import type { Kysely } from 'kysely';
import type { ReferenceFacts } from '../../domain/record.js';
import type { Engine } from '../engine.js';
import type { Schema } from '../schema.js';
import type { Author } from '../store.js';
import { putRows } from './bulk.js';
import { keepChange } from './history.js';

/** Where the facts that ship come from; an import's own origin begins with `import:`. */
export const REFERENCE = 'reference';

export async function factsDigest(db: Kysely<Schema>): Promise<string | null> {
  return (await db.selectFrom('facts_digest').select('digest').executeTakeFirst())?.digest ?? null;
}

/**
 * The facts that ship are replaced whole, in one transaction; what imports brought stays. History keeps which digest
 * stood before. Where another process has loaded the same meanwhile, nothing is left to do.
 */
export async function loadFacts(
  db: Kysely<Schema>,
  engine: Engine,
  facts: ReferenceFacts,
  digest: string,
  author: Author,
): Promise<void> {
  await db.transaction().execute(async (inside) => {
    await engine.takeTurn(inside, 'reference');
    const before = await factsDigest(inside);
    if (before === digest) return;
    await inside.deleteFrom('facts').where('origin', '=', REFERENCE).execute();
    await inside.deleteFrom('facts_digest').execute();
    const count = await putRows(inside, 'facts', rowsOf(facts));
    await inside.insertInto('facts_digest').values({ digest }).execute();
    // What search counts by, groups and days of reviews, may be others now: its index is made anew.
    if (before !== null)
      await inside
        .updateTable('record_version')
        .set((is) => ({ version: is('version', '+', 1) }))
        .execute();
    const what = `${count} facts loaded`;
    await keepChange(inside, { ...author, subject: 'record:reference', what, before, after: digest });
  });
}

function* rowsOf(facts: ReferenceFacts) {
  for (const [part, items] of Object.entries(facts) as [string, readonly object[]][])
    for (const item of items)
      yield {
        part,
        state: 'state' in item ? (item.state as string) : null,
        item: JSON.stringify(item),
        origin: REFERENCE,
      };
}

export async function countFacts(db: Kysely<Schema>): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('facts')
    .select(['part', (count) => count.fn.countAll<number>().as('count')])
    .groupBy('part')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.part, Number(row.count)]));
}

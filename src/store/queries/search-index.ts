import type { Kysely } from 'kysely';
import type { Engine } from '../engine.js';
import type { Schema } from '../schema.js';

/** Bytes of one row: a piece of any size goes through memory in parts, and no database has a row too large. */
const PART = 4_000_000;
/** Looks at an index that others keep anew while it is read. */
const TRIES = 5;

export interface KeptIndex {
  readonly version: number;
  readonly pieces: Map<string, Uint8Array>;
}

export async function searchIndexVersion(db: Kysely<Schema>): Promise<number | null> {
  return (await db.selectFrom('search_index').select('version').limit(1).executeTakeFirst())?.version ?? null;
}

/** Puts the index in place of the one before; one made from an older record than the one kept is left. */
export async function keepSearchIndex(
  db: Kysely<Schema>,
  engine: Engine,
  version: number,
  pieces: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await db.transaction().execute(async (inside) => {
    await engine.takeTurn(inside, 'search-index');
    const held = await searchIndexVersion(inside);
    if (held !== null && held > version) return;
    await inside.deleteFrom('search_index').execute();
    // An empty piece is a piece too.
    for (const [piece, bytes] of pieces)
      for (let part = 0; part === 0 || part * PART < bytes.length; part++)
        await inside
          .insertInto('search_index')
          .values({ version, piece, part, bytes: bufferOf(bytes.subarray(part * PART, (part + 1) * PART)) })
          .execute();
  });
}

/** Both drivers take a Buffer; no copy is made. */
const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Read part by part; where another process keeps a newer index in between, begun anew. */
export async function searchIndex(db: Kysely<Schema>): Promise<KeptIndex | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    const version = await searchIndexVersion(db);
    if (version === null) return null;
    const pieces = await piecesOf(db, version);
    if (pieces !== null) return { version, pieces };
  }
  return null;
}

async function piecesOf(db: Kysely<Schema>, version: number): Promise<Map<string, Uint8Array> | null> {
  const parts = await db
    .selectFrom('search_index')
    .select(['piece', 'part', (row) => row.fn<number>('length', ['bytes']).as('size')])
    .where('version', '=', version)
    .orderBy('piece')
    .orderBy('part')
    .execute();
  const sizes = new Map<string, number>();
  for (const { piece, size } of parts) sizes.set(piece, (sizes.get(piece) ?? 0) + size);
  // Memory of its own for each piece, so that numbers of any width may be read from its beginning.
  const pieces = new Map([...sizes].map(([piece, size]) => [piece, new Uint8Array(size)]));
  for (const { piece, part } of parts) {
    const row = await db
      .selectFrom('search_index')
      .select('bytes')
      .where('version', '=', version)
      .where('piece', '=', piece)
      .where('part', '=', part)
      .executeTakeFirst();
    if (!row) return null;
    pieces.get(piece)?.set(row.bytes, part * PART);
  }
  return parts.length > 0 ? pieces : null;
}

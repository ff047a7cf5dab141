import type { CompiledQuery, Insertable, Kysely } from 'kysely';
import type { Schema } from '../schema.js';

/** Rows in one command: ten columns of them stay far from what SQLite (32,766) and PostgreSQL (65,535) take as values. */
const ROWS = 500;
/** Keys in one question. */
const KEYS = 5_000;

/** Any table of the schema, for the one command that is made for all of them. */
type Tables = Kysely<Record<string, Record<string, unknown>>>;

/**
 * Puts rows in, many with a command; `over` names the column whose row is written over where it is there already. Of
 * several for one row the last holds. The command is made once and said again with other values: making it for every
 * chunk was a third of an import. All rows name the same columns in the same order.
 */
export async function putRows<Table extends keyof Schema>(
  db: Kysely<Schema>,
  table: Table,
  rows: Iterable<Insertable<Schema[Table]>>,
  over?: string,
): Promise<number> {
  let count = 0;
  let full: CompiledQuery | null = null;
  for (const some of chunksOf(rows, ROWS)) {
    const chunk = over === undefined ? some : latestOf(some, over);
    const isFull = chunk.length === ROWS;
    const command: CompiledQuery = (isFull ? full : null) ?? commandFor(db as unknown as Tables, table, chunk, over);
    if (isFull) full = command;
    await db.executeQuery({ ...command, parameters: chunk.flatMap((row) => Object.values(row)) });
    count += chunk.length;
  }
  return count;
}

/** PostgreSQL refuses to write one row over twice in a command. */
function latestOf<Row extends object>(rows: readonly Row[], over: string): Row[] {
  return [...new Map(rows.map((row) => [row[over as keyof Row], row])).values()];
}

function commandFor(db: Tables, table: string, chunk: readonly object[], over: string | undefined): CompiledQuery {
  const insert = db.insertInto(table).values(chunk as Record<string, unknown>[]);
  if (over === undefined) return insert.compile();
  const others = Object.keys(chunk[0] as object).filter((column) => column !== over);
  return insert
    .onConflict((held) =>
      held
        .column(over)
        .doUpdateSet(({ ref }) => Object.fromEntries(others.map((column) => [column, ref(`excluded.${column}`)]))),
    )
    .compile();
}

/** Asks for many keys, some thousands at a time. */
export async function byKeys<Key, Row>(
  keys: Iterable<Key>,
  ask: (some: readonly Key[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const found: Row[] = [];
  for (const some of chunksOf(keys, KEYS)) for (const row of await ask(some)) found.push(row);
  return found;
}

/** Without holding more than one chunk. */
export function* chunksOf<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let chunk: Item[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

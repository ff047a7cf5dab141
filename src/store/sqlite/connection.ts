import type { Database, Statement } from 'better-sqlite3';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { keepable } from '../keepable.js';

/** Commands kept ready: the pages of the register and the bulk of an import are few commands, said over and over. */
const MOST_READY = 60;

/** Runs commands on a database, each prepared once. */
export class SqliteConnection implements DatabaseConnection {
  private readonly ready = new Map<string, Statement<unknown[]>>();

  constructor(private readonly database: Database) {}

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const command = this.prepared(sql);
    if (command.reader) return { rows: command.all(keepable(parameters)) as Row[] };
    const { changes, lastInsertRowid } = command.run(keepable(parameters));
    return { numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] };
  }

  // biome-ignore lint/correctness/useYield: nothing is streamed; long walks go in steps of their own
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('queries are not streamed');
  }

  private prepared(sql: string): Statement<unknown[]> {
    const known = this.ready.get(sql);
    if (known) {
      // Moved to the end: the one at the beginning is the one not used for longest.
      this.ready.delete(sql);
      this.ready.set(sql, known);
      return known;
    }
    const made = this.database.prepare<unknown[]>(sql);
    this.ready.set(sql, made);
    const [oldest] = this.ready.keys();
    if (this.ready.size > MOST_READY && oldest !== undefined) this.ready.delete(oldest);
    return made;
  }
}

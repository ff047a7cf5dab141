import type { ColumnDefinitionBuilder, Kysely, RawBuilder } from 'kysely';
import type { Fault } from '../domain/errors.js';
import type { Schema } from './schema.js';

/** What only one writer at a time may do. Imports need no turn: they begin with the row that holds the record's version. */
export type Matter = 'migration' | 'reference' | 'search-index';

/** How a database writes the columns that the other writes in another way. */
export interface Columns {
  /** Ordered and compared by code point, whatever the server's language. */
  readonly text: 'text' | RawBuilder<unknown>;
  readonly bytes: 'blob' | 'bytea';
  /** A primary key that the database counts up, and that is never given twice. */
  readonly counter: {
    readonly type: 'integer' | 'bigint';
    readonly options: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  };
}

/** All that differs between the databases behind the door, as capabilities with a name; the queries are the same. */
export interface Engine {
  readonly columns: Columns;
  /** Waits until no other transaction is at the same matter; the turn ends with this transaction. */
  takeTurn(inside: Kysely<Schema>, matter: Matter): Promise<void>;
  /** What went wrong in one line for a person; null where it is not the database that is at fault. */
  explain(cause: unknown): Fault | null;
}

import type { PostgresPool } from 'kysely';
import { CompiledQuery, type DatabaseConnection, type Driver, PostgresDialect, PostgresDriver } from 'kysely';
import { Fault } from '../../domain/errors.js';
import { isLost } from './explain.js';

/** A server told not to wait for its disk is told to wait for ours: what was acknowledged is kept. */
const BEGIN = `begin; select set_config('synchronous_commit', 'on', true)
  where current_setting('synchronous_commit') = 'off'`;

/** Kysely's dialect, with transactions that stay honest when the server goes away in the middle. */
export class ServerDialect extends PostgresDialect {
  constructor(
    private readonly pool: PostgresPool,
    private readonly name: string,
  ) {
    super({ pool });
  }

  override createDriver(): Driver {
    return new ServerDriver(this.pool, this.name);
  }
}

class ServerDriver extends PostgresDriver {
  constructor(
    pool: PostgresPool,
    private readonly name: string,
  ) {
    super({ pool });
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(BEGIN));
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.commitTransaction(connection);
    } catch (cause) {
      if (!isLost(cause)) throw cause;
      throw new Fault(
        'unavailable',
        `${this.name}: the connection was lost while a change was being kept; look whether it is there before you make it again`,
        { cause },
      );
    }
  }

  /** Where the connection is gone the server has rolled back by itself; what went wrong first is what is told. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => {});
  }
}

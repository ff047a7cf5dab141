import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { type DatabaseConnection, type Driver, SqliteDialect } from 'kysely';
import { SqliteConnection } from './connection.js';
import type { FileWatch } from './file-watch.js';

/** Between two looks at a lock that another process holds, in milliseconds. */
const PAUSE = 20;

export interface DriverOptions {
  readonly database: Database;
  /** Tells whether the file is still the one that was opened. */
  readonly watch: FileWatch;
  /** How long a change waits for another process, in milliseconds. */
  readonly patience: number;
}

/** Kysely's dialect with a driver of our own. */
export class SqliteFileDialect extends SqliteDialect {
  constructor(private readonly options: DriverOptions) {
    super({ database: options.database });
  }

  override createDriver(): Driver {
    return new SqliteFileDriver(this.options);
  }
}

/**
 * One connection, one task at a time. Unlike Kysely's own driver it takes the right to write when a transaction begins
 * (one that reads first and writes then would fail where another process wrote in between), lets others read while it
 * waits for it, and acknowledges nothing that went into a file that is gone.
 */
class SqliteFileDriver implements Driver {
  private readonly connection: SqliteConnection;
  private readonly turns: (() => void)[] = [];
  private isTaken = false;

  constructor(private readonly options: DriverOptions) {
    this.connection = new SqliteConnection(options.database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    this.options.watch.glance();
    await this.takeTurn();
    return this.connection;
  }

  private async takeTurn(): Promise<void> {
    if (this.isTaken) await new Promise<void>((turn) => this.turns.push(turn));
    this.isTaken = true;
  }

  async releaseConnection(): Promise<void> {
    const next = this.turns.shift();
    if (next) next();
    else this.isTaken = false;
  }

  async beginTransaction(): Promise<void> {
    this.options.watch.check();
    const end = Date.now() + this.options.patience;
    while (!this.takesTheLock(Date.now() < end)) {
      await this.releaseConnection();
      await wait(PAUSE);
      await this.takeTurn();
    }
  }

  /** Without waiting inside SQLite, which would hold up the whole process. */
  private takesTheLock(mayFail: boolean): boolean {
    const { database } = this.options;
    const timeout = database.pragma('busy_timeout', { simple: true });
    database.pragma('busy_timeout = 0');
    try {
      database.exec('begin immediate');
      return true;
    } catch (cause) {
      if (mayFail && String((cause as { code?: unknown }).code).startsWith('SQLITE_BUSY')) return false;
      throw cause;
    } finally {
      database.pragma(`busy_timeout = ${timeout}`);
    }
  }

  async commitTransaction(): Promise<void> {
    this.options.database.exec('commit');
    this.options.watch.check();
  }

  /** Where the disk is full SQLite has rolled back by itself. */
  async rollbackTransaction(): Promise<void> {
    if (this.options.database.inTransaction) this.options.database.exec('rollback');
  }

  async destroy(): Promise<void> {
    this.options.database.close();
  }
}

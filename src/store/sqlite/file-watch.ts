import { statSync } from 'node:fs';
import { Fault } from '../../domain/errors.js';

/** Between two glances, in milliseconds. */
const PAUSE = 100;

/**
 * SQLite goes on writing into a file that was deleted or replaced under it, and what it writes is lost. This remembers
 * which files were opened, the database and its write-ahead log, and raises a fault where others stand in their place.
 */
export class FileWatch {
  private readonly opened = new Map<string, string>();
  private lookedAt = 0;

  constructor(private readonly path: string) {}

  /** For what only reads: now and then is enough, and every question would pay for more. */
  glance(): void {
    if (performance.now() - this.lookedAt > PAUSE) this.check();
  }

  check(): void {
    if (this.path === ':memory:') return;
    this.lookedAt = performance.now();
    for (const path of [this.path, `${this.path}-wal`]) {
      const found = identityOf(path);
      const opened = this.opened.get(path);
      if (opened === undefined && found !== null) this.opened.set(path, found);
      if (opened !== undefined && opened !== found)
        throw new Fault(
          'unavailable',
          `${path}: this file was deleted or replaced while it was in use; put it back or restore a copy, then start again`,
        );
    }
  }
}

function identityOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.dev}:${stat.ino}` : null;
}

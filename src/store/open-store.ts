import type { Store } from './store.js';

/** A path → SQLite. `postgres://…` → PostgreSQL. Only the driver that is asked for is loaded: a command starts sooner. */
export async function openStore(where: string): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//.test(where)) return (await import('./postgres/open.js')).openPostgres(where);
  return (await import('./sqlite/open.js')).openSqlite(where);
}

import { Fault } from '../domain/errors.js';
import { openSqlite } from './sqlite/open.js';
import type { Store } from './store.js';

/** A path → SQLite. `postgres://…` → not yet. */
export async function openStore(where: string): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//.test(where)) {
    throw new Fault('unavailable', 'PostgreSQL is not supported yet; name a file in RAPPORTEUR_DB');
  }
  return openSqlite(where);
}

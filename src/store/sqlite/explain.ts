import { Fault } from '../../domain/errors.js';

const REASONS: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'this is not a database; name another file in RAPPORTEUR_DB',
  SQLITE_CORRUPT: 'this database is damaged; restore it from a copy',
  SQLITE_CANTOPEN: 'the file cannot be opened; check that the folder exists and may be written to',
  SQLITE_READONLY_DBMOVED: 'this file was deleted or replaced while it was in use; put it back, then start again',
  SQLITE_READONLY: 'the database is read-only; give yourself leave to write to the file and its folder',
  SQLITE_BUSY: 'the database is locked by another process; wait for that one to end, or close it, and try again',
  SQLITE_FULL: 'the disk is full; nothing of this was kept; make room and try again',
  SQLITE_IOERR: 'the disk cannot be read or written; nothing of this was kept; look after the disk and try again',
  EACCES: 'the folder may not be written to; name another place in RAPPORTEUR_DB',
  EROFS: 'the disk is read-only; name another place in RAPPORTEUR_DB',
  ENOTDIR: 'a part of the path is a file; name another place in RAPPORTEUR_DB',
  EEXIST: 'a part of the path is a file; name another place in RAPPORTEUR_DB',
};

/** The line for a person, named after the file; null where the cause is not the database's. */
export function explainSqlite(cause: unknown, path: string): Fault | null {
  const code = String((cause as { code?: unknown }).code ?? '');
  const known = Object.keys(REASONS).find((key) => code.startsWith(key));
  return known ? new Fault('unavailable', `${path}: ${REASONS[known]}`, { cause }) : null;
}

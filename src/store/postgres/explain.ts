import { Fault } from '../../domain/errors.js';

const LOST = 'the connection was lost; nothing of this was kept; try again once the server is back';
const UNREACHABLE = 'the server cannot be reached; check the address in RAPPORTEUR_DB, and whether it is running';
const REFUSED = 'user or password is wrong; correct them in RAPPORTEUR_DB';

/** By the beginning of the code that PostgreSQL or the system gives; the first that fits. */
const REASONS: readonly (readonly [string, string])[] = [
  ...['ECONNREFUSED', 'ENOENT', 'EACCES', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'].map(
    (code) => [code, UNREACHABLE] as const,
  ),
  ['ECONNRESET', LOST],
  ['EPIPE', LOST],
  ['08', LOST],
  ['25006', 'the database is read-only, as a replica is; name the server that takes changes in RAPPORTEUR_DB'],
  ['25P', LOST],
  ['28', REFUSED],
  ['3D', 'the server has no such database; make it with createdb, or name another in RAPPORTEUR_DB'],
  ['3F', 'the database has no such schema; make it, or correct search_path in RAPPORTEUR_DB'],
  ['40', "two changes stood in each other's way; nothing of this was kept; try again"],
  ['42501', 'this user has no leave to do that here; grant it, or name another user in RAPPORTEUR_DB'],
  ['53100', 'the disk of the server is full; nothing of this was kept; make room and try again'],
  ['53300', 'the server takes no more connections; close some, or raise max_connections'],
  ['53', 'the server is out of resources; nothing of this was kept; give it more and try again'],
  ['54', 'the server takes nothing that large; nothing of this was kept'],
  ['55P03', 'the server ended a command that waited longer than its lock_timeout; try again'],
  ['57014', 'the server ended a command that ran longer than its statement_timeout; raise it and try again'],
  ['57P03', 'the server is starting or stopping; try again in a moment'],
  ['57P', LOST],
  ['58', 'the disk of the server cannot be read or written; nothing of this was kept; look after it and try again'],
  ['XX', 'the data of the server is damaged; nothing of this was kept; restore it from a copy'],
];

/** What the driver says without a code. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/^timeout exceeded when trying to connect/, 'no connection came free in time; fewer at once, or a faster server'],
  [/connection timeout|timeout expired/, UNREACHABLE],
  [/^Connection terminated|not queryable|connection error/, LOST],
  [/^SASL/, REFUSED],
  [/SSL/, 'server and address do not agree on an encrypted connection; correct sslmode in RAPPORTEUR_DB'],
];

/** The line for a person, named after the server; null where the cause is not the database's. */
export function explainPostgres(cause: unknown, name: string): Fault | null {
  const reason = reasonOf(cause);
  return reason === null ? null : new Fault('unavailable', `${name}: ${reason}`, { cause });
}

/** Whether the answer never came, so that nobody can know what became of the command. */
export function isLost(cause: unknown): boolean {
  const code = String((cause as { code?: unknown }).code ?? '');
  const isAnswer = /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code);
  return !isAnswer || reasonOf(cause) === LOST;
}

function reasonOf(cause: unknown): string | null {
  const { code, message } = cause as { code?: unknown; message?: unknown };
  const known = REASONS.find(([beginning]) => String(code ?? '').startsWith(beginning));
  return known?.[1] ?? SAYINGS.find(([saying]) => saying.test(String(message ?? '')))?.[1] ?? null;
}

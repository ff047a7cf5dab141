import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openSqlite } from '../src/store/sqlite/open.js';

const TIMES = 50;
const DIST = resolve(import.meta.dirname, '../dist');

/** Adds made-up documents one after the other and says each id once it was acknowledged. */
const WRITER = `
const [path, dist, run] = process.argv.slice(2);
const { openSqlite } = await import(dist + '/store/sqlite/open.js');
const { readDocument } = await import(dist + '/read/read-document.js');
const store = await openSqlite(path);
for (let n = 0; ; n++) {
  const bytes = new TextEncoder().encode('A made-up sentence that is long enough to be read as prose, number ' + n + ' of run ' + run + '.');
  const document = readDocument({ bytes, file: 'made-up.txt' });
  await store.addDocument({ document, bytes, visibility: 'private', licence: null, attributions: [], statements: [], findings: new Map() }, { by: 'writer', at: new Date().toISOString(), why: null });
  process.stdout.write(document.id + '\\n');
}
`;

/** Starts the writer and kills it without warning soon after its first acknowledgement. */
function killedWriter(script: string, path: string, run: number): Promise<string[]> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, path, pathToFileURL(DIST).href, String(run)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 120);
      said += String(chunk);
    });
    child.on('exit', () => done(said.split('\n').filter((line) => line.length === 71)));
  });
}

it(`nothing acknowledged is lost in ${TIMES} kills`, { timeout: 240_000 }, async () => {
  expect(existsSync(join(DIST, 'store/sqlite/open.js')), 'run `npm run build` first').toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-kill-'));
  const [script, path] = [join(folder, 'writer.mjs'), join(folder, 'register.db')];
  writeFileSync(script, WRITER);
  const acknowledged: string[] = [];
  for (let run = 0; run < TIMES; run++) acknowledged.push(...(await killedWriter(script, path, run)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(TIMES);
  const store = await openSqlite(path);
  const lost: string[] = [];
  for (const id of acknowledged) if ((await store.bytesOf(id)) === null) lost.push(id);
  await store.close();
  expect(lost).toEqual([]);
  const database = new Database(path, { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
});

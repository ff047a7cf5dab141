import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { ARTICLE } from '../../../test/made-up.js';
import { AUTHOR, newDocument, storeContract } from '../../../test/store-contract.js';
import { openStore } from '../open-store.js';
import { openSqlite } from './open.js';

const folder = () => mkdtempSync(join(tmpdir(), 'rapporteur-store-'));

storeContract('SQLite in memory', () => openSqlite(':memory:'));
storeContract('SQLite in a file', () => openSqlite(join(folder(), 'register.db')));

describe('a database that cannot be used', () => {
  it('is left as it is where it is none', async () => {
    const path = join(folder(), 'not.db');
    writeFileSync(path, 'This is a letter, and no database at all. '.repeat(40));
    const before = readFileSync(path, 'utf8');
    await expect(openSqlite(path)).rejects.toThrow(/not\.db: this is not a database/);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('is left as it is where it is newer', async () => {
    const path = join(folder(), 'newer.db');
    await (await openSqlite(path)).close();
    const database = new Database(path);
    database.exec('update schema_version set version = 99');
    database.close();
    await expect(openSqlite(path)).rejects.toThrow(/newer Rapporteur \(version 99/);
  });

  it('says so where another process holds it', { timeout: 20_000 }, async () => {
    const path = join(folder(), 'locked.db');
    const store = await openSqlite(path);
    const other = new Database(path);
    other.exec('begin immediate');
    await expect(store.addDocument(newDocument(ARTICLE), AUTHOR)).rejects.toThrow(/locked/);
    other.exec('rollback');
    other.close();
    expect(await store.addDocument(newDocument(ARTICLE), AUTHOR)).toBe(true);
    await store.close();
  });

  it('says so where a part of its path is a file', async () => {
    const path = join(folder(), 'a-file');
    writeFileSync(path, '');
    await expect(openSqlite(join(path, 'register.db'))).rejects.toThrow(/a part of the path is a file/);
  });

  it('PostgreSQL is named as not there yet', async () => {
    await expect(openStore('postgres://localhost/x')).rejects.toThrow(/not supported yet/);
  });
});

it("two handles on one file see each other's writes", async () => {
  const path = join(folder(), 'shared.db');
  const [one, two] = [await openSqlite(path), await openSqlite(path)];
  await one.addDocument(newDocument(ARTICLE), AUTHOR);
  expect(await two.documents()).toHaveLength(1);
  expect(await two.addDocument(newDocument(ARTICLE), AUTHOR)).toBe(false);
  await Promise.all([one.close(), two.close()]);
});

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../../test/folders.js';
import { ARTICLE } from '../../../test/made-up.js';
import { importOfNew, keptWitness, numbered } from '../../../test/made-up-record.js';
import { sharedContract } from '../../../test/shared-contract.js';
import { AUTHOR, newDocument, storeContract } from '../../../test/store-contract.js';
import { openSqlite } from './open.js';

const folder = temporaryFolders('store');

storeContract('SQLite in memory', async () => ':memory:');
storeContract('SQLite in a file', async () => join(folder(), 'register.db'));
sharedContract('SQLite in a file', async () => join(folder(), 'register.db'));

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

  it('says so where another process holds it, and reads meanwhile', async () => {
    const path = join(folder(), 'locked.db');
    const store = await openSqlite(path, { patience: 200 });
    const other = new Database(path);
    other.exec('begin immediate');
    const added = store.addDocument(newDocument(ARTICLE), AUTHOR);
    expect(await store.documents()).toEqual([]);
    await expect(added).rejects.toThrow(/locked\.db: the database is locked by another process/);
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
});

describe('a disk that is full', () => {
  it('is told in one line; nothing of the import is there, and the register reads on', async () => {
    const path = join(folder(), 'full.db');
    const roomy = await openSqlite(path);
    await roomy.addDocument(newDocument(ARTICLE), AUTHOR);
    await roomy.applyImport(importOfNew(0, [keptWitness(1)]), AUTHOR);
    await roomy.close();
    const pages = new Database(path);
    const mostPages = Number(pages.pragma('page_count', { simple: true })) + 20;
    pages.close();
    const store = await openSqlite(path, { mostPages });
    const large = importOfNew(
      1,
      numbered(2, 3_000).map((n) => keptWitness(n)),
    );
    await expect(store.applyImport(large, AUTHOR)).rejects.toMatchObject({
      code: 'unavailable',
      message: `${path}: the disk is full; nothing of this was kept; make room and try again`,
    });
    expect(await store.recordVersion()).toBe(1);
    expect(await store.witnessHeads('made-up')).toHaveLength(1);
    expect(await store.imports()).toHaveLength(1);
    expect(await store.documents()).toHaveLength(1);
    await store.applyImport(importOfNew(1, [keptWitness(2)]), AUTHOR);
    expect(await store.recordVersion()).toBe(2);
    await store.close();
  });
});

describe('a file that is taken away while it is in use', () => {
  const opened = async () => {
    const path = join(folder(), 'register.db');
    const store = await openSqlite(path);
    await store.addDocument(newDocument(ARTICLE), AUTHOR);
    return { path, store };
  };
  const another = newDocument(`${ARTICLE} Another.`);

  it.each(['register.db', 'register.db-wal'])(
    '%s deleted: a change is refused, and nothing more is read',
    async (file) => {
      const { path, store } = await opened();
      rmSync(join(path, '..', file));
      await expect(store.addDocument(another, AUTHOR)).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringMatching(/deleted or replaced while it was in use/),
      });
      await wait(150);
      await expect(store.documents()).rejects.toThrow(/deleted or replaced/);
      await store.close();
    },
  );

  it('another put in its place: a change is refused, and works where it is back', async () => {
    const { path, store } = await opened();
    renameSync(path, `${path}.aside`);
    writeFileSync(path, '');
    await expect(store.addDocument(another, AUTHOR)).rejects.toThrow(/deleted or replaced/);
    renameSync(`${path}.aside`, path);
    expect(await store.addDocument(another, AUTHOR)).toBe(true);
    await store.close();
    const again = await openSqlite(path);
    expect(await again.documents()).toHaveLength(2);
    await again.close();
  });
});

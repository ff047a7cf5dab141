import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { expect, it } from 'vitest';
import { temporaryFolders } from '../../../test/folders.js';
import { ARTICLE, REFERENCE } from '../../../test/made-up.js';
import { AUTHOR, newDocument } from '../../../test/store-contract.js';
import { readReference } from '../../record/read-reference.js';
import type { Schema } from '../schema.js';
import { openSqlite, SQLITE_COLUMNS } from '../sqlite/open.js';
import { theRegister } from './0001-the-register.js';

const folder = temporaryFolders('store');
const added = newDocument(ARTICLE);

/** A register of the first release, with a document and a fact. */
async function firstRelease(): Promise<string> {
  const path = join(folder(), 'register.db');
  const database = new Database(path);
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database }) });
  await theRegister(db, SQLITE_COLUMNS);
  database.exec(`create table schema_version (version integer not null); insert into schema_version values (1);
    insert into facts values ('reviews', 'SVN', '{"state":"SVN","cycle":1}'), ('reviews', 'SVN', '{"state":"SVN","cycle":2}');
    insert into facts_digest values ('of the first release')`);
  const row = [added.document.id, JSON.stringify(added.document), 'public', AUTHOR.at, AUTHOR.by];
  database
    .prepare('insert into documents (id, document, visibility, added_at, added_by) values (?, ?, ?, ?, ?)')
    .run(row);
  database.close();
  return path;
}

it('a register of the first release is brought up to date, with all it holds', async () => {
  const store = await openSqlite(await firstRelease());
  expect((await store.document(added.document.id))?.document).toEqual(added.document);
  expect(await store.referenceDigest()).toBe('of the first release');
  const { reviews } = await store.record({ state: 'SVN', parts: ['reviews'] });
  expect(reviews.map(({ cycle }) => cycle)).toEqual([1, 2]);
  const { facts, digest } = readReference(REFERENCE);
  await store.loadReference(facts, digest, AUTHOR);
  expect(await store.counts()).toMatchObject({ reviews: facts.reviews.length, documents: 1 });
  // Other facts, another version: what search counts by is made anew.
  expect(await store.recordVersion()).toBe(1);
  await store.close();
});

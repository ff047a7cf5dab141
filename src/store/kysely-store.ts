import type { Kysely } from 'kysely';
import * as documents from './queries/documents.js';
import { countFacts, FactReader, factsDigest, loadFacts } from './queries/facts.js';
import { historyOf } from './queries/history.js';
import * as statements from './queries/statements.js';
import type { Schema } from './schema.js';
import type { Store } from './store.js';

/** The door over any database that Kysely speaks to: what differs between them is settled before it is opened. */
export function createStore(db: Kysely<Schema>): Store {
  const facts = new FactReader(db);
  return {
    referenceDigest: () => factsDigest(db),
    loadReference: (loaded, digest, author) => loadFacts(db, loaded, digest, author),
    record: (query) => facts.excerpt(query),
    recordOfAll: (parts) => facts.excerpt({ state: null, parts }),
    counts: async () => ({
      ...(await countFacts(db)),
      documents: await count(db, 'documents'),
      statements: await count(db, 'statements'),
    }),
    idsLike: async (beginning, limit) => ({
      documents: await idsLike(
        db,
        'documents',
        beginning.startsWith('sha256:') ? beginning : `sha256:${beginning}`,
        limit,
      ),
      statements: await idsLike(db, 'statements', beginning, limit),
    }),
    addDocument: (added, author) => documents.addDocument(db, added, author),
    document: (id) => documents.documentById(db, id),
    documents: (limit = 100, offset = 0) => documents.listDocuments(db, limit, offset),
    bytesOf: async (id) =>
      (await db.selectFrom('document_bytes').select('bytes').where('id', '=', id).executeTakeFirst())?.bytes ?? null,
    setVisibility: (id, visibility, licence, author) => documents.setVisibility(db, id, visibility, licence, author),
    attributionsOf: (source) => documents.attributionsOf(db, source),
    statements: (filter) => statements.listStatements(db, filter),
    countStatements: (filter) => statements.countStatements(db, filter),
    statement: (id) => statements.statementById(db, id),
    decide: (decision) => statements.decide(db, decision),
    keepFinding: (statement, finding, author) => statements.keepFinding(db, statement, finding, author),
    findingsOf: (statement) => statements.findingsOf(db, statement),
    history: (subject, limit = 100) => historyOf(db, subject, limit),
    close: () => db.destroy(),
  };
}

async function count(db: Kysely<Schema>, table: 'documents' | 'statements'): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((all) => all.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Ids are hexadecimal, so a beginning holds no wildcard. */
async function idsLike(
  db: Kysely<Schema>,
  table: 'documents' | 'statements',
  beginning: string,
  limit: number,
): Promise<string[]> {
  if (!/^(?:sha256:)?[0-9a-f]+$/.test(beginning)) return [];
  const rows = await db.selectFrom(table).select('id').where('id', 'like', `${beginning}%`).limit(limit).execute();
  return rows.map((row) => row.id);
}

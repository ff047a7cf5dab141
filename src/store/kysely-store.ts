import type { Kysely } from 'kysely';
import type { Engine } from './engine.js';
import { guarded } from './guarded.js';
import * as documents from './queries/documents.js';
import { FactReader } from './queries/fact-reader.js';
import { countFacts, factsDigest, loadFacts } from './queries/facts.js';
import { historyOf } from './queries/history.js';
import * as imports from './queries/imports.js';
import * as recommendations from './queries/recommendations.js';
import * as index from './queries/search-index.js';
import * as statements from './queries/statements.js';
import * as witnesses from './queries/witnesses.js';
import type { Schema } from './schema.js';
import type { Store } from './store.js';

/** The door over any database that Kysely speaks to; what differs between them is told by the engine. */
export function createStore(db: Kysely<Schema>, engine: Engine): Store {
  const calls = {
    ...factsOf(db, engine),
    ...documentsOf(db),
    ...statementsOf(db),
    ...recordOf(db, engine),
    history: (subject: string, limit = 100) => historyOf(db, subject, limit),
    close: () => db.destroy(),
  };
  return guarded(calls, engine.explain);
}

function factsOf(db: Kysely<Schema>, engine: Engine) {
  const facts = new FactReader(db);
  return {
    referenceDigest: () => factsDigest(db),
    loadReference: (loaded, digest, author) => loadFacts(db, engine, loaded, digest, author),
    record: (query) => facts.excerpt(query),
    recordOfAll: (parts) => facts.excerpt({ state: null, parts }),
    counts: async () => ({
      ...(await countFacts(db)),
      documents: await count(db, 'documents'),
      statements: await count(db, 'statements'),
    }),
  } satisfies Partial<Store>;
}

function documentsOf(db: Kysely<Schema>) {
  return {
    idsLike: async (beginning, limit) => ({
      documents: await idsLike(db, 'documents', `sha256:${beginning.replace(/^sha256:/, '')}`, limit),
      statements: await idsLike(db, 'statements', beginning, limit),
    }),
    addDocument: (added, author) => documents.addDocument(db, added, author),
    document: (id) => documents.documentById(db, id),
    documents: (limit = 100, offset = 0) => documents.listDocuments(db, limit, offset),
    bytesOf: (id) => documents.bytesOf(db, id),
    setVisibility: (id, visibility, licence, author) => documents.setVisibility(db, id, visibility, licence, author),
    attributionsOf: (source) => documents.attributionsOf(db, source),
  } satisfies Partial<Store>;
}

function statementsOf(db: Kysely<Schema>) {
  return {
    statements: (filter) => statements.listStatements(db, filter),
    countStatements: (filter) => statements.countStatements(db, filter),
    statement: (id) => statements.statementById(db, id),
    decide: (decision) => statements.decide(db, decision),
    keepFinding: (statement, finding, author) => statements.keepFinding(db, statement, finding, author),
    findingsOf: (statement) => statements.findingsOf(db, statement),
  } satisfies Partial<Store>;
}

/** Recommendations, their witnesses, imports, and the index over them. */
function recordOf(db: Kysely<Schema>, engine: Engine) {
  return {
    recordVersion: () => imports.recordVersion(db),
    witnessHeads: (source) => witnesses.witnessHeads(db, source),
    witnessesOf: (ids) => witnesses.witnessesOf(db, ids),
    applyImport: (change, author) => imports.applyImport(db, change, author),
    imports: (limit = 100) => imports.listImports(db, limit),
    recommendation: (id) => recommendations.recommendationById(db, id),
    recommendationsAt: (seqs) => recommendations.recommendationsAt(db, seqs),
    recommendations: (filter) => recommendations.listRecommendations(db, filter),
    recommendationsAfter: (seq, limit) => recommendations.recommendationsAfter(db, seq, limit),
    countRecommendations: () => recommendations.countRecommendations(db),
    searchIndex: () => index.searchIndex(db),
    searchIndexVersion: () => index.searchIndexVersion(db),
    keepSearchIndex: (version, pieces) => index.keepSearchIndex(db, engine, version, pieces),
  } satisfies Partial<Store>;
}

async function count(db: Kysely<Schema>, table: 'documents' | 'statements'): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((all) => all.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Ids are hexadecimal: all that begin like this lie between it and it with a letter that comes after f. */
async function idsLike(
  db: Kysely<Schema>,
  table: 'documents' | 'statements',
  beginning: string,
  limit: number,
): Promise<string[]> {
  if (!/^(?:sha256:)?[0-9a-f]+$/.test(beginning)) return [];
  const rows = await db
    .selectFrom(table)
    .select('id')
    .where('id', '>=', beginning)
    .where('id', '<', `${beginning}g`)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

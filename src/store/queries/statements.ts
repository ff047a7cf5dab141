import type { Kysely } from 'kysely';
import type { Decision, ReviewState } from '../../domain/decision.js';
import { Fault } from '../../domain/errors.js';
import type { Finding } from '../../domain/finding.js';
import type { Statement } from '../../domain/statement.js';
import type { Schema } from '../schema.js';
import type { Author, KeptStatement, StatementFilter } from '../store.js';
import { keepChange } from './history.js';

const MOST = 10_000;

function filtered(db: Kysely<Schema>, filter: StatementFilter) {
  let query = db.selectFrom('statements').innerJoin('documents', 'documents.id', 'statements.source');
  if (filter.source !== undefined) query = query.where('source', '=', filter.source);
  if (filter.state !== undefined) query = query.where('state', '=', filter.state);
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind);
  if (filter.reviewState !== undefined) query = query.where('review_state', '=', filter.reviewState);
  return query;
}

export async function listStatements(db: Kysely<Schema>, filter: StatementFilter): Promise<KeptStatement[]> {
  const rows = await filtered(db, filter)
    .select(['statements.id', 'review_state', 'statement'])
    .orderBy('documents.added_at', 'desc')
    .orderBy('statements.source')
    .orderBy('place')
    .limit(filter.limit ?? MOST)
    .offset(filter.offset ?? 0)
    .execute();
  return withDecisions(db, rows);
}

export async function countStatements(db: Kysely<Schema>, filter: StatementFilter): Promise<number> {
  const row = await filtered(db, filter)
    .select((count) => count.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function statementById(db: Kysely<Schema>, id: string): Promise<KeptStatement | null> {
  const rows = await db
    .selectFrom('statements')
    .select(['id', 'review_state', 'statement'])
    .where('id', '=', id)
    .execute();
  return (await withDecisions(db, rows))[0] ?? null;
}

interface Row {
  readonly id: string;
  readonly review_state: string;
  readonly statement: string;
}

async function withDecisions(db: Kysely<Schema>, rows: readonly Row[]): Promise<KeptStatement[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const [decisions, findings] = await Promise.all([
    db.selectFrom('decisions').select(['statement', 'decision']).where('statement', 'in', ids).orderBy('seq').execute(),
    db.selectFrom('findings').select(['statement', 'finding']).where('statement', 'in', ids).orderBy('seq').execute(),
  ]);
  const latest = new Map(findings.map((row) => [row.statement, row.finding]));
  return rows.map((row) => ({
    asRead: JSON.parse(row.statement) as Statement,
    reviewState: row.review_state as ReviewState,
    decisions: decisions
      .filter((decision) => decision.statement === row.id)
      .map((decision) => JSON.parse(decision.decision) as Decision),
    finding: JSON.parse(latest.get(row.id) as string) as Finding,
  }));
}

/** Appends the decision and moves the statement's status, in one transaction. */
export async function decide(db: Kysely<Schema>, decision: Decision): Promise<void> {
  await db.transaction().execute(async (inside) => {
    await takeStatement(inside, decision.statement);
    const row = await inside
      .selectFrom('statements')
      .select('review_state')
      .where('id', '=', decision.statement)
      .executeTakeFirst();
    if (!row) throw new Fault('conflict', `no statement ${decision.statement} is held; nothing was decided`);
    await inside
      .insertInto('decisions')
      .values({ statement: decision.statement, decision: JSON.stringify(decision) })
      .execute();
    await inside
      .updateTable('statements')
      .set({ review_state: decision.verdict })
      .where('id', '=', decision.statement)
      .execute();
    await keepChange(inside, {
      by: decision.by,
      at: decision.at,
      why: decision.why,
      subject: `statement:${decision.statement}`,
      what: decision.verdict,
      before: row.review_state,
      after: decision,
    });
  });
}

/** Says nothing new: it makes others who write about the statement wait until this transaction ends. */
async function takeStatement(db: Kysely<Schema>, id: string): Promise<void> {
  await db.updateTable('statements').set({ id }).where('id', '=', id).execute();
}

/** Kept only where it says something new; the day of the check alone is nothing new. */
export async function keepFinding(
  db: Kysely<Schema>,
  statement: string,
  finding: Finding,
  author: Author,
): Promise<boolean> {
  return db.transaction().execute(async (inside) => {
    await takeStatement(inside, statement);
    const before = (await findingsOf(inside, statement)).at(-1) ?? null;
    if (before !== null && JSON.stringify({ ...before, asOf: '' }) === JSON.stringify({ ...finding, asOf: '' }))
      return false;
    await inside
      .insertInto('findings')
      .values({ statement, finding: JSON.stringify(finding) })
      .execute();
    await keepChange(inside, {
      ...author,
      subject: `statement:${statement}`,
      what: 'checked again',
      before,
      after: finding,
    });
    return true;
  });
}

export async function findingsOf(db: Kysely<Schema>, statement: string): Promise<Finding[]> {
  const rows = await db
    .selectFrom('findings')
    .select('finding')
    .where('statement', '=', statement)
    .orderBy('seq')
    .execute();
  return rows.map((row) => JSON.parse(row.finding) as Finding);
}

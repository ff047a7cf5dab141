import type { CheckContext } from '../check/check.js';
import { checkStatement, queryFor } from '../check/check-statement.js';
import type { Finding } from '../domain/finding.js';
import type { Reading } from '../domain/reading.js';
import type { RecordExcerpt } from '../domain/record.js';
import type { Statement } from '../domain/statement.js';
import { extractStatements } from '../extract/extract.js';
import { readDocument } from '../read/read-document.js';
import { type Desk, today } from './desk.js';
import type { Submission } from './register.js';

/** Reads, extracts and checks; stores nothing. */
export async function readSubmission(desk: Desk, submission: Submission): Promise<Reading> {
  const document = await readDocument(submission);
  const { attributions, statements, problems } = extractStatements(document, await desk.lexicon());
  const findings = await findingsFor(desk, statements);
  return {
    source: document,
    attributions,
    statements: statements.map((statement) => ({ statement, finding: findings.get(statement.id) as Finding })),
    problems: [...document.problems, ...problems],
  };
}

/** Checks statements against the record. Each State's part of the record is fetched once. */
export async function findingsFor(desk: Desk, statements: readonly Statement[]): Promise<Map<string, Finding>> {
  const fetched = new Map<string, Promise<RecordExcerpt>>();
  const excerptFor = (statement: Statement): Promise<RecordExcerpt> => {
    const query = queryFor(statement) ?? { state: statement.state ?? '', parts: [] };
    const key = `${query.state} ${query.parts.join()}`;
    const known = fetched.get(key) ?? desk.store.record(query);
    fetched.set(key, known);
    return known;
  };
  const found = new Map<string, Finding>();
  for (const statement of statements) {
    const context: CheckContext = { record: await excerptFor(statement), today: today(desk) };
    found.set(statement.id, checkStatement(statement, context));
  }
  return found;
}

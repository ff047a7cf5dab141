import type { Finding } from '../domain/finding.js';
import type { RecordQuery } from '../domain/record.js';
import type { Statement } from '../domain/statement.js';
import type { Check, CheckContext } from './check.js';
import { CHECKS } from './checks/index.js';
import { undertaking } from './checks/undertaking.js';

/** The check that answers for a statement. */
export function checkFor(statement: Statement): Check {
  return CHECKS.find((check) => check.appliesTo(statement)) ?? undertaking;
}

/** What would settle it; null where nothing of the record is needed. */
export function queryFor(statement: Statement): RecordQuery | null {
  return checkFor(statement).needs(statement);
}

export function checkStatement(statement: Statement, context: CheckContext): Finding {
  const check = checkFor(statement);
  return statement.state === null && check !== undertaking
    ? undertaking.decide(statement, context)
    : check.decide(statement, context);
}

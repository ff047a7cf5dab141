import type { Decision } from '../domain/decision.js';
import { Fault } from '../domain/errors.js';
import { isPartialDate } from '../domain/partial-date.js';
import { named } from './add-document.js';
import type { Desk } from './desk.js';
import { statementView } from './view-statements.js';
import type { StatementView } from './views.js';

/** A person accepts, corrects or rejects; what the machine first read is kept (law 4). */
export async function decide(desk: Desk, decision: Omit<Decision, 'at'>): Promise<StatementView> {
  const id = await statementId(desk, decision.statement);
  await checked(desk, decision);
  await desk.store.decide({ ...decision, statement: id, by: named(decision.by), at: desk.now() });
  return (await statementView(desk, id, 'desk')) as StatementView;
}

/** A correction may not bring in what nobody knows (law 5). */
async function checked(desk: Desk, { correction }: Omit<Decision, 'at'>): Promise<void> {
  if (correction === null) return;
  const { states } = await desk.lexicon();
  if (correction.state !== undefined && !states.has(correction.state))
    throw new Fault('input', `${correction.state}: no State has this code; give ISO 3166 alpha-3, such as SVN`);
  const dates = [correction.saidOn, correction.commitment?.due ?? undefined].filter((date) => date !== undefined);
  const wrong = dates.find((date) => !isPartialDate(date));
  if (wrong !== undefined) throw new Fault('input', `${wrong}: no such date; give 2027, 2027-03 or 2027-03-14`);
}

/** A whole id, or a beginning of one that only one statement has. */
export async function statementId(desk: Desk, beginning: string): Promise<string> {
  const { statements } = await desk.store.idsLike(beginning, 2);
  return only(statements, beginning, 'statement');
}

export function only(ids: readonly string[], beginning: string, noun: string): string {
  if (ids.length > 1)
    throw new Fault('input', `${beginning}: more than one ${noun} begins like this; give more of its id`);
  if (ids[0] === undefined)
    throw new Fault('not-found', `${beginning}: no ${noun} with this id is held; \`rapporteur list\` shows what is`);
  return ids[0];
}

import type { Candidature } from '../domain/council/candidature.js';
import { termLabel } from '../domain/council/membership.js';
import type { State } from '../domain/state.js';
import type { Desk } from './desk.js';
import { statementViews, threadsOf } from './view-statements.js';
import type { Audience, CandidatureCard, CandidatureView, StatementView } from './views.js';

const labelOf = (candidature: Candidature): string => termLabel(candidature.termFrom, candidature.termTo);

/** A vote for a State that did not stand is a write-in; the State is no candidate. */
const isWriteIn = (candidature: Candidature): boolean => /write-in/i.test(candidature.note);

/** A State's candidature for the term that begins in `year`: the election, its pledges, and every statement as a thread. */
export async function viewCandidature(
  desk: Desk,
  iso3: string,
  year: number,
  audience: Audience,
): Promise<CandidatureView | null> {
  const state = (await desk.lexicon()).states.get(iso3);
  if (state === undefined) return null;
  const record = await desk.store.record({ state: iso3, parts: ['candidatures', 'terms', 'pledges', 'assessments'] });
  const candidature = record.candidatures.find((item) => item.termFrom.startsWith(String(year))) ?? null;
  const statements = await statementViews(desk, { state: iso3 }, audience);
  const term = candidature ? labelOf(candidature) : `${year}-${year + 2}`;
  const own = inDocumentsOf(statements, term);
  if (candidature === null && own.length === 0) return null;
  const ballot =
    candidature === null
      ? []
      : (await desk.store.recordOfAll(['candidatures'])).candidatures.filter(
          (item) =>
            item.electedOn === candidature.electedOn &&
            item.regionalGroup === candidature.regionalGroup &&
            item.state !== iso3 &&
            !isWriteIn(item),
        );
  return {
    state,
    term,
    candidature,
    membership: record.terms.find((item) => item.kind === 'seat' && item.from.startsWith(String(year))) ?? null,
    ballot,
    others: record.candidatures.filter((item) => item !== candidature),
    pledges: record.pledges.filter((pledge) => pledge.term === term),
    threads: threadsOf(own, record.assessments),
    documents: [...new Map(own.map((view) => [view.document.id, view.document])).values()],
  };
}

/** All that the State said in the documents where it presented this candidature. */
function inDocumentsOf(statements: readonly StatementView[], term: string): StatementView[] {
  const presented = new Set(
    statements.filter((view) => view.statement.commitment?.object === `HRC ${term}`).map((view) => view.document.id),
  );
  return statements.filter((view) => presented.has(view.document.id) && view.reviewState !== 'rejected');
}

/** Candidatures that a document of the register speaks of, those with most threads first. */
export async function listCandidatures(desk: Desk, audience: Audience): Promise<CandidatureCard[]> {
  const statements = await statementViews(desk, { kind: 'commitment' }, audience);
  const spoken = new Map<string, { state: State; term: string }>();
  for (const { statement, state } of statements) {
    const term = /^HRC (\d{4}-\d{4})$/.exec(statement.commitment?.object ?? '')?.[1];
    if (state !== null && term !== undefined) spoken.set(`${state.iso3} ${term}`, { state, term });
  }
  const cards: CandidatureCard[] = [];
  for (const { state, term } of spoken.values()) {
    const view = await viewCandidature(desk, state.iso3, Number(term.slice(0, 4)), audience);
    if (view?.candidature) cards.push({ state, term, candidature: view.candidature, threadCount: view.threads.length });
  }
  return cards.sort((a, b) => b.threadCount - a.threadCount);
}

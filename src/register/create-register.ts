import { CHECKS } from '../check/checks/index.js';
import type { ConceptTerm } from '../domain/concept.js';
import { createLexicon } from '../extract/lexicon/create-lexicon.js';
import type { Lexicon } from '../extract/lexicon/lexicon.js';
import { RULES } from '../extract/rules/index.js';
import { FORMATS } from '../record/read-file.js';
import type { Store } from '../store/store.js';
import { addDocument } from './add-document.js';
import { type Desk, today } from './desk.js';
import { importFiles } from './import-files.js';
import { findingsFor, readSubmission } from './read-submission.js';
import type { Register } from './register.js';
import { decide } from './review-statement.js';
import { search, searchAll } from './search.js';
import { indexReader } from './search-index.js';
import { listCandidatures, viewCandidature } from './view-candidature.js';
import { listDocuments, viewDocument } from './view-document.js';
import { compare, viewRecommendation } from './view-recommendation.js';
import { viewReview } from './view-review.js';
import { viewState, viewTreaty } from './view-state.js';
import { statementView, statementViews } from './view-statements.js';
import type { CoverageView, StatementView } from './views.js';

/** What the product is made of. */
export interface Parts {
  readonly store: Store;
  /** Now, as an ISO 8601 instant. */
  readonly now: () => string;
  /** Terms of the field across languages; read when the first search is made. */
  readonly concepts: () => readonly ConceptTerm[];
}

/** The product as one object, over a store whose facts are loaded. */
export function createRegister({ store, now, concepts }: Parts): Register {
  let lexicon: Promise<Lexicon> | null = null;
  const reader = indexReader(store, concepts);
  const desk: Desk = {
    store,
    now,
    lexicon: () => {
      lexicon ??= store
        .recordOfAll([])
        .then((record) => createLexicon([...record.states.values()], [...record.treaties.values()]));
      return lexicon;
    },
    index: () => reader(desk),
  };
  return {
    read: (submission) => readSubmission(desk, submission),
    add: (submission, options) => addDocument(desk, submission, options),
    home: async (audience) => {
      const candidatures = await listCandidatures(desk, audience);
      return {
        featured: candidatures[0] ?? null,
        candidatures,
        documents: await listDocuments(desk, audience, 10),
        coverage: await coverage(desk),
        today: today(desk),
      };
    },
    documents: (audience, page) => listDocuments(desk, audience, page?.limit, page?.offset),
    document: (id, audience) => viewDocument(desk, id, audience),
    statements: (filter, audience) => statementViews(desk, filter, audience),
    statement: async (id, audience) => {
      const { statements } = await store.idsLike(id, 2);
      return statements.length === 1 ? statementView(desk, statements[0] as string, audience) : null;
    },
    decide: (decision) => decide(desk, decision),
    correct: (statement, correction, by, why) =>
      decide(desk, { statement, verdict: 'corrected', by, why: why ?? null, correction }),
    check: (filter, by) => checkAgain(desk, filter, by),
    candidatures: (audience) => listCandidatures(desk, audience),
    candidature: (state, year, audience) => viewCandidature(desk, state, year, audience),
    states: async () => [...(await desk.lexicon()).states.values()],
    state: (iso3, audience) => viewState(desk, iso3, audience),
    treaties: async () => [...(await desk.lexicon()).treaties.values()],
    treaty: (code, audience) => viewTreaty(desk, code, audience),
    review: (state, cycle, audience) => viewReview(desk, state, cycle, audience),
    importFiles: (files, options) => importFiles(desk, files, options),
    imports: () => store.imports(),
    dataSources: () =>
      FORMATS.map(({ id, title, publisher, licence, url, covers }) => ({ id, title, publisher, licence, url, covers })),
    search: (query) => search(desk, query),
    searchAll: (query) => searchAll(desk, query),
    recommendation: (id) => viewRecommendation(desk, id),
    compare: (by, values, query) => compare(desk, by, values, query),
    coverage: () => coverage(desk),
    checks: () => CHECKS.map(({ id, title, rule }) => ({ id, title, text: rule, examples: [] })),
    rules: () =>
      RULES.map(({ id, title, why, examples }) => ({
        id,
        title,
        text: [why],
        examples: examples.map((example) => ({
          text: example.text,
          expects: example.expects.join(' · ') || `nothing: ${example.why}`,
        })),
      })),
    close: () => store.close(),
  };
}

async function coverage(desk: Desk): Promise<CoverageView> {
  const { documents, statements, ...rows } = await desk.store.counts();
  const { sources } = await desk.store.recordOfAll([]);
  const recommendationCount = (await desk.index()).items;
  return { sources, rows, recommendationCount, documentCount: documents ?? 0, statementCount: statements ?? 0 };
}

/** Checks again against the record as it now is; a finding that says something new is kept beside the earlier ones. */
async function checkAgain(
  desk: Desk,
  filter: Parameters<Register['check']>[0],
  by: string,
): Promise<{ checked: number; changed: StatementView[] }> {
  const views = await statementViews(desk, filter, 'desk');
  const findings = await findingsFor(
    desk,
    views.map((view) => view.statement),
  );
  const changed: StatementView[] = [];
  for (const view of views) {
    const finding = findings.get(view.statement.id);
    if (
      finding &&
      (await desk.store.keepFinding(view.statement.id, finding, { by, at: desk.now(), why: 'checked again' }))
    )
      changed.push({ ...view, finding });
  }
  return { checked: views.length, changed };
}

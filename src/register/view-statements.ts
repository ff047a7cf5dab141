import type { Assessment } from '../domain/assessment.js';
import { withCorrection } from '../domain/decision.js';
import type { Finding } from '../domain/finding.js';
import type { KeptDocument, KeptStatement, StatementFilter } from '../store/store.js';
import { cardOf, maySee } from './audience.js';
import type { Desk } from './desk.js';
import type { Audience, StatementView, ThreadView } from './views.js';

/** Statements of documents the audience may see, rejected ones for the desk only. */
export async function statementViews(
  desk: Desk,
  filter: StatementFilter,
  audience: Audience,
): Promise<StatementView[]> {
  const kept = await desk.store.statements(filter);
  return viewsOf(desk, kept, audience);
}

export async function statementView(desk: Desk, id: string, audience: Audience): Promise<StatementView | null> {
  const kept = await desk.store.statement(id);
  return kept === null ? null : ((await viewsOf(desk, [kept], audience))[0] ?? null);
}

async function viewsOf(desk: Desk, kept: readonly KeptStatement[], audience: Audience): Promise<StatementView[]> {
  const { states, treaties } = await desk.lexicon();
  const documents = new Map<string, KeptDocument | null>();
  for (const { asRead } of kept)
    if (!documents.has(asRead.source)) documents.set(asRead.source, await desk.store.document(asRead.source));
  return kept.flatMap((item): StatementView[] => {
    const document = documents.get(item.asRead.source) ?? null;
    if (document === null || !maySee(document, audience) || (audience === 'public' && item.reviewState === 'rejected'))
      return [];
    const statement = withCorrection(
      item.asRead,
      item.decisions.findLast((decision) => decision.correction !== null)?.correction ?? null,
    );
    return [
      {
        ...item,
        statement,
        document: cardOf(document),
        state: statement.state === null ? null : (states.get(statement.state) ?? null),
        treaty: treaties.get(statement.commitment?.object ?? '') ?? null,
      },
    ];
  });
}

/** Adds to each statement what others said of the acts its finding cites. */
export function threadsOf(views: readonly StatementView[], assessments: readonly Assessment[]): ThreadView[] {
  return views.map((view) => ({
    ...view,
    assessments: assessments.filter((assessment) => cites(view.finding, assessment.about)),
  }));
}

const cites = (finding: Finding, item: string): boolean => finding.evidence.some((evidence) => evidence.item === item);

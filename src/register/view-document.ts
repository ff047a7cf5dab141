import { cardOf, forAudience, maySee, maySeeWhole } from './audience.js';
import type { Desk } from './desk.js';
import { only } from './review-statement.js';
import { statementViews, threadsOf } from './view-statements.js';
import type { Audience, DocumentCard, DocumentView } from './views.js';

export async function viewDocument(desk: Desk, beginning: string, audience: Audience): Promise<DocumentView | null> {
  const { documents } = await desk.store.idsLike(beginning, 2);
  if (documents.length === 0) return null;
  const kept = await desk.store.document(only(documents, beginning, 'document'));
  if (kept === null || !maySee(kept, audience)) return null;
  const statements = await statementViews(desk, { source: kept.document.id }, audience);
  const { assessments } = await desk.store.recordOfAll(['assessments']);
  const whole = maySeeWhole(kept, audience);
  return {
    card: cardOf(kept),
    source: forAudience(kept, audience),
    shownWhole: whole,
    licence: kept.licence,
    attributions: whole ? await desk.store.attributionsOf(kept.document.id) : [],
    statements: threadsOf(statements, assessments),
  };
}

export async function listDocuments(desk: Desk, audience: Audience, limit = 100, offset = 0): Promise<DocumentCard[]> {
  return (await desk.store.documents(limit, offset)).filter((kept) => maySee(kept, audience)).map(cardOf);
}

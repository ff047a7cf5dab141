import type { SourceDocument, Visibility } from '../domain/source-document.js';
import type { KeptDocument } from '../store/store.js';
import type { Audience, DocumentCard } from './views.js';

/** Laws 4 and 9 in one place: who may see a document, and how much of it. */

/** UN documents are public, press pages quotes-only, anything else private until someone says otherwise. */
export function visibilityOf(document: SourceDocument): Visibility {
  if (document.symbol !== null) return 'public';
  const isPressPage = document.publisher !== null || document.passages.some((passage) => passage.kind === 'headline');
  return isPressPage ? 'quotes-only' : 'private';
}

export function maySee(kept: Pick<KeptDocument, 'visibility'>, audience: Audience): boolean {
  return audience === 'desk' || kept.visibility !== 'private';
}

export function maySeeWhole(kept: Pick<KeptDocument, 'visibility'>, audience: Audience): boolean {
  return audience === 'desk' || kept.visibility === 'public';
}

/** The document as the audience may have it: without its text where only quotes may be shown. */
export function forAudience(kept: KeptDocument, audience: Audience): SourceDocument {
  return maySeeWhole(kept, audience) ? kept.document : { ...kept.document, text: '', passages: [] };
}

export function cardOf(kept: KeptDocument): DocumentCard {
  const { document } = kept;
  return {
    id: document.id,
    title: document.title ?? document.file,
    publisher: document.publisher,
    url: document.url,
    symbol: document.symbol,
    publishedOn: document.publishedOn,
    language: document.language,
    visibility: kept.visibility,
    statementCount: kept.statementCount,
    addedAt: kept.addedAt,
  };
}

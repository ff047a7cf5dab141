import type { ReviewView } from '../../register/views.js';
import { documentUrl } from '../citation.js';
import { TEXT } from '../text/en.js';

/** Report, addendum, and whatever else a source cites for a position; at their publisher's. */
export function ReviewDocuments({ view: { review, recommendations } }: { view: ReviewView }) {
  const named = new Map<string, string>();
  if (review.reportSymbol) named.set(review.reportSymbol, TEXT.review.report);
  if (review.addendumSymbol) named.set(review.addendumSymbol, TEXT.review.addendum);
  for (const { positions } of recommendations)
    for (const { symbol } of positions) if (symbol !== null && !named.has(symbol)) named.set(symbol, TEXT.review.cited);
  if (named.size === 0) return null;
  return (
    <>
      <h2>{TEXT.review.documents}</h2>
      <ul class="plain">
        {[...named].map(([symbol, what]) => (
          <li>
            <a href={documentUrl(symbol)} rel="noopener nofollow">
              {symbol}
            </a>
            <span class="quiet">{` · ${what}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

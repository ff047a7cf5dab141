import type { Recommendation } from '../domain/recommendation.js';
import { TEXT } from './text/en.js';

/** `A/HRC/43/15, para. 121.2 (Slovenia, Universal Periodic Review, cycle 3)`, and where it was read here. */
export function citationOf(recommendation: Recommendation, stateName: string): string {
  const { symbol, paragraph, cycle, body, id } = recommendation;
  const place = [symbol, paragraph === null ? null : `para. ${paragraph}`].filter(Boolean).join(', ');
  const mechanism = body ?? (cycle === null ? null : TEXT.cycleOfReview(cycle));
  const what = [stateName, mechanism].filter(Boolean).join(', ');
  return `${place === '' ? what : `${place} (${what})`}. ${TEXT.name}, /recommendations/${id}`;
}

/** Where the United Nations keep a document: the address ends in its symbol. */
export const documentUrl = (symbol: string): string =>
  `https://docs.un.org/${symbol.split('/').map(encodeURIComponent).join('/')}`;

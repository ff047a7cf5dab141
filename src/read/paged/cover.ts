import type { DatedValue } from '../../domain/partial-date.js';
import { inYear, writtenDatesIn } from '../../domain/written-dates.js';
import { ownSymbolOf, symbolAlone } from '../symbol.js';
import type { Block } from './block.js';

/** What stands on the first page of a United Nations document. */
export interface Cover {
  readonly symbol: string | null;
  readonly publishedOn: DatedValue | null;
}

/** "Distr.: General / 10 December 2019": the day stands within these many characters of "Distr." */
const NEAR = 160;

/** What precedes the title on a cover: the body, its session, the item of the agenda. */
const BEFORE_TITLE =
  /^(?:(?:united|nations|united ?nations)(?:\s+A(?:\/\S+)?)?$|general assembly|human rights council|.{0,80}\bsession|agenda items? \d.*|items? \d.*|distr\b.*|original:.*|geneva,? \d.*)/i;

export const precedesTitle = (text: string): boolean => BEFORE_TITLE.test(text);

export const hasCover = (text: string): boolean => /Distr\./i.test(text) && /\bOriginal\s*:/i.test(text);

/**
 * The symbol and day of a document. Running heads tell the symbol best: they repeat it on every page, and nothing else;
 * else it stands alone on a line of the cover.
 */
export function coverOf(blocks: readonly Block[]): Cover {
  const heads = blocks
    .filter(({ kind, page }) => kind === 'furniture' && page !== 1)
    .map(({ text }) => symbolAlone(text));
  const first = blocks.filter(({ page }) => page === 1 || page === null).slice(0, 40);
  const text = first.map((block) => block.text).join('\n');
  return { symbol: mostFrequent(heads) ?? ownSymbolOf(text), publishedOn: dayOn(text) };
}

function dayOn(cover: string): DatedValue | null {
  const at = cover.search(/Distr\./i);
  if (at === -1) return null;
  const dates = writtenDatesIn(cover.slice(at, at + NEAR).replace(/(\p{L})(?=\d)/gu, '$1 ')).filter(
    ({ day }) => day !== null,
  );
  const value = dates.map((date) => inYear(date, null)).find((date) => date !== null);
  return value === undefined ? null : { value, inferredFrom: null };
}

function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

/**
 * The proof of place (law 1). Offsets count UTF-16 code units of the document's text, JavaScript's own;
 * PostgreSQL, SQLite and Python count characters, so offsets are never computed in a database.
 */
export interface Span {
  /** First code unit. */
  readonly start: number;
  /** One past the last. */
  readonly end: number;
}

/** A span with the words that stand there. */
export interface Quoted extends Span {
  readonly text: string;
}

/**
 * Two selectors are better than one: offsets break when a reader improves, a quote breaks when it occurs twice.
 * Both are kept, with 32 characters before and after (after the W3C Web Annotation model).
 */
export interface Anchor extends Span {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly page: number | null;
  readonly paragraph: string | null;
}

export const SURROUNDINGS = 32;

export function anchorAt(
  text: string,
  span: Span,
  place: { page?: number | null; paragraph?: string | null } = {},
): Anchor {
  return {
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - SURROUNDINGS), span.start),
    suffix: text.slice(span.end, span.end + SURROUNDINGS),
    page: place.page ?? null,
    paragraph: place.paragraph ?? null,
  };
}

export function quotedAt(text: string, span: Span): Quoted {
  return { text: text.slice(span.start, span.end), start: span.start, end: span.end };
}

export function holds(text: string, anchor: Anchor): boolean {
  return text.slice(anchor.start, anchor.end) === anchor.quote;
}

/**
 * Finds the anchor again in a text that a better reader made of the same bytes: where it stood, else the occurrence
 * of the quote whose surroundings agree best. Null where the quote is gone or two places agree equally well.
 */
export function reanchor(text: string, anchor: Anchor): Anchor | null {
  const places = occurrences(text, anchor.quote);
  const ranked = places
    .map((start) => ({ start, agreement: agreementAt(text, start, anchor) }))
    .sort((a, b) => b.agreement - a.agreement);
  const [best, next] = ranked;
  if (!best || (next && next.agreement === best.agreement)) return null;
  return anchorAt(text, { start: best.start, end: best.start + anchor.quote.length }, anchor);
}

/** Every place where the quote stands, in order. */
export function occurrences(text: string, quote: string): number[] {
  const places: number[] = [];
  if (quote === '') return places;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

function agreementAt(text: string, start: number, anchor: Anchor): number {
  const end = start + anchor.quote.length;
  let before = 0;
  while (before < anchor.prefix.length && text[start - 1 - before] === anchor.prefix.at(-1 - before)) before++;
  let after = 0;
  while (after < anchor.suffix.length && text[end + after] === anchor.suffix[after]) after++;
  return before + after;
}

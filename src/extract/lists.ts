import type { Span } from '../domain/anchor.js';
import type { Passage } from '../domain/passage.js';
import type { Lexicon } from './lexicon/lexicon.js';

/** An announced list of pledges that is being read: whose it is; null for that of whoever speaks. */
export interface PledgeList {
  readonly state: string | null;
  /** Opened by a heading, it goes on over paragraphs that are no items. */
  readonly byHeading: boolean;
}

/** "Rwanda undertakes to:", "The paper lists the following voluntary commitments:". */
const ANNOUNCES =
  /\b(?:pledg\w+|commit\w*|undertak\w+|promis\w+|will|shall|intends?|plans?|aims?|resolve[sd]?|priorit\w+|(?:has|have)\s+(?:decided|agreed)\s+to)\b[^.]*:\s*$/i;
const HEADED =
  /^(?:[\divx]+[.)]\s*)?(?:[\p{L}-]+\s+){0,4}?(?:pledges|commitments|undertakings)(?:\s+and\s+[\p{L}-]+)?(?:\s+[^.;:]{2,60})?:?$/iu;
/** What others ask for is listed alike. */
const ASKED =
  /\b(?:recommend\w*|urge[sd]?|call(?:s|ed)?\s+(?:on|upon|for)|demand\w*|ask(?:s|ed)?|should|must|request\w*|suggest\w*)\b/i;
/** "1.", "(a)", "–", "•" before an item. */
const MARKER = /^(?:[-–—•*·▪◦●]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/;

/** What an item says, without its number or dash; null where a paragraph is no item of a list. */
export function itemIn(text: string, passage: Span): Span | null {
  const marker = MARKER.exec(text.slice(passage.start, Math.min(passage.end, passage.start + 12)));
  return marker === null ? null : { start: passage.start + marker[0].length, end: passage.end };
}

/** The list that is open after a passage; null where none is. */
export function listAfter(
  text: string,
  passage: Passage,
  open: PledgeList | null,
  lexicon: Lexicon,
): PledgeList | null {
  const words = text.slice(passage.start, passage.end);
  const stateIn = (): string | null => lexicon.statesIn(words)[0]?.key ?? null;
  if (passage.kind === 'heading')
    return HEADED.test(words) && !ASKED.test(words) ? { state: stateIn(), byHeading: true } : null;
  if (itemIn(text, passage) !== null) return open;
  const last = words.endsWith(':')
    ? (words
        .slice(-300)
        .split(/[.!?]\s/)
        .at(-1) as string)
    : '';
  if (ANNOUNCES.test(last))
    return ASKED.test(last) ? null : { state: stateIn() ?? open?.state ?? null, byHeading: open?.byHeading ?? false };
  return open?.byHeading && !/:\s*$/.test(words) ? open : null;
}

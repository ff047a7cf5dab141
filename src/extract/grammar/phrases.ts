import type { Span } from '../../domain/anchor.js';
import type { Part } from '../rule.js';
import { STATE } from './clauses.js';

/** Where a clause can begin: after a conjunction, a mark, or a verb of saying with "that". */
const BOUNDARY =
  /[;:]\s+|\s[–—-]{1,3}\s+|(?<!\b(?:Nos?|Mrs?|Ms|Dr|Art|St))[!?.]\s+|(?:,\s*|\s+)(?:but|so that|so|while|whereas|which|who|whom|where|(?:adding|saying|noting|stressing)(?:\s+that)?|nor|or|yet)\s+|(?<=\w)(?<!\b(?:to|of|in|on|by|for|after|before|with|at|from|since|than))\s+that\s+|\b(?:whether|if|unless|when|whenever|because|although|though|once|as soon as|until)\s+/giu;
const VERB_FIRST = /^(?:is|are|was|were|has|have|had|will|can|could|do|does|did)\b/i;
const AND = /(?:,\s+|\s+)and\s+(?:(?:also|then|now)\s+)?/gi;
/** A word that ends the noun phrase of a subject: what precedes "and" is then a clause of its own. */
export const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|shall|would|can|could|may|must|did|do|does|cannot|won['’]t|announced|decided|adopted|ratified|signed|passed|said|told|supports?|accepts?|supported|accepted|noted|received|opened|closed|launched|set up|plans?|intends?|pledged|promised|takes?|took)\b/i;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const WHEN = `(?:the\\s+(?:\\p{L}+\\s+){1,2}(?:sitting|session|term)|(?:the\\s+)?(?:(?:very\\s+)?(?:end|beginning|middle|start|spring|summer|autumn|course)\\s+of\\s+)?(?:(?:early|late|mid-?)\\s*)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}(?:,?\\s+\\d{4})?|${MONTH}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s+\\d{4})?|\\d{4}|(?:this|next|last|that)\\s+(?:year|month|week|spring|summer|autumn|winter)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))`;
/** "By 2030", "In the November sitting", "Under the changes,": what leads a clause in is not its subject. */
const LEADS = new RegExp(
  `^(?:(?:and|but|also|so|then|now|today|yesterday|first|second|third|lastly|finally|moreover|furthermore|therefore|meanwhile|here),?\\s+|(?:yes|no),\\s+|(?:by|on|in|from|until|before|since|during|at|as of|starting|this|next|last)\\s+${WHEN},?\\s+|(?:this|next|last)\\s+(?:year|month|week|spring|summer|autumn|winter),?\\s+|(?:by|on|in|at|from|since|within|under|during|after|before|following|as for|for|with|to|of|across|over|among|between|throughout|based|according|despite|thanks|through|two|three|if elected|elected|re-elected|which|who|\\p{Lu}\\p{L}+ly)\\b[^,]{0,120},\\s+)`,
  'iu',
);
/** "Within a year of accession we will": the lead has no comma, and the pronoun is the subject. */
const LED_PRONOUN = new RegExp(
  `^(?:within|by|in|on|from|at|for|to|with|under|after|before|during|since|this|next|last|as)\\b.*\\s(we|i|it|he|she|they|the (?:government|ministry|state|country)|${STATE})$`,
  'is',
);
const ADVERB =
  '(?:also|then|now|today|therefore|further|already|soon|firmly|thus|hereby|fully|finally|just|in turn|still|again|once|once again|last (?:year|month|week)|this (?:year|month|week|morning)|next (?:year|month|week)|yesterday|afterwards|later|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?!assembly|family|july|italy|supply|ally|only\\s)\\p{L}{3,}ly)';
const TRAILING = new RegExp(`(?:,?\\s+${ADVERB})+,?\\s*$`, 'iu');
/** ", now ten,", ", Rock Pen among them,": between a subject and its verb. */
const APPOSITION = /^(.*?[^,\s]),\s+(?!and\b)[^;:]{2,110}?,\s*$/su;

/** "A bill, under which motive counts, will": a relative clause between a subject and its verb. */
const ASIDE = /(?<=[\p{L}\d]),\s+(?:\p{L}+\s+)?(?:which|who|whom|whose)\b[^,;:]{2,140},\s*$/u;

/** The noun phrase that ends where the verb begins, without what leads in and what interrupts. Empty where the subject was told before. */
export function phraseBefore(part: Part, verbAt: number): Span | null {
  const aside = ASIDE.exec(part.masked.slice(Math.max(0, verbAt - 300), verbAt));
  const at = aside === null ? verbAt : verbAt - aside[0].length;
  let start = clauseBefore(part.masked, at);
  for (let lead = LEADS.exec(part.masked.slice(start, at)); lead; lead = LEADS.exec(part.masked.slice(start, at))) {
    start += lead[0].length;
  }
  let words = part.masked.slice(start, at).replace(TRAILING, '').trimEnd();
  const led = LED_PRONOUN.exec(words);
  if (led) [start, words] = [start + led.index + led[0].length - (led[1] as string).length, led[1] as string];
  const apposition = APPOSITION.exec(words);
  if (apposition) words = apposition[1] as string;
  words = words.replace(TRAILING, '').replace(/[\s,]+$/, '');
  start += words.length - words.trimStart().length;
  const denied = /\b(?:not|never|nor|no longer|hardly|rarely)$/i.test(words);
  return denied || words.trim().length > 160 ? null : { start, end: start + words.trim().length };
}

/** Where the clause of the verb at `at` begins. */
export function clauseBefore(masked: string, at: number): number {
  const before = masked.slice(Math.max(0, at - 400), at);
  const shift = at - before.length;
  let [start, whole] = [0, 0];
  for (const match of before.matchAll(BOUNDARY)) [whole, start] = [start, afterConjunction(before, match)];
  // "The five that are missing will": the relative clause belongs to the subject.
  if (/\b(?:that|which|who)\s+$/i.test(before.slice(0, start)) && VERB_FIRST.test(before.slice(start))) start = whole;
  for (const match of before.matchAll(AND)) {
    const end = match.index + match[0].length;
    if (end > start && (match[0].startsWith(',') || FINITE.test(before.slice(start, match.index)))) start = end;
  }
  return shift + start;
}

/** "Once it has passed, we intend": the main clause comes after the comma. */
function afterConjunction(before: string, match: RegExpExecArray): number {
  const end = match.index + match[0].length;
  if (!/\b(?:if|unless|when|whenever|because|although|though|once|as soon as|until|while|whereas)\s+$/i.test(match[0]))
    return end;
  const comma = /^[^,;]{0,140},\s+/.exec(before.slice(end));
  return comma ? end + comma[0].length : end;
}

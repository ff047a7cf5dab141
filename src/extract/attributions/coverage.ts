import type { SourceDocument } from '../../domain/source-document.js';

/** "NAME SURNAME (State) said", "NAME SURNAME, Minister of …, said" in capitals at the head of a paragraph. */
const DELEGATE =
  /^(?:\p{Lu}[\p{Lu}’'.-]+\s+){1,5}\p{Lu}[\p{Lu}’'-]{2,}(?:\s+\(\p{Lu}|,\s+(?![^.]{0,50}(?:\d|[–—]|--|\s-\s)))/u;
const DELEGATION_SAID =
  /\bthe\s+delegation\s+(?:said|added|explained|replied|noted|stated|informed|indicated|confirmed)\b/gi;

/**
 * Whether a document is the coverage of a meeting: it gives what delegations said in tenses shifted back, paragraph
 * after paragraph, and names the speaker only where the speaker changes.
 */
export function isCoverage(document: SourceDocument): boolean {
  const paragraphs = document.passages
    .filter((passage) => passage.kind === 'body')
    .map((passage) => document.text.slice(passage.start, passage.end));
  if (paragraphs.some((words) => DELEGATE.test(words) && /\bsaid\b/.test(words))) return true;
  return paragraphs.reduce((count, words) => count + (words.match(DELEGATION_SAID)?.length ?? 0), 0) >= 2;
}

/** What the writer of a summary tells of the meeting itself. */
const OF_THE_MEETING =
  /^(?:(?:in|at|during|before|after|on)\s[^,]{3,60},\s+)?(?:(?:the|a|an|another|one|other|some|several|many|also|both)\s+)?(?:\p{L}+\s+){0,3}?(?:committee|expert|experts|representatives?|council|assembly|chair\w*|rapporteur|speaking|speakers?|delegates|meeting|session|dialogue|taskforce)\b/iu;
const PAST =
  /\b(?:was|were|had|did|could|would|might|held|stood|made|took|gave|came|went|ran|began|grew|rose|fell|\p{L}{3,}ed)\b/u;

/** Whether a sentence of such a summary goes on in the words of who spoke last. */
export const goesOnInCoverage = (words: string): boolean =>
  PAST.test(words) && !OF_THE_MEETING.test(words) && !/\bwill\b|\b(?:is|are)\s+expected\b/.test(words);

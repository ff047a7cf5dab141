import type { Span } from '../../domain/anchor.js';
import { type Part, STATE_MARK } from '../rule.js';

/** A State's name in masked text. */
export const STATE = `${STATE_MARK}[${STATE_MARK} ]*`;

const ORGAN =
  '(?:government|delegation|country|ministry|parliament|authorities|administration|cabinet|mission|nation|republic|kingdom|federation|legislature|lawmakers|national assembly|council of ministers|head of state|president|minister|state|people)';

/** Who may undertake something for a State: we, the Government, our delegation, the State by name, or a pronoun for one of them. */
export const SUBJECT = `(?:\\b(?:we|I|he|she|it)\\b|(?:\\b(?:our|my|its|the|their|this|his|her)\\s+)?(?:new\\s+)?(?:${STATE}(?:['’]s?)?\\s+)?\\b${ORGAN}\\b(?:\\s+of\\s+(?:the\\s+)?${STATE})?(?:\\s+of\\s+(?:foreign affairs|justice|the interior|labour|education|health)(?:\\s+of\\s+${STATE})?)?|(?:the\\s+)?${STATE}(?!['’]))`;

const ADVERBS =
  '(?:\\s+(?:also|then|now|today|therefore|further|already|soon|firmly|thus|hereby|fully|recently|currently|formally|officially|finally|subsequently|successfully|just|in turn|this year|last year|next year))*';

/** `subject adverbs` right before a verb phrase, for use at the head of a rule's expression. */
export const SUBJECT_BEFORE = `(?:(?<subject>${SUBJECT})${ADVERBS}(?:,[^,]{2,60},)?\\s+|(?<=\\band\\s)(?=(?:is|are|was|were|has|have|had|will|would|plans|intends)\\s))`;

export const LEADING_ADVERBS = ADVERBS;

const ENDS =
  /,\s+(?:which|who|where|adding|while|whereas|although|though|so that|saying|noting|stressing|but|yet|he said|she said|most of|many of|some of)\b|;|\s[–—]\s|\s-\s|,\s+and\s+(?=(?:we|the|our|it|he|she|they|has|have|is|are|will)\b)|[.!?](?=\s|$)|\s+and\s+(?=(?:we|it|he|she)\s)|\s+and\s+(?=urge\b|that\b)|,?\s+and\s+(?=(?:was|were|is|are|has|have|had|will|would)\s)|,\s+and\s+(?=(?:more than|nearly|almost|about|over|at least|some|half|two|three|\d)\s?)|,?\s+(?:with the (?:participation|support|assistance|help) of|together with|in cooperation with)\b/g;

/** Where the clause that begins at `from` ends: at a relative clause, a new main clause, a dash or the end. */
export function clauseEnd(masked: string, from: number): number {
  ENDS.lastIndex = from;
  const found = ENDS.exec(masked);
  return trimEnd(masked, found?.index ?? masked.length);
}

const STARTS =
  /[;:]\s+|\s[–—]\s|,\s+(?:and|but|while|where|whereas|which|so)\s+|,\s+(?=(?:more than|over|at least|nearly|almost|about|some|around|most of|many of|a total)\b)|\s+and\s+(?=(?:decided|agreed|supports?|supported|accepted|noted|will|has|have|had|is|are|was|were|we|the|it|our)\b)|^(?:as a result|according|in|on|during|since|by|last|this|after|with|for|under|to|thanks|at|following|today|moreover|furthermore|in addition|however|currently|firstly|secondly|thirdly|finally|also|over|within|between|from|of)\b[^,]{0,90},\s+/gi;

/** Where the clause around `at` begins. */
export function clauseStart(masked: string, at: number): number {
  let start = 0;
  for (const match of masked.matchAll(STARTS)) {
    const end = match.index + match[0].length;
    if (end <= at) start = end;
  }
  return start;
}

export function trimEnd(text: string, end: number): number {
  let to = end;
  while (to > 0 && /[\s,.;:!?“”"«»–—-]/.test(text[to - 1] as string)) to--;
  return to;
}

/** The State a subject names or speaks for. Null where it is somebody else's: another State in an official's mouth. */
export function stateOfSubject(part: Part, subject: Span | null): string | null {
  const named =
    subject === null
      ? undefined
      : part.states.find((mention) => subject.start <= mention.start && mention.end <= subject.end + 1);
  if (named !== undefined) return part.voice === null || part.voice === named.key ? named.key : null;
  return part.voice ?? part.home;
}

/** Words by which a sentence asks, demands or supposes rather than tells. */
export const isNoTelling = (text: string): boolean =>
  /\?["”’]?\s*$/.test(text) || /^\s*(?:if|whether|should)\s(?!elected|re-elected)/i.test(text);

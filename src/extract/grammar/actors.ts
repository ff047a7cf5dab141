import type { Span } from '../../domain/anchor.js';
import { type Part, STATE_MARK } from '../rule.js';
import { ORGAN, STATE } from './clauses.js';
import { clauseBefore, FINITE, phraseBefore } from './phrases.js';

/**
 * Who or what a verb is said of.
 * - `own`: the State, one of its organs, "we" or a pronoun for them;
 * - `person`: "I", "he", "she", a minister by name: bound only by acts of office;
 * - `thing`: a bill, a centre, every school: what becomes of it is in the hands of whoever speaks.
 */
export interface Actor extends Span {
  readonly kind: 'own' | 'person' | 'thing';
  readonly state: string;
  /** Told before another verb: "… and would seek". */
  readonly shared: boolean;
}

const PRONOUN = /^(?:we|it|our (?:country|side|part))$/i;
const OFFICE_HOLDER =
  /^(?:(?!of\b)[\p{L}\uE001'’-]+\s+){0,4}?(?:[Mm]inister|[Pp]resident|[Aa]mbassador|[Ss]ecretary|[Aa]ttorney[- ][Gg]eneral|[Rr]epresentative|[Cc]hancellor|[Ss]pokes\p{L}+|[Ee]nvoy|[Kk]ing|[Qq]ueen|[Dd]elegate)(?:\s+of\s+[^,]+|\s+for\s+[^,]+)?(?:,?\s+(?:\p{Lu}[\p{L}.'’-]+\s*)+)?$/u;
/** A branch of government: in a report its doings are news, in an official's words they are the State's. */
const BRANCH = /\b(?:department|agency|treasury|judiciary|executive|prosecutor|inspectorate)\b/i;
const NAME =
  /^(?:Mr|Mrs|Ms|Dr)\.?\s+\p{Lu}[\p{L}'’-]+$|^(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?(?!The\b|A\b|An\b|Our\b|This\b|His\b|Her\b|Its\b|Every\b|Each\b|No\b)(?:\p{Lu}[\p{L}'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+$/u;
const isPerson = (words: string): boolean =>
  /^(?:i|he|she)$/i.test(words) || OFFICE_HOLDER.test(words) || NAME.test(words);
const OWN = new RegExp(
  `^(?:(?:our|my|its|the|their|this|his|her|a|both)\\s+)*(?:(?:new|own|whole|present|current|federal|national)\\s+)*(?:${STATE}(?:['’]s?)?\\s+)?(?:(?:[\\p{L}’'-]+\\s+){0,2}?${ORGAN})(?:\\s+of\\b[^,]*)?(?:\\s+${STATE})?$|^(?:the\\s+)?${STATE}(?:\\s+and\\s+its\\b.*)?$|^(?:the\\s+)?(?:\\p{L}+\\s+of\\s+)(?:the\\s+)?${STATE}$`,
  'iu',
);
/** Bodies that are no State, wherever they stand in the phrase. */
const OUTSIDER =
  /\b(?:human rights watch|amnesty|n\.?g\.?os?|activists?|campaigners?|critics?|opposition|analysts?|rapporteurs?|civil society|coalition|foundation|association|trade unions?|human rights committee|treaty body|united nations|high commissioner|human rights council|(?<!\b(?:shura|advisory|legislative|federal|executive|constitutional|judicial|privy)\s)council(?!\s+of\s+(?:ministers|state))|refugee agency|non-?profits?|^(?:the|a|this)\s+(?:study|survey|poll)\b|organi[sz]ations?|european (?:union|commission|parliament)|african (?:union|commission)|general assembly|secretariat|(?<!\bstate\s)part(?:y|ies)|candidates?|voters?|conservatives?|liberals?|socialists?|republicans?|democrats?|supporters?|watchdog|bishops?|church|delegates|delegations|dignitaries|the union|^the committee|^the chair(?:person|man|woman)?$|neighbours|working group|side event|the vote)\b/i;
/** Subjects that stand for nobody in particular, or for the listener. */
const NOBODY =
  /^(?:some|others|many|most people|friends|readers?|reporters?|journalists?|speakers?|guests?|who\w*|which|you|one|someone|anyone|anybody|everyone else|nobody|what|how)$|^(?:how|whose|nobody)\s/i;
const EVERY_FINITE = new RegExp(FINITE.source, 'giu');
/** A phrase with a finite verb of its own is a clause, and no subject. */
const CLAUSE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|said|says|thought|told|announced|issued)\b/i;
const TO_THE_UN = /\s+to\s+the\s+(?:United\s+Nations|UN)\b.*$/is;

/** Reads the noun phrase before a verb. Null where the verb is said of somebody who speaks for no State, or of another State. */
export function actorOf(part: Part, at: number): Actor | null {
  const span = phraseBefore(part, at);
  if (span === null) return null;
  return span.start === span.end
    ? (sharedActor(part, span.start) ?? relativeActor(part, span.start))
    : classified(part, span);
}

/** Whether a verb is said of a body that is no State. */
export function isOutside(part: Part, at: number): boolean {
  const span = phraseBefore(part, at);
  return span !== null && OUTSIDER.test(headOf(part.masked.slice(span.start, span.end)));
}

/** "A draft resolution for the General Assembly": what a thing is for does not make it another's. */
const headOf = (words: string): string =>
  words.replace(TO_THE_UN, '').replace(/(?<=\S\s)(?:for|to|on|with|against|at|in|under|before)\s.*$/is, '');

function classified(part: Part, span: Span): Actor | null {
  const words = part.masked.slice(span.start, span.end).replace(TO_THE_UN, '');
  const named = part.states.filter((mention) => span.start <= mention.start && mention.end <= span.end);
  const spoken = part.voice ?? part.home;
  if (OUTSIDER.test(headOf(words)) || NOBODY.test(words)) return null;
  if (part.voice !== null && named.some((mention) => mention.key !== part.voice)) return null;
  const state = part.voice ?? named[0]?.key ?? spoken;
  if (state === null) return null;
  // Whom a report calls "Mr. X" may hold any office or none.
  if (part.voice === null && /^(?:Mr|Mrs|Ms|Dr)\b/.test(words)) return null;
  if (isPerson(words.includes(STATE_MARK) ? words : part.text.slice(span.start, span.start + words.length)))
    return { ...span, kind: 'person', state, shared: false };
  // A reporter who writes "we" is no State.
  if (part.voice === null && /^(?:we|i|our|my|us)\b/i.test(words)) return null;
  if (part.voice === null && BRANCH.test(words)) return { ...span, kind: 'thing', state, shared: false };
  if (PRONOUN.test(words) || OWN.test(words)) return { ...span, kind: 'own', state, shared: false };
  if (CLAUSE.test(words) && !/\b(?:that|which|who)\b/i.test(words)) return null;
  return words.includes(STATE_MARK) && part.voice === null && named.length > 1
    ? null
    : { ...span, kind: 'thing', state, shared: false };
}

/** "A register, which would be published": the thing told of right before the relative clause. */
function relativeActor(part: Part, at: number): Actor | null {
  const before = part.masked.slice(0, at);
  const lead = /,?\s+which\s+(?:(?:also|then|now)\s+)?$/i.exec(before);
  const state = part.voice ?? part.home;
  if (lead === null || state === null) return null;
  const clause = before.slice(clauseBefore(part.masked, lead.index), lead.index);
  const verb = [...clause.matchAll(EVERY_FINITE)].findLast((match) => match.index + match[0].length < clause.length);
  const words = clause.slice(verb === undefined ? 0 : verb.index + verb[0].length);
  if (words.trim() === '' || OUTSIDER.test(headOf(words))) return null;
  return { start: lead.index - words.trimStart().length, end: lead.index, kind: 'thing', state, shared: true };
}

/** "… and would seek": the subject of the verb before "and". */
function sharedActor(part: Part, at: number): Actor | null {
  const before = part.masked.slice(0, at);
  if (!/(?:\band|,|\bbut|\bor)\s+(?:(?:also|then|now)\s+)?$/i.test(before)) return null;
  const start = clauseBefore(
    part.masked,
    before.replace(/(?:,\s+)?(?:and|but|or)\s+(?:(?:also|then|now)\s+)?$/i, '').length,
  );
  const verb = FINITE.exec(part.masked.slice(start, at));
  if (verb === null) return null;
  const span = phraseBefore(part, start + verb.index);
  const actor = span === null || span.start === span.end ? null : classified(part, span);
  return actor && { ...actor, shared: true };
}

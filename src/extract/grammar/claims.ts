import type { Span } from '../../domain/anchor.js';
import type { Claim } from '../../domain/claim.js';
import type { Found, Part } from '../rule.js';
import { type Actor, actorOf, isOutside } from './actors.js';
import { clauseEnd, clauseStart } from './clauses.js';
import { FINITE } from './phrases.js';

/** Words of what is still to come, asked for or supposed: no fact yet. */
const NOT_A_FACT =
  /\b(?:will|shall|would|should|could|must|(?<!\b(?:in|of|since|by|until|from|and|early|late|this|last|\d)\s)may(?!\s+\d)|might|consider(?:s|ed|ing)?(?= (?:the|a|an|whether|\w+ing)\b)|(?:is|are) (?:to|due to|set to)|aims?|committed to|plans? to|intends?|pledg\w+|promises?|promised to|(?:decided|agreed|resolved|voted) to (?!support|accept|note)|hopes?|expects?|target|goal|thank|recommend(?:s|ed)? (?:that|to)|urge[sd]?|calls? (?:on|for)|if|whether|not yet|did not|do(?:es)? not (?!accept|support)|(?:has|have|had|was|were) not|never|(?:is|are|was|were) (?:now )?(?:hiring|recruiting|building|training|drafting|preparing|creating|opening)|by 20[2-9]\d)\b/i;

/** Something that is told as being or having been so: a finite verb. */
const FACT =
  /\b(?:is|are|was|were|has|have|had|took|held|comes?|support|accept|made|makes?|came|went|rose|fell|grew|stood|stands|built|runs?|hosts?|covers?|holds?|accounts?|attends?|constitutes?|comprises?|exceeds?|amounts?|numbers?|totals?|serves?|benefits?|represents?|employs?|includes?|watch(?:es)?|waits?|lives?|works?|receives?|gets?|reach(?:es)?|finish(?:es)?|bought|sent|paid|cut|put|led|met|gave|won|lost|spent|brought|taught|found|\p{L}{3,}ed|\p{L}{3,}(?<!s)s(?=\s+(?:the|a|an|in|on|over|more|nearly|about|almost|at|to|for|up|only|some|\d)))\b/iu;

/** What another is quoted as counting. */
const ANOTHERS_COUNT =
  /^(?:which|that|who)?\s*(?:speaks?|spoke|says?|said|claims?|claimed|alleges?|alleged|counts?|counted)\b/i;
const PERSONAL =
  /^(?:i|he|she|my (?:own |late )?(?:mother|father|grand\w+|brother|sister|wife|husband|daughter|son|family))$/i;

export interface ClaimSpan {
  /** Where the figure or date stands. */
  readonly at: number;
  readonly figureEnd: number;
  readonly claim: Claim;
  /** Take the clause from the figure on rather than from its beginning. */
  readonly fromFigure?: boolean;
}

/** Makes a claim of a figure: its clause is the quote. Null where the clause tells no fact, or is nobody's. */
export function claimFrom(part: Part, found: ClaimSpan): Found | null {
  const from = found.fromFigure ? found.at : clauseStart(part.masked, found.at);
  const until = endWithVerb(part.masked, from, clauseEnd(part.masked, found.figureEnd));
  const { start, end } = found.fromFigure ? { start: from, end: until } : ownClause(part.masked, from, until, found);
  const clause = part.masked.slice(start, end);
  const tells = FACT.test(clause) || (found.fromFigure && FACT.test(part.masked.slice(0, end)));
  if (end <= start || !tells || NOT_A_FACT.test(clause) || ANOTHERS_COUNT.test(clause)) return null;
  const state = claimantOf(part, start, end, found.at);
  return state === null ? null : { start, end, state, claim: found.claim };
}

/**
 * Whose claim a clause is. An official's figures are the State's; the reporter's are nobody's, unless the State itself
 * or one of its organs is the subject.
 */
export function claimantOf(part: Part, start: number, end: number, at = end): string | null {
  const clause = part.masked.slice(start, end);
  const verb = FINITE.exec(clause) ?? FACT.exec(clause);
  const actor = verb === null ? null : actorOf(part, start + verb.index);
  if (part.voice === null) {
    const within = /\b(?:that|which|who)\b/i.test(part.masked.slice(actor?.end ?? start, at));
    return actor?.kind === 'own' && isTold(part, actor) && !within ? actor.state : null;
  }
  if (verb !== null && isOutside(part, start + verb.index)) return null;
  if (actor !== null && part.direct && PERSONAL.test(part.masked.slice(actor.start, actor.end))) return null;
  const named = part.states.filter((mention) => mention.start >= start && mention.end <= end + 1);
  const other =
    named.length > 0 &&
    named.every((mention) => mention.key !== part.voice) &&
    actor?.kind !== 'own' &&
    !/\b(?:we|our|my|us)\b/i.test(clause);
  return other ? null : part.voice;
}

/** "And charges were filed": a clause of its own, where what stands before "and" has its verb already. */
const AND_CLAUSE = /,?\s+and\s+(?=(?:that\s+)?(?:[\p{L}-]+\s+){1,3}(?:is|are|was|were|has|have|had)\s)/giu;

function ownClause(masked: string, from: number, until: number, { at, figureEnd }: ClaimSpan): Span {
  let [start, end] = [from, until];
  for (const match of masked.slice(from, until).matchAll(AND_CLAUSE)) {
    const joint = from + match.index;
    if (!FACT.test(masked.slice(start, joint))) continue;
    if (joint >= figureEnd) end = Math.min(end, joint);
    else if (joint + match[0].length <= at) start = joint + match[0].length;
  }
  return { start, end };
}

/** The State by name or by an organ; in a report "it" may be anybody. */
const isTold = (part: Part, actor: Actor): boolean =>
  !/^(?:it|they|people)$/i.test(part.text.slice(actor.start, actor.end));

/** "600 citizens, who were abroad, returned": where no verb has come yet, the clause goes on behind the relative one. */
function endWithVerb(masked: string, start: number, end: number): number {
  const relative = /^,\s+(?:who|which|whose|where)\b/.test(masked.slice(end));
  const comma = relative && !FACT.test(masked.slice(start, end)) ? masked.indexOf(', ', end + 2) : -1;
  return comma === -1 ? end : clauseEnd(masked, comma + 1);
}

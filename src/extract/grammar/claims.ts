import type { Claim } from '../../domain/claim.js';
import type { Found, Part } from '../rule.js';
import { clauseEnd, clauseStart, stateOfSubject } from './clauses.js';

/** Words of what is still to come, asked for or supposed: no fact yet. */
const NOT_A_FACT =
  /\b(?:will|shall|would|should|could|must|may|might|is to|are to|aims?|plans?|intends?|pledg\w+|promis\w+|hopes?|expects?|target|goal|recommend(?:s|ed)? (?:that|to)|urge[sd]?|calls? (?:on|for)|if|whether|not yet|did not|does not|do not|has not|have not|had not|was not|were not|never|by 20[2-9]\d)\b/i;

/** Something that is told as being or having been so: a finite verb. */
const FACT =
  /\b(?:is|are|was|were|has|have|had|took|held|comes?|received|supports?|supported|noted|accepted|returned|accomplished|completed|carried|submitted|visited|ratified|employs?|runs?|hosts?|covers?|holds?|serves?|benefit\w*|represents?|account\w*|makes?|made|came|went|rose|fell|dropped|reached|grew|stood|stands|fulfilled|implemented|adopted|opened|built|trained|released|registered|granted|recorded|reviewed|observe[sd]?|maintain(?:s|ed)?|includes?|repatriated|resettled|\p{L}{3,}ed)\b/iu;

export interface ClaimSpan {
  /** Where the figure or date stands. */
  readonly at: number;
  readonly figureEnd: number;
  readonly claim: Claim;
  /** Take the clause from the figure on rather than from its beginning. */
  readonly fromFigure?: boolean;
}

/** Makes a claim of a figure: its clause is the quote. Null where the clause tells no fact. */
export function claimFrom(part: Part, found: ClaimSpan): Found | null {
  const start = found.fromFigure ? found.at : clauseStart(part.masked, found.at);
  const end = endWithVerb(part.masked, start, clauseEnd(part.masked, found.figureEnd));
  const clause = part.masked.slice(start, end);
  const tells = FACT.test(clause) || (found.fromFigure && FACT.test(part.masked.slice(0, end)));
  if (end <= start || NOT_A_FACT.test(clause) || !tells) return null;
  const named = part.states.filter((mention) => mention.start >= start && mention.end <= end + 1);
  const other =
    part.voice !== null &&
    named.length > 0 &&
    named.every((mention) => mention.key !== part.voice) &&
    !/\b(?:we|our|my|us)\b/i.test(clause);
  const state = other ? null : part.voice !== null ? part.voice : (named[0]?.key ?? stateOfSubject(part, null));
  return state === null ? null : { start, end, state, claim: found.claim };
}

/** "600 citizens, who were abroad, returned": where no verb has come yet, the clause goes on behind the relative one. */
function endWithVerb(masked: string, start: number, end: number): number {
  const relative = /^,\s+(?:who|which|whose|where)\b/.test(masked.slice(end));
  const comma = relative && !FACT.test(masked.slice(start, end)) ? masked.indexOf(', ', end + 2) : -1;
  return comma === -1 ? end : clauseEnd(masked, comma + 1);
}

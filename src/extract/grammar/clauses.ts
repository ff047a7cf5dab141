import { STATE_MARK } from '../rule.js';

/** A State's name in masked text. */
export const STATE = `${STATE_MARK}[${STATE_MARK} ]*`;

/** Bodies and offices of a State that act for it. */
export const ORGAN =
  '(?:government|delegation|country|ministry|ministries|parliament|authorities|administration|cabinet|mission|nation|republic|kingdom|sultanate|emirate|principality|federation|legislature|lawmakers|legislators|deputies|mps|senators|senate|congress|(?:national |federal |state )?assembly|(?:lower|upper) house|house(?: of representatives)?|chamber of deputies|council of (?:ministers|state)|federal council|head of state|president|prime minister|minister|state|people|police|army|courts?|embassy|presidency|executive|judiciary|department|agency|treasury|chancellery|state party|(?:shura|legislative|executive) council|prosecution service|public prosecutor|inspectorate|armed forces|crown|king|queen)';

/** One expression of several, so that each can be read by itself. */
function anyOf(expressions: readonly RegExp[], flags: string): RegExp {
  return new RegExp(expressions.map((expression) => expression.source).join('|'), flags);
}

/** What ends a clause: marks, a new subject or verb after "and", a relative clause, an appended figure, who said it. */
const ENDS = anyOf(
  [
    /\s+and\s+(?=(?:its|our|the|a|an|their|his|her)\s+(?:[\p{L}-]+\s+){1,6}?(?:is|are|was|were|will|would|has|have|had)\s)/u,
    /,\s+and\s+(?=(?:nobody|no one|none|not one|still)\b)/,
    /,\s+(?=(?:(?:more than|over|nearly|almost|about|at least|some|only|less than|fewer than)\s+)?(?:most|many|half|all|none|(?:one|two|three|four|a)[- ](?:third|quarter|fifth|half)s?|[\p{L}\d-]+)\s+of\s+(?:them|whom|these|which)\b)/u,
    /,\s+(?:as|nor)\s/,
    /,\s+most\s+(?=on|in|by|for|from|with)/,
    /:\s/,
    /,\s+(?:(?:the\s+)?[\p{L}’'-]+\s+){1,4}(?:said|added|told|noted|says|replied|explained|recalled|stressed)\b/u,
    /,\s+(?:which|who|where|adding|while|whereas|although|though|so that|saying|noting|stressing|but|yet|he said|she said|most of|many of|some of)\b/,
    /;/,
    /\s[–—]\s/,
    /\s-\s/,
    /,\s+and\s+(?=(?:we|i|the|our|my|its|his|her|their|this|that|these|there|it|he|she|they|has|have|is|are|will|each|every)\b)/,
    /(?<!\b(?:Nos?|Mrs?|Ms|Dr|Art|St))[.!?](?=\s|$)/,
    /\s+and\s+(?=(?:we|it|he|she)\s)/,
    /\s+and\s+(?=urge\b|that\b)/,
    /,?\s+and\s+(?=(?:was|were|is|are|has|have|had|will|would)\s)/,
    /,\s+and\s+(?=(?:more than|nearly|almost|about|over|at least|some|only|half|two|three|four|five|six|seven|eight|nine|ten|\d)\s?)/,
    /,?\s+(?:with the (?:participation|support|assistance|help) of|together with|in cooperation with)\b/,
  ],
  'gu',
);

/** Where the clause that begins at `from` ends: at a relative clause, a new main clause, a dash or the end. */
export function clauseEnd(masked: string, from: number): number {
  ENDS.lastIndex = from;
  const found = ENDS.exec(masked);
  return trimEnd(masked, found?.index ?? masked.length);
}

/** What a clause begins behind: marks and conjunctions, a lead like "In March, …". */
const STARTS = anyOf(
  [
    /,?\s+and\s+that\s+/,
    /,?\s+and\s+(?:(?:he|she|also)\s+)?(?:said|added|noted|stated|explained|announced|recalled|stressed)\s+that\s+/,
    /[;:]\s+/,
    /\s[–—]\s/,
    /,\s+(?:and|but|while|where|whereas|which|so)\s+/,
    /,\s+(?=(?:more than|over|at least|nearly|almost|about|some|around|most of|many of|a total)\b)/,
    /\s+and\s+(?=(?:decided|agreed|supports?|supported|accepted|noted|will|has|have|had|is|are|was|were|we|the|it|our)\b)/,
    /^(?:as a result|according|in|on|during|since|by|last|this|after|with|for|under|to|thanks|at|following|today|moreover|furthermore|in addition|however|currently|firstly|secondly|thirdly|finally|also|over|within|between|from|of)\b[^,]{0,90},\s+/,
  ],
  'gi',
);

/** Where the clause around `at` begins. */
export function clauseStart(masked: string, at: number): number {
  let start = 0;
  for (const match of masked.matchAll(STARTS)) {
    const end = match.index + match[0].length;
    const isLead = match.index > 0 || !/\b(?:is|are|was|were|has|have|had|gave|made|took|told)\b/.test(match[0]);
    if (end <= at && isLead) start = end;
  }
  return start;
}

export function trimEnd(text: string, end: number): number {
  let to = end;
  while (to > 0 && /[\s,.;:!?“”"«»–—-]/.test(text[to - 1] as string)) to--;
  return to;
}

/** Words by which a sentence asks, demands or supposes rather than tells. */
export const isNoTelling = (text: string): boolean =>
  /\?["”’]?\s*$/.test(text) || /^\s*(?:if|whether|should)\s(?!elected|re-elected)/i.test(text);

import { ADVERBS } from './adverbs.js';

const NAME = '\\uE002|(?:\\p{Lu}[\\p{L}-]+\\s+){1,6}?(?:Agreement|Convention|Protocol|Treaty|Charter|Covenant)\\b';
export const DID = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?<verb>ratified|ratifies|acceded|signed|signs|joined|withdrew|withdrawn|denounced|became\\s+(?:a\\s+)?(?:State\\s+)?party)\\s+(?<object>(?:(?:to|from|its|the|an?|UN|United Nations|both|both the|Council of Europe|in|\\d{4}|and|act|by|which|\\uE001+|ratifies)\\s+)*(?:${NAME}))`,
  'dgiu',
);
export const DEPOSITED = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?:deposited|lodged|handed\\s+(?:over|in)|submitted)\\s+(?:(?:with|to|at)\\s+[^,.;]{3,60}?\\s+)?(?:its|the|an|our|their|his)\\s+instruments?\\s+of\\s+(?<verb>ratification|accession|acceptance|approval|succession|withdrawal)\\b`,
  'dgiu',
);
/** "The instrument of accession was deposited on 3 May." */
export const WAS_DEPOSITED = new RegExp(
  `\\b(?:was|were|(?:has|have|had)\\s+been)${ADVERBS}\\s+(?:deposited|lodged|handed\\s+over)\\b`,
  'dgiu',
);
export const AN_INSTRUMENT = /\binstruments?\s+of\s+(?:accession|ratification)\b/i;
export const DID_IT = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?<verb>ratified|signed|acceded\\s+to|joined)\\s+(?:it|both|them)\\b`,
  'dgiu',
);
export const RESERVATION = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?<verb>withdrew|withdrawn|lifted)\\s+(?:(?:its|our|their|all|both|the|two|three|several|most|of)\\s+)*reservations?\\b`,
  'dgiu',
);
export const AMONG_THE_FIRST = new RegExp(
  `\\b(?:is|was|were|are)\\s+(?:among|one\\s+of)\\s+the\\s+(?:very\\s+)?first\\s+(?:\\p{L}+\\s+){0,4}?to\\s+(?<verb>ratify|sign|accede\\s+to|join)\\s+(?:the\\s+)?(?:${NAME})`,
  'dgiu',
);
export const PASSIVE = new RegExp(
  `\\b(?:was|were|(?:has|have|had)${ADVERBS}\\s+been)${ADVERBS}\\s+(?<verb>ratified|signed|denounced|acceded\\s+to)\\b`,
  'dgiu',
);
export const COMPLETED = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?:completed|concluded|finali[sz]ed)\\s+(?:the|its|our)\\s+(?:(?:domestic|internal|procedures?|process|for|of|the)\\s+)*(?<verb>ratification|accession)\\s+(?:to|of)\\s+(?:the\\s+)?(?:${NAME})`,
  'dgiu',
);

/** A treaty of the record, or one that is written as a name. */
export const NAMED = /\uE002|\p{Lu}[\p{L}-]+\s+(?:Agreement|Convention|Protocol|Treaty|Charter|Covenant)\b/u;
export const INSTRUMENT = /\b(?:convention|protocol|covenant|treaty|charter|statute|agreement)\b/i;
export const VERB_OF: Readonly<Record<string, string>> = {
  ratification: 'ratify',
  accession: 'accede',
  acceptance: 'ratify',
  approval: 'ratify',
  succession: 'succeed',
  withdrawal: 'withdraw',
};

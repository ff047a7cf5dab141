import { ADVERBS } from './adverbs.js';

const WORK =
  'draft|prepar|finali[sz]|revis|amend|ratify|establish|develop|negotiat|elaborat|reform|implement|setting\\s+up|set\\s+up|build|introduc|abolish|creat|writ|rewrit|hir|recruit|train|open|clos|equip|renovat|rebuild|expand|extend|rais|increas|reduc|modernis|moderniz|digitis|digitiz|phas|roll|harmonis|harmoniz|align|overhaul|replac|remov|install|fit|test|pilot|launch|put|carry|conduct|investigat|releas|transfer|demolish|mov|join|acced|withdraw|draw|teach|construct|compil|updat|upgrad|regulari|translat|formulat|restructur|decongest|decentrali|rehabilitat|transpos|relocat|resettl|return|recruit|deploy|digitali|distribut|process|merg|split|convert|simplif|legislat|tabl|propos|regist';
export const DOING = new RegExp(
  `\\b(?:(?:is|are|was|were)${ADVERBS}|(?:has|have|had)${ADVERBS}\\s+been)\\s+(?:in\\s+the\\s+process\\s+of\\s+|busy\\s+)?(?<verb>(?:${WORK})\\p{L}*ing|setting\\s+up|working\\s+on)\\s+(?!(?:up)?on\\b)`,
  'dgiu',
);
export const BEING_DONE = new RegExp(
  `\\b(?:(?:is|are|was|were)${ADVERBS}\\s+being|(?:is|are|was|were)\\s+in\\s+the\\s+process\\s+of\\s+being)${ADVERBS}\\s+(?<verb>(?:${WORK})\\p{L}*|written|rewritten|built|debated|discussed|drawn\\s+up|trained|taken)\\b`,
  'dgiu',
);
export const BEGUN = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?:begun|began|started|commenced|initiated|launched)\\s+(?:(?:the|a)\\s+(?:process|procedures?)\\s+(?:of|to|for|towards)\\s+|work\\s+on\\s+|to\\s+)?(?:the\\s+)?(?<verb>(?:${WORK})[a-z]*)\\b`,
  'dgiu',
);
/** "Is working to establish", "is taking steps towards ratification". */
export const WORKING = new RegExp(
  `\\b(?:is|are|was|were|has been|have been|had been)${ADVERBS}\\s+(?:working|taking\\s+(?:\\p{L}+\\s+)?(?:steps|measures))\\s+(?:to|towards?)\\s+(?:the\\s+)?(?<verb>ratif|acced|adopt|establish|creat|introduc|amend|abolish|withdraw|set\\s+up|sign|clos|open|build|draft|finali[sz]|complet|repeal|enact)\\p{L}*`,
  'dgiu',
);
export const BASE: Readonly<Record<string, string>> = {
  ratif: 'ratify',
  acced: 'accede',
  creat: 'create',
  introduc: 'introduce',
  clos: 'close',
  finalis: 'finalise',
  finaliz: 'finalise',
  complet: 'complete',
};
export const BILL = /\b(?:bills?|draft|laws?|amendments?|legislation|text)\b/i;
export const BEFORE_PARLIAMENT = new RegExp(
  `\\b(?:is|are|was|were|has been|have been)${ADVERBS}\\s+(?:(?:before|with|in front of|pending (?:in|before)|on its way through)\\s+(?:the\\s+)?(?:[\\p{L}\\uE001’']+\\s+){0,4}?(?:parliament|assembly|senate|congress|house|committee|chamber|cabinet|\\uE001+)|(?:in|under|being|pending)\\s+(?:consideration|discussion|review|debate|discussed|prepared|finali[sz]ed|debated|examined|drafted))`,
  'dgiu',
);
export const SENT = new RegExp(
  `\\b(?:(?:has|have|had|was|were)${ADVERBS}\\s+(?:been\\s+)?)?(?<verb>tabled|introduced|sent|submitted|referred|forwarded|presented)\\b(?=\\s+(?:(?:a|the|its|our|two|three)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:bills?|drafts?)\\b|(?:to|in|before)\\s+(?:the\\s+)?(?:[\\p{L}\\uE001]+\\s+){0,2}?(?:parliament|assembly|senate|house|congress|cabinet|legislature|\\uE001+)))`,
  'dgiu',
);
export const ASKED = new RegExp(
  `\\b(?:has|have|had)${ADVERBS}\\s+asked\\s+(?:parliament|the\\s+(?:[\\p{L}]+\\s+)?(?:assembly|senate|house|parliament|congress))\\s+to\\s+(?<verb>[a-z]+)`,
  'dgiu',
);
export const UNDER_WAY = new RegExp(
  `\\b(?:is|are|was|were)${ADVERBS}\\s+(?<verb>under\\s+(?:construction|preparation|way)|in\\s+preparation)\\b|\\b(?:has|have)${ADVERBS}\\s+(?<begun>begun|started)\\b`,
  'dgiu',
);
export const HAS_BEFORE_IT =
  /\b(?:has|have|had)\s+(?<verb>before\s+it|on\s+its\s+table|under\s+consideration)\s+(?=(?:a|an|the|two|three)\s+(?:[\p{L}-]+\s+){0,4}?(?:bill|draft|law|act|amendment|proposal))/dgiu;
export const TO_OBLIGE = /\bwould\s+(?<verb>[a-z]+)\s+/dgiu;

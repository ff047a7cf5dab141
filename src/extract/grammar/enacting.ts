import { ADVERBS } from './adverbs.js';
import { LEGAL_THING } from './things.js';

export const ENACTED =
  'adopted|enacted|passed|amended|abolished|repealed|criminali[sz]ed|decriminali[sz]ed|introduced|established|created|revised|reformed|toughened|tightened|increased|raised|lowered|strengthened|banned|prohibited|promulgated|overhauled|replaced|lifted|updated|set\\s+up|outlawed|launched|extended|ended|signed\\s+into\\s+law|declared|imposed|scrapped|legali[sz]ed|rewrote|rewritten|codified|waived|commuted|pardoned|cut|halved|doubled|assented\\s+to|struck|signed(?=\\s+(?:the|an?)\\s+(?:[\\p{L}-]+\\s+){0,4}?(?:act|law|bill|amnesty|decree|amendments?)\\b)';
export const ACTIVE = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?<verb>${ENACTED})\\s+(?=[^.;]{0,90}?(?:\\b${LEGAL_THING}\\b|\\b(?:death|capital)\\s+(?:penalty|punishment)|\\btorture\\b|\\bslavery\\b))`,
  'dgiu',
);
/** What is done to conduct by law alone, whatever the object. */
export const BY_LAW = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?<verb>(?:de)?criminali[sz]ed|outlawed|legali[sz]ed)\\s+(?=\\p{L})`,
  'dgiu',
);
export const PASSIVE = new RegExp(
  `\\b(?:has|have|had|was|were)${ADVERBS}\\s+(?:been${ADVERBS}\\s+)?(?<verb>${ENACTED}|signed(?!\\s+by\\s+(?:\\d|many|more))|approved|fixed|set(?=\\s+at\\b)|voted|gazetted|published(?=\\s+in\\s+the\\s+(?:official|gazette)))\\b`,
  'dgiu',
);
export const IN_FORCE = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?<verb>entered|came|come|took|taken)\\s+(?:into\\s+(?:force|effect)|effect)\\b`,
  'dgiu',
);
export const INTO_LAW =
  /\b(?:(?:has|have|had)\s+)?(?<verb>wrote|written|put|enshrined|anchored|inscribed)\s+(?=[^.;]{3,90}?\s(?:into|in)\s+(?:its|our|the|their)\s+(?:constitution|law|penal code|criminal code|basic law))/dgiu;
export const MADE =
  /\b(?:(?:has|have|had)(?:\s+also)?\s+)?(?<verb>made)\s+(?=(?:(?!that\b)[\p{L}’'-]+\s+){1,8}?(?:free|compulsory|mandatory|illegal|punishable|a crime|an offence|a criminal offence|obligatory|equal)\b)/dgiu;
/** "Marriage under 18 is now a crime", "the new act replaces prison with fines": the law as it has become. */
export const NOW =
  /\b(?:is|are)\s+now\s+(?<verb>a\s+crime|an\s+offence|illegal|punishable|prohibited|banned|forbidden|free|compulsory|mandatory)\b/dgiu;
export const LAW_DOES =
  /\b(?<verb>replaces|abolishes|bans|prohibits|introduces|ends|raises|lowers|obliges|requires|criminali[sz]es|protects|establishes|creates|guarantees)\s+/dgiu;
export const A_NEW_LAW =
  /\b(?:new|amended|revised)\s+(?:[\p{L}-]+\s+){0,4}?(?:law|act|code|decree|constitution|regulation)\b/iu;

export const NO_LONGER = /\b(?<verb>no\s+longer)\s+(?=(?:needs?|has|have|must|requires?)\b)/dgiu;
/** "Under the new decree, …": what follows is the law's doing. */
export const UNDER_A_LAW =
  /\bunder\s+[^.;]{0,80}\b(?:law|decree|act|code|order|amendments?|changes|regulations?|rules)\b/i;

/** What is done to laws and penalties alone. */
export const OF_LAWS = /(?:de)?criminali[sz]ed|promulgated|enacted|repealed|outlawed|signed\s+into\s+law|gazetted/i;

/** A decree that did it. */
export const THE_LAW =
  /^(?:a|an|the)\s+(?:[\p{L}-]+\s+){0,3}?(?:law|act|decree|code|order|constitution|ordinance|amendment)\b/iu;

export const A_LAW = /\b(?:law|act|bill|code|decree|constitution|ordinance|amendments?|regulations?)\b/i;

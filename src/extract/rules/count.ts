import { claimFrom } from '../grammar/claims.js';
import { spanOf } from '../grammar/commitments.js';
import { COMPARISON, comparatorBefore, NUMBER, numberOf } from '../grammar/figures.js';
import type { Found, Part, Rule } from '../rule.js';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MONEY =
  'dollars?|euros?|pounds?|francs?|cents?|crowns?|krone\\w*|kron[ao]r?|pesos?|rupees?|rupiah|rand|yen|yuan|won|baht|dinars?|dirhams?|riyals?|rials?|shillings?|liras?|zloty|forints?|lei|leva|levs|kwacha|birr|naira|cedis?|escudos?|reais|soles|bol[ií]var\\w*|quetzal\\w*|colones|guaran\\w+|ringgit|dong|kip|tenge|soms?|manat|lari|drams?|hryvnia\\w*|r[ou]+bles?|vatu|pula|taka|kyat|riel|afghanis?';

const COUNT = new RegExp(
  `(?<![\\p{L}\\d.,/-]|\\b(?:these|those|both|first|last|next|other)\\s|^of (?:the |its |all )?)(?<lead>(?:${COMPARISON})\\s+)?(?<number>${NUMBER})(?![\\d.,]*\\d|\\s*(?:%|per\\s?cent)|(?:st|nd|rd|th)\\b|[-–/]\\d)\\s+(?<unit>(?:\\uE001+[\\uE001 ]*)?(?:(?!of\\b|and\\b|in\\b|to\\b|or\\b|was\\b|were\\b|is\\b|are\\b|has\\b|have\\b|years?\\b|months?\\b|days?\\b|weeks?\\b)[\\p{L}-]+\\s+){0,4}?(?:[\\p{L}-]{2,}s|people|children|women|men|police|citizens?|staff|personnel|youth))\\b`,
  'dgiu',
);
/** What is measured in these is a time, an amount of money or a place in a text, and no count of a thing. */
const NO_UNIT = new RegExp(
  `\\b(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centur\\w+|${MONEY}|points?|kilomet\\w+|metres?|miles?|tonnes?|kilos?|kilograms?|grams?|litres?|hectares?|acres?|degrees?|${MONTHS}|articles?|paragraphs?|pages?|others?|sessions?|thirds|quarters|fifths|tenths|halves|o['’]clock|percent\\w*|guests?|speakers?|questions?|remarks?|examples?|things?|reasons?|words?|wishes|rooms?|floors?|seats?|this|its|was|has|is|across|towards|as|thus|always|perhaps|besides)$`,
  'iu',
);
/** "One guard watches over 46 prisoners": the word belongs to the verb. */
const WATCHES_OVER = /\b(?:watch\w*|presid\w+|hand\w*|took|tak\w+)\s+$/i;
/** "Met twenty-four times since 2005" is a count; "three times as big" is none. */
const TIMES = /\btimes\b(?!\s+(?:since|in|over|this|last))/i;

export const count: Rule = {
  id: 'count',
  kind: 'claim',
  title: 'A count of things or people that is told as a fact',
  why: 'A figure can be compared. Times, money, ages, ordinals and goals are no counts.',
  examples: [
    { text: 'More than 600 citizens returned home.', expects: ['More than 600 citizens returned home'] },
    { text: 'Last year we opened two new shelters.', expects: ['Last year we opened two new shelters'] },
    { text: 'We will open two new shelters.', expects: [], why: 'still to come' },
    { text: 'We waited for three years.', expects: [], why: 'a time' },
    { text: 'This is the 43rd session of the Council.', expects: [], why: 'an ordinal' },
    { text: 'Have more than 600 citizens returned home?', expects: [], why: 'a question' },
  ],
  hint: /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|dozen)\b/i,
  find: (part) =>
    [...part.masked.matchAll(COUNT)].flatMap((match): Found[] => {
      const words = (match.groups?.number ?? '').trim();
      const value = numberOf(words);
      const unit = unitOf(part, match as RegExpExecArray);
      if (
        value === null ||
        isYear(words) ||
        (NO_UNIT.test(unit) && !isAverage(part, unit)) ||
        TIMES.test(part.text.slice(match.index, match.index + match[0].length + 8)) ||
        isOne(words, match.groups?.lead) ||
        inSymbol(part.text, match.index)
      )
        return [];
      const found = claimFrom(part, {
        at: match.index,
        figureEnd: match.index + match[0].length,
        claim: {
          measure: 'count',
          comparator: WATCHES_OVER.test(part.masked.slice(0, match.index))
            ? 'exactly'
            : comparatorBefore(match.groups?.lead ?? ''),
          value,
          unit,
        },
      });
      return found ? [found] : [];
    }),
};

function unitOf(part: Part, match: RegExpExecArray): string {
  const { start, end } = spanOf(match, 'unit');
  return part.text.slice(start, end);
}

/** "A woman waits twenty-six days, on average": a time that is measured. */
const isAverage = (part: Part, unit: string): boolean =>
  /days?|weeks?|months?$/i.test(unit) && /\b(?:average|median|mean)\b/i.test(part.text);
const isYear = (words: string): boolean => /^(?:19|20)\d\d$/.test(words);
/** "One of", "one person": a word more often than a figure. */
const isOne = (words: string, lead: string | undefined): boolean => /^(?:one|a|an)$/i.test(words) && lead === undefined;
const inSymbol = (text: string, at: number): boolean =>
  /(?:\b(?:No|Nos|art|article|articles|para|paragraph|paras|resolution|chapter|section|cycle|session|age|aged|Agenda|Goal|Protocol|Convention|section|law|decree)\.?\s*)$/i.test(
    text.slice(0, at),
  );

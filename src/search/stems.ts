import snowball from 'snowball-stemmers';
import { fold } from './fold.js';
import { INVARIABLE, IRREGULAR } from './irregular.js';

/**
 * The stems under which a folded word of a language is found: one, in Arabic sometimes two. Two words are forms of
 * each other where they share a stem. Languages without a stemmer here have the word itself.
 */
export function stemsOf(word: string, language: string): readonly string[] {
  const stemmer = STEMMERS[language];
  if (stemmer === undefined || HAS_DIGIT.test(word) || INVARIABLE[language]?.has(word)) return [word];
  const known = stemmer.known.get(word);
  if (known !== undefined) return known;
  const bases = stemmer.bases(IRREGULAR[language]?.[word] ?? word);
  stemmer.snowball ??= snowball.newStemmer(stemmer.algorithm);
  const stems = [...new Set(bases.map((base) => fold((stemmer.snowball as Snowball).stem(base)) || word))];
  if (stemmer.known.size >= MOST_KNOWN) stemmer.known.clear();
  stemmer.known.set(word, stems);
  return stems;
}

/** Whether two folded words are forms of each other in a language. */
export function areForms(word: string, other: string, language: string): boolean {
  if (word === other) return true;
  const stems = stemsOf(other, language);
  return stemsOf(word, language).some((stem) => stems.includes(stem));
}

type Snowball = ReturnType<typeof snowball.newStemmer>;

interface Stemmer {
  readonly algorithm: string;
  /** What Snowball is given for a folded word. */
  readonly bases: (word: string) => string[];
  /** Snowball takes ten microseconds a word; a language has few words. */
  readonly known: Map<string, readonly string[]>;
  snowball?: Snowball;
}

const MOST_KNOWN = 200_000;
const HAS_DIGIT = /\d/;

const stemmer = (algorithm: string, bases: Stemmer['bases']): Stemmer => ({ algorithm, bases, known: new Map() });

/** Snowball knows suffixes by their accents, which folding took away: those that no other word ends in come back. */
const french = (word: string): string[] => [
  word
    .replace(/ee(s?)$/, 'ée$1')
    .replace(/(?<=.{3})ite(s?)$/, 'ité$1')
    .replace(/(?<=..[aiou])s$/, ''), // détenus: Snowball takes off no s after a vowel
];
const spanish = (word: string): string[] => [word.replace(/([cs])ion$/, '$1ión')];

/**
 * Snowball leaves the article where a conjunction or preposition stands before it (والتعذيب), and some plurals in ات.
 * A و at the beginning may be "and" or a letter of the word: both are kept.
 */
const arabic = (word: string): string[] => {
  const bare = word.replace(/^(?:[وف]?(?:ال|بال|كال|لل))(?=.{2})/, '').replace(/(?<=.{3})ات$/, 'ه');
  return /^و.{3}/.test(bare) ? [bare, bare.slice(1)] : [bare];
};

const asItIs = (word: string): string[] => [word];

const STEMMERS: Readonly<Record<string, Stemmer>> = {
  en: stemmer('english', asItIs),
  fr: stemmer('french', french),
  es: stemmer('spanish', spanish),
  ru: stemmer('russian', asItIs),
  ar: stemmer('arabic', arabic),
};

/** What a character is to the tokenizer. */
export const Kind = {
  unknown: 0,
  separator: 1,
  letter: 2,
  /** Of a script that writes no blanks between words: each character is a word, and several are a phrase. */
  alone: 3,
  hyphen: 4,
  apostrophe: 5,
  /** Soft hyphen, joiners, marks of direction: nobody sees them, so they part no word. */
  invisible: 6,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

const LETTER = /[\p{L}\p{M}\p{Nd}\p{Nl}]/u;
const ALONE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HYPHENS = '-\u2010\u2011';
export const APOSTROPHES = "'\u2018\u2019\u201B\u02BB\u02BC\uFF07\u0060\u00B4";
const INVISIBLE = /\p{Cf}/u;

/** Learnt as characters come: asking the tables of Unicode takes a hundred times as long as looking here. */
const kinds = new Uint8Array(0x10000);

function learn(character: string): Kind {
  if (HYPHENS.includes(character)) return Kind.hyphen;
  if (APOSTROPHES.includes(character)) return Kind.apostrophe;
  if (INVISIBLE.test(character)) return Kind.invisible;
  if (!LETTER.test(character)) return Kind.separator;
  return ALONE.test(character) ? Kind.alone : Kind.letter;
}

/** The kind of the character that begins at a code unit. */
export function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] as Kind;
  if (known !== Kind.unknown) return known;
  const point = text.codePointAt(at) as number;
  const kind = learn(String.fromCodePoint(point));
  // Half a character means nothing by itself, so only whole ones are kept.
  if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = kind;
  return kind;
}

/** Code units of the character that begins there. */
export function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

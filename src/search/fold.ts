/**
 * One spelling for what people write in several: case, diacritics and compatibility forms are folded away. It knows
 * no language, so that a word in a query is folded without asking which language it is in.
 *
 * Arabic: tatweel and harakat are dropped, forms of alef and hamza become one, ى is ي and ة is ه.
 * Cyrillic: ё is е, as most people write it; й and ў are letters of their own and stay.
 */
export function fold(raw: string): string {
  if (/^[a-z0-9]*$/.test(raw)) return raw.slice(0, LONGEST);
  if (/^[\w'-]*$/.test(raw))
    return raw
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '')
      .slice(0, LONGEST);
  const spelled = raw
    .slice(0, 4 * LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(MARKS, '')
    .replaceAll(SPECIAL, (letter) => SPELLINGS[letter] ?? String((letter.charCodeAt(0) & 0xff) % 0x10));
  return spelled.replaceAll(NO_WORD, '').normalize('NFC').slice(0, LONGEST);
}

/** Words are told apart by their first letters only: nobody writes longer ones, but files hold longer runs. */
const LONGEST = 64;

/** Combining marks of Latin, Greek, Cyrillic, Arabic and Hebrew; elsewhere (Hindi, Thai) marks are vowels and stay. */
const MARKS = new RegExp(
  [
    '(?<![иу])\\u0306', // the breve, but for й and ў
    '[\\u0300-\\u0305\\u0307-\\u036F\\u0483-\\u0487]',
    '[\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7]',
    '[\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED]',
    '[\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]',
  ].join('|'),
  'g',
);

const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
};

/** Letters with another spelling, and the digits of Arabic and Persian. */
const SPECIAL = /[ßæœøđðþłħıςىیکةـ\u0660-\u0669\u06F0-\u06F9]/g;

const NO_WORD = /[^\p{L}\p{M}\p{Nd}\p{Nl}]/gu;

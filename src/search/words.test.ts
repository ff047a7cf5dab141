import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.js';
import { areForms, stemsOf } from './stems.js';
import { tokensOf } from './words.js';

/** Folded words; a joined word is shown with the number of its parts, an elided one with `~`. */
const words = (text: string): string[] =>
  tokensOf(text).map(({ word, width, clitic }) => `${word}${width > 1 ? `/${width}` : ''}${clitic ? '~' : ''}`);

describe('words', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['case and blanks', 'Torture,  TORTURE', ['torture', 'torture']],
    ['what hyphens join stands twice', 'co-operation', ['cooperation/2', 'co', 'operation']],
    ['hyphens of another kind', 'co\u2011operation', ['cooperation/2', 'co', 'operation']],
    ['soft hyphens are not there', 'co\u00ADoperation', ['cooperation']],
    ['abbreviations of treaties', 'OP-CAT, ICCPR-OP2', ['opcat/2', 'op', 'cat', 'iccprop2/2', 'iccpr', 'op2']],
    ['numbers stay whole', 'C189, 2014, 1.5', ['c189', '2014', '1', '5']],
    ['symbols of documents', 'A/HRC/43/15', ['a', 'hrc', '43', '15']],
    ['possessives', "women's women’s children's States'", ['women', 'women', 'children', 'states']],
    ['other apostrophes are dropped', "O'Brien don't Qur’an", ['obrien', 'dont', 'quran']],
    ['French elisions', "l'homme qu’elle d'un", ['l~', 'homme', 'qu~', 'elle', 'd~', 'un']],
    ['a sign without a word', '- -- & “” *', []],
    ['hyphens at the ends', '-torture- a--b', ['torture', 'a', 'b']],
    [
      'Latin diacritics',
      'Égalité à São Tomé, Đặng, İstanbul, straße',
      ['egalite', 'a', 'sao', 'tome', 'dang', 'istanbul', 'strasse'],
    ],
    ['a letter and its mark apart', 'e\u0301galite\u0301', ['egalite']],
    ['ё is е; й is a letter of its own', 'Ёлка МОЙ мои пра\u0301ва', ['елка', 'мой', 'мои', 'права']],
    ['й written as и with a mark', 'мои\u0306', ['мой']],
    ['Arabic forms of letters', 'الإنسَان الـمـرأة مستشفى', ['الانسان', 'المراه', 'مستشفي']],
    ['Arabic and Persian digits', '٢٠١٤ ۲۰۱۴', ['2014', '2014']],
    ['each character of a script without blanks', '阿富汗', ['阿', '富', '汗']],
    ['mixed scripts', 'COVID-19疫情', ['covid', '19', '疫', '情']],
    ['vowels of Hindi stay', 'हिन्दी', ['हिन्दी']],
    ['letters outside the basic plane', '😀 𐐀b 😀', ['𐐨b']],
  ];
  it.each(cases)('%s', (_, text, expected) => expect(words(text)).toEqual(expected));

  it('have their place in the raw text', () => {
    const text = '😀 Women’s co-operation: l’Égalité';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Women’s',
      'co-operation',
      'co',
      'operation',
      'l',
      'Égalité',
    ]);
  });

  it('a run of a megabyte is one word, told apart by its beginning', () => {
    const [token, next] = tokensOf(`${'a'.repeat(1_000_000)} b`);
    expect([token?.word.length, token?.end, next?.word]).toEqual([64, 1_000_000, 'b']);
  });

  it('any text: tokens lie in it, in order, and joined words over their parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const tokens = tokensOf(text);
        tokens.forEach((token, at) => {
          expect(token.start).toBeLessThan(token.end);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(token.word).not.toBe('');
          const parts = token.width > 1 ? tokens.slice(at + 1, at + 1 + token.width) : [];
          for (const part of parts) expect(part.start >= token.start && part.end <= token.end).toBe(true);
        });
        const parts = tokens.filter((token) => token.width === 1);
        for (const [at, part] of parts.entries())
          if (at > 0) expect(part.start).toBeGreaterThanOrEqual((parts[at - 1] as { end: number }).end);
      }),
    );
  });

  it('any word: folding again changes nothing, however its marks are written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('forms', () => {
  const same: readonly (readonly [string, string])[] = [
    ['en', 'torture tortured torturing'],
    ['en', 'woman women'],
    ['en', 'child children'],
    ['en', 'ratify ratified ratifying'],
    ['fr', 'égalité égalités egalite'],
    ['fr', 'forcée forcées forcé'],
    ['fr', 'détenu détenus detenus'],
    ['fr', 'tribunal tribunaux'],
    ['es', 'desaparición desapariciones desaparicion'],
    ['es', 'discriminación discriminaciones discriminacion'],
    ['es', 'mujer mujeres'],
    ['es', 'niño niños ninos'],
    ['ru', 'пытка пытки пыток пытками'],
    ['ru', 'женщина женщины женщин женщинам'],
    ['ar', 'التعذيب والتعذيب بالتعذيب للتعذيب تعذيب'],
    ['ar', 'حرية الحرية حريه وحرية حريات'],
    ['ar', 'المرأة المراه للمرأة'],
  ];
  it.each(same)('%s: %s', (language, text) => {
    const [first, ...others] = tokensOf(text).map(({ word }) => word);
    expect(others.filter((other) => !areForms(first as string, other, language))).toEqual([]);
  });

  it('words of other meaning are none', () => {
    expect(areForms('aid', 'aids', 'en')).toBe(false);
    expect(areForms('йод', 'иод', 'ru')).toBe(false);
    expect(areForms('c189', 'c190', 'en')).toBe(false);
  });

  it('a language without a stemmer has words as they are', () => {
    expect(stemsOf('zakoni', 'sl')).toEqual(['zakoni']);
  });

  it('no word of any script is refused by a stemmer, and none loses its stem', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.constantFrom('en', 'fr', 'es', 'ru', 'ar', 'xx'),
        (text, language) => {
          for (const { word } of tokensOf(text))
            expect(stemsOf(word, language).every((stem) => stem !== '')).toBe(true);
        },
      ),
    );
  });
});

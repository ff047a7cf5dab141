import { franc } from 'franc-min';

/** Languages told apart, ISO 639-3 to 639-1: the six of the United Nations and those met in States' own pages. */
const LANGUAGES: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  rus: 'ru',
  arb: 'ar',
  cmn: 'zh',
  por: 'pt',
  deu: 'de',
  ita: 'it',
  kaz: 'kk',
  ukr: 'uk',
  tur: 'tr',
};

/** Enough to tell by; more makes it no surer. */
const SAMPLE = 1000;

/** ISO 639-1 of a running text; null where it is too short to tell. */
export function languageOf(text: string): string | null {
  return LANGUAGES[franc(text.slice(0, SAMPLE), { only: Object.keys(LANGUAGES), minLength: 20 })] ?? null;
}

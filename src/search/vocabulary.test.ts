import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ConceptTerm } from '../domain/concept.js';
import type { SearchItem } from '../domain/search.js';
import { readReference } from '../record/read-reference.js';
import { IndexBuilder } from './index-builder.js';
import { openIndex } from './open-index.js';
import { createVocabulary } from './vocabulary.js';
import { tokensOf } from './words.js';

const FOLDER = resolve(import.meta.dirname, '../../reference');
const csv = readFileSync(join(FOLDER, 'vocabulary.csv'), 'utf8').trimEnd();
const rows = Papa.parse<ConceptTerm & { source: string; confidence: string }>(csv, {
  header: true,
  delimiter: ',',
}).data;
const { facts } = readReference(FOLDER);
const vocabulary = createVocabulary(rows, facts.states, facts.treaties);

/** Labels of UPR Info's issues, but for those that say nothing by themselves (General, Other). */
const ISSUES =
  "International instruments|Women's rights|Rights of the Child|Justice|Torture|Detention|Right to education|Minorities|Labour|Migrants|Death penalty|Human rights education|Special procedures|Racial discrimination|NHRI|Trafficking|Disabilities|Treaty bodies|Economic, social and cultural rights|Right to health|Freedom of opinion and expression|Technical assistance|Freedom of the press|Freedom of religion|Sexual orientation|Gender identity|Poverty|Development|Civil society|Enforced disappearances|Indigenous peoples|Freedom of association|Peaceful assembly|Civil and political rights|Asylum-seekers|Refugees|National plan of action|UPR|Human rights defenders|Security forces|International humanitarian law|Impunity|Public security|Right to food|HIV|Elections|Extrajudicial executions|Corruption|Right to housing|Internally displaced persons|Right to land|Environment|Right to water|Counter-terrorism|Freedom of movement";
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar'];

describe('the vocabulary that ships', () => {
  it('has each term once, with words in it, a source and how sure we are', () => {
    const keys = rows.map((row) => `${row.concept} ${row.language} ${row.term}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(rows.filter((row) => tokensOf(row.term).length === 0 || !LANGUAGES.includes(row.language))).toEqual([]);
    expect(rows.filter((row) => row.source === '' || row.confidence !== 'medium')).toEqual([]);
  });

  it('says each concept in five languages; treaties, whose English names are in their table, in four', () => {
    const concepts = new Map<string, Set<string>>();
    for (const { concept, language } of rows) concepts.set(concept, (concepts.get(concept) ?? new Set()).add(language));
    const treaties = new Set(facts.treaties.map((treaty) => `treaty:${treaty.code}`));
    const lacking = [...concepts].filter(([concept, spoken]) => spoken.size < (treaties.has(concept) ? 4 : 5));
    expect(lacking).toEqual([]);
    expect([...concepts.keys()].filter((concept) => concept.startsWith('treaty:') && !treaties.has(concept))).toEqual(
      [],
    );
    expect(concepts.size).toBeGreaterThan(200);
  });

  it.each(ISSUES.split('|'))('knows %s in Russian', (issue) => {
    const words = tokensOf(issue)
      .filter((token) => token.width === 1)
      .map((token) => token.word);
    const meaning = vocabulary.meaningOf(words, ['en'], (_, language) => language === 'en');
    expect(meaning?.length).toBe(words.length);
    expect(meaning?.otherTerms.some((term) => term.language === 'ru')).toBe(true);
  });
});

describe('asked in any language', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['en', 'Prevent torture in places of detention in Slovenia'],
    ['fr', 'Abolir la peine de mort et ratifier la Convention contre la torture'],
    ['es', 'Garantizar los derechos de las personas con discapacidad en Eslovenia'],
    ['ru', 'Обеспечить свободу выражения мнений и ратифицировать Конвенцию против пыток'],
    ['ar', 'مكافحة الاتجار بالأشخاص وحماية حقوق الطفل'],
    ['en', 'Ratify the OP-CAT and abolish capital punishment'],
  ];
  const builder = new IndexBuilder();
  texts.forEach(([language, text], index) => {
    builder.add({ seq: index + 1, text, language, on: '', values: {} } satisfies SearchItem);
  });
  const index = openIndex(builder.finish(), vocabulary);
  const find = (words: string) => index.search({ words, chosen: {}, sort: 'relevance', page: 1, size: 20 });

  const cases: readonly (readonly [string, readonly number[]])[] = [
    ['пытки', [1, 2, 4]],
    ['tortura', [1, 2, 4]],
    ['التعذيب', [1, 2, 4]],
    ['Eslovenia', [1, 3]],
    ['Словения', [1, 3]],
    ['смертная казнь', [2, 6]],
    ['pena de muerte', [2, 6]],
    ['persons with disabilities', [3]],
    ['freedom of expression', [4]],
    ['trata de personas', [5]],
    ['rights of the child', [5]],
    ['Convención contra la Tortura', [2, 4, 6]],
    ['CAT', [2, 4, 6]],
    ['"CAT"', [6]],
    ['OPCAT', [6]],
    ['ratificar', [2, 4, 6]],
  ];
  it.each(cases)('%s', (words, expected) => {
    expect([...find(words).all()].sort()).toEqual(expected);
  });

  it('a word of one language is not taken for a form of another', () => {
    expect(find('responsible').understood).toEqual([]);
    expect(find('can').understood).toEqual([]);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, bytesOf, lexicon, SHARED } from '../../test/made-up.js';
import { holds } from '../domain/anchor.js';
import { readPlainText } from '../read/plain-text/plain-text.js';
import { extractStatements } from './extract.js';

const read = (text: string) => {
  const document = readPlainText({ bytes: bytesOf(text), file: 'made-up.txt' });
  return { document, ...extractStatements(document, lexicon) };
};

describe('a made-up article', () => {
  const { document, statements } = read(ARTICLE);
  const about = (kind: string) =>
    statements
      .filter((statement) => statement.kind === kind)
      .map(({ commitment, claim }) => commitment?.object ?? claim?.value);

  it('gives what was promised, with treaty, stage and due date', () => {
    const promise = statements.find((statement) => statement.commitment?.object === 'ICPPED');
    expect(promise).toMatchObject({
      state: 'SVN',
      speaker: 'Ana Exemplar',
      commitment: { act: 'ratify', stage: 'planned', due: '2026' },
    });
  });

  it('gives what was claimed, with figure and comparator', () => {
    expect(about('claim')).toEqual(expect.arrayContaining([40, 0.9]));
  });

  it('leaves out what an organisation demands', () => {
    expect(statements.some((statement) => statement.context.includes('demanded'))).toBe(false);
  });

  it('keeps the anchor law', () => {
    expect(statements.every((statement) => holds(document.text, statement.anchor))).toBe(true);
  });
});

const SEED = join(SHARED, 'data/seed/kazakhstan-candidacy.txt');

describe.skipIf(!existsSync(SEED))('the founding page, where it is there', () => {
  const seed = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';
  const shape = (text: string) =>
    read(text).statements.map(({ kind, rule, commitment, claim }) => [
      kind,
      rule,
      commitment?.stage ?? claim?.measure,
      commitment?.act ?? claim?.comparator,
    ]);

  it('no answer of it stands in the code: another State, speaker, treaty, numbers and days are read alike', () => {
    const renamed = seed
      .replaceAll('Kazakhstan’s', 'Slovenia’s')
      .replaceAll('Kazakhstan', 'Slovenia')
      .replaceAll('Kazakh', 'Slovenian')
      .replaceAll('Tileuberdi', 'Novakovich')
      .replaceAll('Tleuberdi', 'Novakovch')
      .replaceAll('Mukhtar', 'Petra')
      .replace(
        'second Optional Protocol to the International Covenant on Civil and Political Rights',
        'Optional Protocol to the Convention against Torture',
      )
      .replaceAll('2022-2024', '2032-2034')
      .replace('90%', '70%')
      .replace('600', '350')
      .replaceAll('24 February 2020', '26 February 2030')
      .replaceAll('24 February', '26 February')
      .replace('December 4, 2023', 'December 4, 2033')
      .replace('November 7th', 'May 9th')
      .replace('since 2003', 'since 1998')
      .replace('March 6th', 'March 8th');
    expect(shape(renamed)).toEqual(shape(seed));
    const { statements } = read(renamed);
    expect(new Set(statements.map((statement) => statement.state))).toEqual(new Set(['SVN']));
    expect(new Set(statements.map((statement) => statement.speaker))).toEqual(new Set(['Petra Novakovich']));
    expect(statements.map((statement) => statement.claim?.value).filter(Boolean)).toEqual(
      expect.arrayContaining(['2029-05-09', '1998', 0.7, 350]),
    );
    expect(statements.map((statement) => statement.commitment?.object)).toEqual(
      expect.arrayContaining(['HRC 2032-2034', 'OPCAT', 'ISTANBUL']),
    );
    expect(statements.map((statement) => statement.commitment?.due)).toEqual(
      expect.arrayContaining(['2030-03', '2030-03-08']),
    );
  });
});

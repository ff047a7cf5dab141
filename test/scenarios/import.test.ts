import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../src/domain/import-report.js';
import type { SearchQuery } from '../../src/domain/search.js';
import type { Register } from '../../src/register/register.js';
import { madeUpRegister } from '../register.js';

const HEADINGS = 'To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session';
/** Made up: no State was told this, and none answered so. */
const rowOf = (text: string, from: string, response: string, issue = 'Justice') =>
  `Slovenia,EEG,EU,"${text}",${from},WEOG,EU,${response},4,"${issue}",7`;
const ROWS = [
  rowOf('Build a bridge over the river of Example', 'Austria', 'Accepted'),
  rowOf('Build a bridge over the river of Example', 'Croatia', 'Accepted'),
  rowOf('Close the old ferry and abolish its toll, as agreed in S\u008eo Exemplo', 'Chile', 'Noted', "Women's rights"),
];
/** As published: carriage returns alone, Mac Roman. */
const csv = (rows: readonly string[], headings = HEADINGS) => Buffer.from([headings, ...rows].join('\r'), 'latin1');
const query = (words: string, chosen: SearchQuery['chosen'] = {}): SearchQuery => ({
  words,
  chosen,
  sort: 'relevance',
  page: 1,
  size: 20,
});

let register: Register;
const take = (bytes: Uint8Array, more: { dryRun?: boolean; file?: string } = {}): Promise<ImportReport> =>
  register.importFiles([{ bytes, file: more.file ?? '1-5.csv' }], { by: 'A Keeper', dryRun: more.dryRun ?? false });
const counts = (report: ImportReport) =>
  report.counts.map(({ kind, read, created, unchanged, changed, gone }) => [
    kind,
    read,
    created,
    unchanged,
    changed,
    gone,
  ]);

beforeEach(async () => {
  register = await madeUpRegister();
  return () => register.close();
});

describe('an import', () => {
  it('says what it would do, and writes nothing', async () => {
    expect(counts(await take(csv(ROWS), { dryRun: true }))).toEqual([['upr-recommendation', 3, 3, 0, 0, 0]]);
    expect((await register.search(query(''))).held).toBe(0);
    expect(await register.imports()).toEqual([]);
  });

  it('takes rows in, and again changes nothing', async () => {
    expect(counts(await take(csv(ROWS)))).toEqual([['upr-recommendation', 3, 3, 0, 0, 0]]);
    expect(counts(await take(csv(ROWS)))).toEqual([['upr-recommendation', 3, 0, 3, 0, 0]]);
    const { total, hits } = await register.search(query('bridge'));
    expect(total).toBe(1);
    expect(hits[0]?.recommendation.recommendingStates).toEqual(['AUT', 'HRV']);
  });

  it('tells what changed and what is gone, and keeps both', async () => {
    await take(csv(ROWS));
    const newer = [...ROWS.slice(0, 2).map((row) => row.replace('Accepted', 'Noted'))];
    expect(counts(await take(csv(newer)))).toEqual([['upr-recommendation', 2, 0, 0, 2, 1]]);
    const { hits } = await register.search(query('ferry'));
    const gone = await register.recommendation(hits[0]?.recommendation.id ?? '');
    expect(gone?.recommendation.current).toBe(false);
    expect(gone?.witnesses[0]?.goneOn).toBe('2026-11-01');
    expect((await register.search(query('bridge', { position: ['noted'] }))).total).toBe(1);
    expect(counts(await take(csv(ROWS)))).toEqual([['upr-recommendation', 3, 0, 0, 3, 0]]);
  });

  it('a row that another file of the source has is the same row', async () => {
    await take(csv(ROWS));
    expect(counts(await take(csv(ROWS.slice(0, 1)), { file: 'extract.csv' }))).toEqual([
      ['upr-recommendation', 1, 0, 1, 0, 0],
    ]);
    expect((await register.search(query('ferry'))).hits[0]?.recommendation.current).toBe(true);
  });

  it('stops a row with a word nobody knows, by line and value; the rest goes on', async () => {
    const report = await take(
      csv([...ROWS, rowOf('Mend the road', 'Freedonia', 'Accepted'), rowOf('Mend it', 'Chile', 'Perhaps')]),
    );
    expect(counts(report)).toEqual([['upr-recommendation', 3, 3, 0, 0, 0]]);
    expect(report.refused).toEqual([
      expect.objectContaining({ line: 5, value: 'Freedonia' }),
      expect.objectContaining({ line: 6, value: 'Perhaps' }),
    ]);
  });

  it.each([
    ['a heading is missing', csv(ROWS, HEADINGS.replace('Response', 'Reply')), /Reply|Response/],
    ['nothing is a table', Buffer.from('A letter of no particular kind.'), /headings|column|table|source/i],
    ['it is empty', Buffer.alloc(0), /empty/],
  ])('is refused in one line where %s', async (_, bytes, message) => {
    const fault = await take(bytes).catch((error: Error) => error);
    expect(fault).toBeInstanceOf(Error);
    expect((fault as Error).message).toMatch(message);
    expect((fault as Error).message).not.toContain('\n');
    expect(await register.imports()).toEqual([]);
  });

  it('keeps the words of the file beside the clean ones', async () => {
    await take(csv(ROWS));
    const { hits } = await register.search(query('exemplo'));
    const view = await register.recommendation(hits[0]?.recommendation.id.slice(0, 12) ?? '');
    expect(view?.recommendation.text).toContain('Séo Exemplo');
    expect(view?.witnesses[0]).toMatchObject({
      source: 'upr-info',
      line: 4,
      raw: { Response: 'Noted', From: 'Chile' },
    });
  });
});

describe('two sources of one review', () => {
  const MAP = JSON.stringify({
    source: 'example-list',
    kind: 'upr-recommendation',
    columns: { paragraph: 'No', text: 'Recommendation', recommendingStates: 'By', position: 'Answer' },
    separator: '|',
    constants: { stateUnderReview: 'SVN', cycle: 1, session: 7 },
    positions: { Yes: 'supported', No: 'noted' },
  });
  const LIST = [
    'No,Recommendation,By,Answer',
    '111.1,Build a bridge over the river of Example,Austria|Croatia,Yes',
    '111.2,"Close the old ferry and abolish its toll, as agreed in Séo Exemplo",Chile,Yes',
  ].join('\n');

  it('stand side by side on one recommendation, and the page says where they differ', async () => {
    await take(csv(ROWS));
    const report = await register.importFiles([{ bytes: Buffer.from(LIST), file: 'list.csv' }], { by: 'A', map: MAP });
    expect(report.refused).toEqual([]);
    const view = await register.search(query('', { state: ['SVN'] }));
    expect(view.total).toBe(2);
    const ferry = (await register.search(query('ferry'))).hits[0]?.recommendation;
    expect(ferry).toMatchObject({ paragraph: '111.2', sourcesDiffer: true, sources: ['upr-info', 'example-list'] });
    const review = await register.review('SVN', 1, 'desk');
    expect(review?.recommendations.map(({ paragraph }) => paragraph)).toEqual(['111.1', '111.2']);
    expect(review?.counted.received).toBe(2);
    expect(review?.byRecommendingState.map(({ value }) => value).sort()).toEqual(['AUT', 'CHL', 'HRV']);
  });

  it('an id goes on leading to the recommendation after others joined it', async () => {
    await take(csv(ROWS));
    const before = await register.search(query(''));
    await register.importFiles([{ bytes: Buffer.from(LIST), file: 'list.csv' }], { by: 'A', map: MAP });
    for (const { recommendation } of before.hits)
      expect((await register.recommendation(recommendation.id))?.recommendation.paragraph).toMatch(/^111\./);
  });
});

import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Recommendation } from '../../domain/recommendation.js';
import { EXPORT_FORMATS, type ExportFormat, exportAs } from './export.js';

/** Made up: no State was told this. */
const made = (text: string, more: Partial<Recommendation> = {}): Recommendation => ({
  id: 'a1b2',
  kind: 'upr-recommendation',
  stateUnderReview: 'XXA',
  cycle: 1,
  session: 7,
  paragraph: '5.1',
  text,
  language: 'en',
  recommendingStates: ['XXB', 'XXC'],
  parts: [],
  positions: [],
  position: 'noted',
  sourcesDiffer: false,
  themes: ['Bridges, and ferries'],
  groups: [],
  sdgs: [9],
  actionCategory: 4,
  treaties: [],
  symbol: null,
  body: null,
  on: null,
  sources: ['made-up'],
  current: true,
  ...more,
});
const HOSTILE = [
  '=HYPERLINK("https://example.org")',
  '+1',
  '-2 bridges',
  '@sum',
  'a "quoted", text\nin two lines',
  'ضع',
];
const NAMES: Readonly<Record<string, string>> = { XXA: 'Exampland', XXB: 'Bridgeland', XXC: 'Ferryland' };

async function* pieces(texts: readonly string[]) {
  yield texts.slice(0, 2).map((text) => made(text));
  yield texts.slice(2).map((text) => made(text));
}

async function written(format: ExportFormat, texts: readonly string[] = HOSTILE): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const context = { nameOf: (code: string) => NAMES[code] ?? code, licenceOf: () => 'made up, none', site: null };
  for await (const part of exportAs(format, pieces(texts), context)) parts.push(part);
  return Buffer.concat(parts);
}

describe('an export', () => {
  it('as CSV comes back as it was, but for cells that a spreadsheet would run', async () => {
    const csv = Buffer.from(await written('csv')).toString('utf8');
    const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => row.text)).toEqual(HOSTILE.map((text) => (/^[=+\-@]/.test(text) ? `'${text}` : text)));
    expect(data[0]).toMatchObject({
      state_under_review_name: 'Exampland',
      recommending_states: 'XXB|XXC',
      recommending_states_names: 'Bridgeland|Ferryland',
      position: 'noted',
      licence: 'made up, none',
    });
  });

  it('as NDJSON is whole, a line each, with its licence', async () => {
    const lines = Buffer.from(await written('ndjson'))
      .toString('utf8')
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).text)).toEqual(HOSTILE);
    expect(JSON.parse(lines[0] as string).licences).toEqual(['made up, none']);
  });

  it('as JSON is one object that says the licences', async () => {
    const json = JSON.parse(Buffer.from(await written('json')).toString('utf8'));
    expect(json.recommendations).toHaveLength(HOSTILE.length);
    expect(json.licences).toEqual({ 'made-up': 'made up, none' });
  });

  it('as XLSX is a workbook of text cells, no formula among them', async () => {
    const files = unzipSync(await written('xlsx', [...HOSTILE, 'a \u0007 bell & <b>']));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['[Content_Types].xml', 'xl/workbook.xml']));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(sheet.match(/<row>/g)).toHaveLength(HOSTILE.length + 2);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('a  bell &amp; &lt;b&gt;');
    expect(sheet).toContain("'=HYPERLINK");
  });

  it.each(EXPORT_FORMATS)('of nothing is an empty %s', async (format) => {
    expect((await written(format, [])).length).toBeGreaterThan(format === 'ndjson' ? -1 : 0);
  });
});

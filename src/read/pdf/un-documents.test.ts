import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHARED } from '../../../test/made-up.js';
import { readCsv } from '../../../test/read-csv.js';
import { readDocument } from '../read-document.js';

const DATA = join(SHARED, 'data');
const isThere = existsSync(join(DATA, 'un-documents'));

const read = (...path: string[]) =>
  readDocument({ bytes: readFileSync(join(DATA, 'un-documents', ...path)), file: path.at(-1) as string });

/** Blanks and hyphens at line ends are the printer's. */
const plain = (text: string): string => text.replace(/[\s\u00ad\u2010-]+/g, '').toLowerCase();

describe.skipIf(!isThere)('UN documents, where they are there (../shared/data/un-documents)', () => {
  it.each([
    ['cycle1', 'A_HRC_14_15', 97],
    ['cycle2', 'A_HRC_28_15', 163],
    ['cycle3', 'A_HRC_43_15', 215],
  ])('every recommendation of %s stands whole in the passage of its number', async (cycle, name, count) => {
    const { text, passages, symbol } = await read('slovenia', cycle, `${name}.pdf`);
    expect(symbol).toBe(name.replaceAll('_', '/'));
    const expected = readCsv(readFileSync(join(DATA, 'expected', `${name}-recommendations.csv`), 'utf8'));
    expect(expected).toHaveLength(count);
    const missing = expected.filter(({ paragraph, text_as_printed: printed = '' }) => {
      const found = passages.filter((passage) => passage.kind === 'body' && passage.paragraph === paragraph);
      const [only] = found.map(({ start, end }) => plain(text.slice(start, end)));
      return found.length !== 1 || !only?.includes(plain(printed.replace(/[;.]$/, '')));
    });
    expect(missing.map(({ paragraph }) => paragraph)).toEqual([]);
  });

  it('numbered paragraphs of reports in every layout run from 1 without a gap', { timeout: 120_000 }, async () => {
    const files = readdirSync(join(DATA, 'un-documents/other-states')).filter((file) => file.endsWith('.pdf'));
    const chosen = files.filter((_, index) => index % 6 === 2);
    for (const file of chosen) {
      const { passages, symbol, publishedOn } = await read('other-states', file);
      expect([symbol, publishedOn?.inferredFrom]).toEqual([file.slice(0, -4).replaceAll('_', '/'), null]);
      const numbers = new Set(
        passages.map(({ paragraph }) => paragraph).filter((number) => /^\d+$/.test(number ?? '')),
      );
      expect([...numbers]).toEqual(Array.from(numbers, (_, index) => String(index + 1)));
      expect(numbers.size).toBeGreaterThan(50);
    }
  });

  it('a damaged report is read, and a scan is named', async () => {
    const damaged = await read('slovenia', 'cycle1', 'A_HRC_WG.6_7_SVN_2-DAMAGED.pdf');
    expect(damaged.problems).toEqual([expect.objectContaining({ message: expect.stringContaining('was cut off') })]);
    expect(damaged.text).toContain('Specific recommendations for follow-up');
    await expect(read('slovenia', 'cycle3', 'Letter_High_Commissioner_Slovenia.pdf')).rejects.toThrow(/OCRmyPDF/);
  });

  it('four of the .doc files are Word files of today', async () => {
    const { mediaType, title } = await read('slovenia', 'cycle2', 'Advance_questions_Slovenia.doc');
    expect([mediaType.slice(-8), title]).toEqual(['document', 'ADVANCE QUESTIONS TO SLOVENIA']);
  });
});

import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpPdf, type PdfLine, paragraph, pdfOf } from '../../../test/made-up-pdf.js';
import { Fault } from '../../domain/errors.js';
import { readDocument } from '../read-document.js';

const HEAD = (page: number): PdfLine[] => [
  { x: 57, y: 791, text: 'A/HRC/99/7', size: 9 },
  { x: 57, y: 40, text: String(page), size: 9 },
];

/** Made up: no such report exists, and no State said this. Full lines end near 480 points. */
const COVER: PdfLine[] = [
  { x: 120, y: 790, text: 'United Nations', size: 14 },
  { x: 470, y: 790, text: 'A/HRC/99/7', size: 20 },
  { x: 120, y: 762, text: 'General Assembly', size: 20 },
  { x: 392, y: 762, text: 'Distr.: General' },
  { x: 392, y: 750, text: '10 December 2039' },
  { x: 392, y: 726, text: 'Original: English' },
  { x: 57, y: 624, text: 'Human Rights Council', size: 12 },
  { x: 57, y: 612, text: 'Ninety-ninth session' },
  { x: 57, y: 588, text: 'Agenda item 6' },
  { x: 113, y: 544, text: 'Report of the Working Group', size: 14 },
  { x: 113, y: 510, text: 'Slovenia', size: 14 },
  { x: 57, y: 58, text: 'GE.39-02819' },
];
const SECOND: PdfLine[] = [
  ...HEAD(2),
  { x: 90, y: 750, text: 'II. Conclusions and/or recommendations', size: 14 },
  ...paragraph(
    113,
    720,
    '7. The recommendations listed below were examined by the delegation, and enjoy',
    'the support of Slovenia:',
  ),
  ...paragraph(
    142,
    690,
    '7.1 Ratify the made-up convention on the rights of those who live by the wide',
    'seas, and see to its follow-',
    'up without delay (Iran (Islamic Republic of)) (Ukraine);',
  ),
  ...paragraph(
    142,
    636,
    '7.2 Adopt the code of co-',
    'operation that the co-operation council of the made-up islands has asked it for,',
  ),
  { x: 105, y: 104, text: '1', size: 6 },
  { x: 113, y: 100, text: 'See the made-up resolution of that year.', size: 9 },
];
const THIRD: PdfLine[] = [
  ...HEAD(3),
  ...paragraph(142, 750, 'and publish it (Peru);'),
  ...paragraph(
    113,
    720,
    '8. All conclusions reflect the position of the submitting States. In the year of',
    '2039. Nothing was said of it.',
  ),
];
const REPORT = madeUpPdf([COVER, SECOND, THIRD]);

const read = (bytes: Uint8Array, file = 'made-up.bin') => readDocument({ bytes, file });

async function passagesOf(bytes: Uint8Array) {
  const { text, passages } = await read(bytes);
  return passages.map(({ kind, start, end, page, paragraph }) => ({
    kind,
    page,
    paragraph,
    text: text.slice(start, end),
  }));
}

describe('a made-up report', () => {
  it('tells symbol, title, day and language from its cover', async () => {
    expect(await read(REPORT)).toMatchObject({
      mediaType: 'application/pdf',
      symbol: 'A/HRC/99/7',
      title: 'Report of the Working Group: Slovenia',
      publishedOn: { value: '2039-12-10', inferredFrom: null },
      language: 'en',
      problems: [],
    });
  });

  it('a recommendation is one passage, with its number, over the page and past the note', async () => {
    const body = (await passagesOf(REPORT)).filter(({ kind }) => kind === 'body');
    expect(body.map(({ page, paragraph }) => [page, paragraph])).toEqual([
      [2, '7'],
      [2, '7.1'],
      [2, '7.2'],
      [3, '8'],
    ]);
    expect(body[1]?.text).toContain('see to its follow-up without delay (Iran (Islamic Republic of)) (Ukraine);');
    expect(body[2]?.text).toContain('the code of co-operation that');
    expect(body[2]?.text).toMatch(/asked it for, and publish it \(Peru\);$/);
  });

  it('heads, numbers and notes are told from the text', async () => {
    const passages = await passagesOf(REPORT);
    const textsOf = (wanted: string) => passages.filter(({ kind }) => kind === wanted).map(({ text }) => text);
    expect(textsOf('furniture')).toEqual(expect.arrayContaining(['A/HRC/99/7', '2', 'GE.39-02819', 'Agenda item 6']));
    expect(textsOf('heading')).toEqual(['II. Conclusions and/or recommendations']);
    expect(textsOf('footnote')).toEqual(['1 See the made-up resolution of that year.']);
  });

  it('a hyphen goes where the word stands whole elsewhere, and stays where it does not', async () => {
    const page = paragraph(
      113,
      700,
      'The Government broke its pro-',
      'mise, it said, and a promise is a promise; it will read-',
      'mit the case, and ask for a follow-',
      'up of what has been said to it by the others in the room.',
    );
    const [body] = (await passagesOf(madeUpPdf([page]))).filter(({ kind }) => kind === 'body');
    expect(body?.text).toContain('broke its promise, it said');
    expect(body?.text).toContain('read-mit the case, and ask for a follow-up of');
  });
});

describe('whatever the bytes', () => {
  it('passages stand in order and apart, with a blank line between them, or a fault is thrown', async () => {
    const change = fc.record({ at: fc.nat(REPORT.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), fc.nat(REPORT.length), async (changes, end) => {
        const bytes = Uint8Array.from(REPORT);
        for (const { at, to } of changes) bytes[at] = to;
        const read = await readDocument({ bytes: bytes.subarray(0, Math.max(end, 9)), file: 'any' }).catch(faultOf);
        if (read?.mediaType !== 'application/pdf') return;
        let last = -2;
        for (const { start, end: stop } of read.passages) {
          expect(start).toBe(last + 2);
          expect(stop).toBeGreaterThan(start);
          last = stop;
        }
        expect(last).toBe(read.text.length);
      }),
      { numRuns: 150 },
    );
  });
});

function faultOf(error: unknown): null {
  if (!(error instanceof Fault)) throw error;
  return null;
}

describe('bad input gets one line', () => {
  const scan = madeUpPdf([[], []]);
  const bomb = () => {
    const packed = deflateSync(Buffer.alloc(80 * 1024 * 1024)).toString('latin1');
    return pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[]/Count 0>>',
      `<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n${packed}\nendstream`,
    ]);
  };
  const many = () => madeUpPdf(Array(2001).fill([]));
  const locked = () =>
    pdfOf(
      [
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[]/Count 0>>',
        `<</Filter/Standard/V 1/R 2/O(${'x'.repeat(32)})/U(${'y'.repeat(32)})/P -4>>`,
      ],
      `/Encrypt 3 0 R/ID[(${'z'.repeat(16)})(${'z'.repeat(16)})]`,
    );
  it.each([
    ['a scan', () => scan, 'input', /this is a scan without text; a tool such as OCRmyPDF can add it$/],
    ['nothing but a head', () => REPORT.subarray(0, 40), 'input', /damaged or was cut off/],
    ['a bomb', bomb, 'limit', /unpacks to more than 64 MB/],
    ['2,001 pages', many, 'limit', /2001 pages are more than the 2000/],
    ['a password', locked, 'input', /locked with a password/],
  ])('%s', async (_, bytes, code, message) => {
    const fault = await read(bytes()).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ code, message: expect.stringMatching(message) });
    expect((fault as Fault).message).not.toContain('\n');
  });

  it('of a file that was cut off, what could be read is kept', async () => {
    const { text, problems } = await read(REPORT.subarray(0, REPORT.length - 700));
    expect(text).toContain('Ratify the made-up convention');
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining('was cut off') })]);
  });
});

import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Recommendation } from '../../domain/recommendation.js';
import { COLUMNS, type ExportContext, harmless } from './columns.js';

/** A sheet holds 1,048,576 rows; what is more goes on in the next. */
const ROWS_IN_A_SHEET = 1_000_000;
/** Characters that a cell may hold. */
const CELL = 32_767;

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A workbook written row by row, so that its size is no matter: text cells only, the headings frozen on top. Written
 * here since the libraries that stream workbooks are abandoned or hold every row (docs/decisions/0002-dependencies.md).
 */
export async function* xlsx(
  pieces: AsyncIterable<readonly Recommendation[]>,
  context: ExportContext,
): AsyncIterable<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  const taken = function* () {
    yield* ready;
    ready = [];
  };
  let sheets = 0;
  let rows = 0;
  let sheet = openSheet(zip, ++sheets);
  for await (const piece of pieces) {
    for (const item of piece) {
      if (rows === ROWS_IN_A_SHEET) {
        closeSheet(sheet);
        sheet = openSheet(zip, ++sheets);
        rows = 0;
      }
      sheet.push(strToU8(row(COLUMNS.map(({ cell }) => cell(item, context)))));
      rows++;
    }
    yield* taken();
  }
  closeSheet(sheet);
  for (const [name, text] of frame(sheets)) add(zip, name, text);
  zip.end();
  yield* taken();
}

function openSheet(zip: Zip, number: number): ZipDeflate {
  const sheet = new ZipDeflate(`xl/worksheets/sheet${number}.xml`);
  zip.add(sheet);
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  sheet.push(
    strToU8(
      `${HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetData>${row(COLUMNS.map(({ heading }) => heading))}`,
    ),
  );
  return sheet;
}

const closeSheet = (sheet: ZipDeflate): void => sheet.push(strToU8('</sheetData></worksheet>'), true);

const row = (cells: readonly string[]): string =>
  `<row>${cells.map((cell) => (cell === '' ? '<c/>' : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(harmless(cell))}</t></is></c>`)).join('')}</row>`;

/** XML knows no control characters but tab and line ends. */
const escaped = (text: string): string =>
  text
    .slice(0, CELL)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

function add(zip: Zip, name: string, text: string): void {
  const file = new ZipDeflate(name);
  zip.add(file);
  file.push(strToU8(HEAD + text), true);
}

/** What makes a package of parts a workbook. */
function frame(sheets: number): [string, string][] {
  const numbers = Array.from({ length: sheets }, (_, at) => at + 1);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return [
    [
      'xl/workbook.xml',
      `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><sheets>${numbers.map((n) => `<sheet name="Recommendations${n === 1 ? '' : ` ${n}`}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}</Types>`,
    ],
  ];
}

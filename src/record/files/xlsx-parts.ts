import { isDateFormat } from './dates.js';
import { parseXml, type XmlReader } from './xml.js';
import type { Zip } from './zip.js';

/** What the cells of a workbook's sheets refer to. */
export interface WorkbookParts {
  /** Sheets in their order, with the part each stands in. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: readonly string[];
  /** Whether a cell of this style shows a date. */
  isDateStyle(style: number): boolean;
  /** Days are counted from 1904, as the old Macintosh did. */
  readonly from1904: boolean;
}

const nothing = () => {};

export function workbookParts(zip: Zip, file: string): WorkbookParts {
  const targets = targetsIn(zip, file);
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  read(zip, 'xl/workbook.xml', file, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      const part = targets.get(attributes['r:id'] ?? '');
      if (name === 'sheet' && part !== undefined) sheets.push({ name: attributes.name ?? '', part });
    },
    close: nothing,
    text: nothing,
  });
  return { sheets, strings: sharedStrings(zip, file), isDateStyle: dateStyles(zip, file), from1904 };
}

function targetsIn(zip: Zip, file: string): Map<string, string> {
  const targets = new Map<string, string>();
  read(zip, 'xl/_rels/workbook.xml.rels', file, {
    open(_, { Id, Target }) {
      if (Id !== undefined && Target !== undefined)
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
    close: nothing,
    text: nothing,
  });
  return targets;
}

/** Texts that cells share. Phonetic readings of Japanese names are left out. */
function sharedStrings(zip: Zip, file: string): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let inReading = false;
  read(zip, 'xl/sharedStrings.xml', file, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading = true;
      else isText = name === 't' && !inReading;
    },
    close(name) {
      if (name === 'si') strings.push(unescaped(text));
      else if (name === 'rPh') inReading = false;
      isText = false;
    },
    text(piece) {
      if (isText) text += piece;
    },
  });
  return strings;
}

/** Built-in formats of days; those of hours alone are no dates. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

function dateStyles(zip: Zip, file: string): (style: number) => boolean {
  const dateFormats = new Set(BUILT_IN_DATES);
  const formats: number[] = [];
  let inCells = false;
  read(zip, 'xl/styles.xml', file, {
    open(name, { numFmtId, formatCode }) {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt' && isDateFormat(formatCode ?? '')) dateFormats.add(Number(numFmtId));
      else if (name === 'xf' && inCells) formats.push(Number(numFmtId));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text: nothing,
  });
  return (style) => dateFormats.has(formats[style] ?? 0);
}

/** `_x000D_` stands for a sign that XML cannot hold. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

function read(zip: Zip, name: string, file: string, reader: XmlReader): void {
  const part = zip.part(name);
  if (part !== null) for (const _ of parseXml(part, file, reader));
}

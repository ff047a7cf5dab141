import { CELL_LIMIT } from './limits.js';
import { parseXml, type XmlReader } from './xml.js';

/** A table of a Word document as rows of cells by their place in its grid, and the text that runs before it. */
export interface WordTable {
  readonly lead: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Cell {
  readonly paragraphs: string[];
  column: number;
  span: number;
  /** Goes on with the cell above it. */
  isContinued: boolean;
}

/** What was there before a change that is only marked, and the fallback of a drawing that is given twice. */
const PASSED_OVER = new Set(['w:moveFrom', 'mc:Fallback']);

/** What stands for a sign in running text. */
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

/**
 * Collects tables and running text from WordprocessingML. A cell that spans columns stands in the first of them, one
 * that spans rows in each of them; the text of a table inside a cell belongs to the cell.
 */
class BodyReader implements XmlReader {
  readonly tables: WordTable[] = [];
  readonly running: string[] = [];
  #paragraphs: string[] = [];
  #rows: string[][] = [];
  #row: string[] = [];
  #cell: Cell | null = null;
  #column = 0;
  #depth = 0;
  #passedOver = 0;
  #inText = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (PASSED_OVER.has(name)) this.#passedOver++;
    if (this.#passedOver > 0) return;
    const value = attributes['w:val'];
    if (name === 'w:p') this.#paragraphs.push('');
    else if (name === 'w:t') this.#inText = true;
    else if (name === 'w:tbl' && ++this.#depth === 1) this.#rows = [];
    else if (name in SIGNS) this.#write(SIGNS[name] as string);
    else if (this.#depth === 1) this.#openInTable(name, value);
  }

  #openInTable(name: string, value: string | undefined): void {
    if (name === 'w:tr') [this.#row, this.#column] = [[], 0];
    else if (name === 'w:gridBefore') this.#column = Number(value) || 0;
    else if (name === 'w:tc') this.#cell = { paragraphs: [], column: this.#column, span: 1, isContinued: false };
    else if (name === 'w:gridSpan' && this.#cell) this.#cell.span = Math.min(Math.max(Number(value) || 1, 1), 100);
    else if (name === 'w:vMerge' && this.#cell) this.#cell.isContinued = value !== 'restart';
  }

  close(name: string): void {
    if (PASSED_OVER.has(name)) this.#passedOver--;
    if (this.#passedOver > 0) return;
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:p') this.#endParagraph(this.#paragraphs.pop() ?? '');
    else if (name === 'w:tbl' && --this.#depth === 0) {
      this.tables.push({ lead: this.running.splice(0), rows: this.#rows });
    } else if (this.#depth === 1 && name === 'w:tc') this.#endCell();
    else if (this.#depth === 1 && name === 'w:tr') this.#rows.push(this.#row);
  }

  text(text: string): void {
    if (this.#inText && this.#passedOver === 0) this.#write(text);
  }

  #write(text: string): void {
    const last = this.#paragraphs.length - 1;
    const paragraph = this.#paragraphs[last];
    if (paragraph !== undefined && paragraph.length <= CELL_LIMIT) this.#paragraphs[last] = paragraph + text;
  }

  #endParagraph(paragraph: string): void {
    const text = paragraph.trim();
    if (text !== '') (this.#depth > 0 ? (this.#cell?.paragraphs ?? []) : this.running).push(text);
  }

  #endCell(): void {
    const cell = this.#cell;
    if (cell === null) return;
    const above = this.#rows.at(-1)?.[cell.column];
    const text = cell.isContinued ? (above ?? '') : cell.paragraphs.join('\n').slice(0, CELL_LIMIT + 1);
    while (this.#row.length < cell.column) this.#row.push('');
    this.#row.push(text, ...Array<string>(cell.span - 1).fill(''));
    this.#column = cell.column + cell.span;
    this.#cell = null;
  }
}

/** The tables of `word/document.xml`. */
export function wordTables(document: Uint8Array, file: string): WordTable[] {
  return readBody(document, file).tables;
}

/** The paragraphs of a page header: OHCHR's lists print there which review they are of. */
export function headerText(header: Uint8Array, file: string): string[] {
  return readBody(header, file).running;
}

function readBody(part: Uint8Array, file: string): BodyReader {
  const reader = new BodyReader();
  for (const _ of parseXml(part, file, reader));
  return reader;
}

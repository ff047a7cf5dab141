import { Fault } from '../../domain/errors.js';
import { CELL_LIMIT } from './limits.js';

/** One record of a CSV and the line it begins on. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: string[];
}

const [QUOTE, RETURN, FEED] = [0x22, 0x0d, 0x0a];

/** Where in a cell the reading stands. `closed`: behind a quotation mark that ends the cell or is the first of two. */
type Place = 'start' | 'bare' | 'quoted' | 'closed';

/**
 * Reads CSV piece by piece: RFC 4180 with the line ends of every system, quotation marks doubled inside quotation marks,
 * line breaks in cells. Nothing but the record at hand is held; a cell beyond the limit is cut. Throws where a
 * quotation mark is never closed, since everything behind it would be one cell.
 */
export class CsvReader {
  #place: Place = 'start';
  #cell = '';
  #cells: string[] = [];
  #line = 1;
  #recordLine = 1;
  #quoteLine = 1;
  /** A carriage return ended the last record: a line feed right behind it belongs to it. */
  #afterReturn = false;
  readonly #delimiter: number;

  constructor(
    delimiter: string,
    private readonly file: string,
  ) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  *records(pieces: Iterable<string>): Generator<CsvRecord> {
    for (const piece of pieces) yield* this.#read(piece);
    if (this.#place === 'quoted')
      throw new Fault(
        'input',
        `${this.file}:${this.#quoteLine}: a quotation mark is opened and never closed, so the rest cannot be read; close it or double it`,
      );
    if (this.#place !== 'start' || this.#cells.length > 0) yield this.#endRecord();
  }

  *#read(piece: string): Generator<CsvRecord> {
    let at = 0;
    if (this.#afterReturn && piece.charCodeAt(0) === FEED) at = 1;
    this.#afterReturn = false;
    while (at < piece.length) {
      if (this.#place === 'quoted') at = this.#readQuoted(piece, at);
      else {
        const end = this.#place === 'closed' ? this.#afterQuote(piece, at) : this.#readBare(piece, at);
        if (end === null) at += 1;
        else if (end >= piece.length) return;
        else if (piece.charCodeAt(end) === this.#delimiter) at = this.#endCell(end);
        else {
          yield this.#endRecord();
          at = this.#pastLineEnd(piece, end);
        }
      }
    }
  }

  /** Inside quotation marks: up to the next one. */
  #readQuoted(piece: string, at: number): number {
    const end = piece.indexOf('"', at);
    this.#add(piece, at, end === -1 ? piece.length : end);
    this.#countLines(piece, at, end === -1 ? piece.length : end);
    if (end === -1) return piece.length;
    this.#place = 'closed';
    return end + 1;
  }

  /** Behind a quotation mark: a second one stands for one; else the cell ends here, or goes on without marks. */
  #afterQuote(piece: string, at: number): number | null {
    if (piece.charCodeAt(at) === QUOTE) {
      this.#add(piece, at, at + 1);
      this.#place = 'quoted';
      return null;
    }
    return this.#readBare(piece, at);
  }

  /** Outside quotation marks: up to the end of the cell; null where a quotation mark opens it. */
  #readBare(piece: string, at: number): number | null {
    if (this.#place === 'start' && piece.charCodeAt(at) === QUOTE) {
      this.#place = 'quoted';
      this.#quoteLine = this.#line;
      return null;
    }
    let end = at;
    while (end < piece.length) {
      const sign = piece.charCodeAt(end);
      if (sign === this.#delimiter || sign === RETURN || sign === FEED) break;
      end++;
    }
    if (end > at) {
      this.#add(piece, at, end);
      this.#place = 'bare';
    }
    return end;
  }

  #add(piece: string, from: number, to: number): void {
    const room = CELL_LIMIT + 1 - this.#cell.length;
    if (room > 0) this.#cell += piece.slice(from, Math.min(to, from + room));
  }

  #endCell(end: number): number {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#place = 'start';
    return end + 1;
  }

  #endRecord(): CsvRecord {
    this.#endCell(0);
    const record = { line: this.#recordLine, cells: this.#cells };
    this.#cells = [];
    return record;
  }

  #pastLineEnd(piece: string, end: number): number {
    this.#line++;
    this.#recordLine = this.#line;
    if (piece.charCodeAt(end) !== RETURN) return end + 1;
    if (end + 1 === piece.length) this.#afterReturn = true;
    return piece.charCodeAt(end + 1) === FEED ? end + 2 : end + 1;
  }

  #countLines(piece: string, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const sign = piece.charCodeAt(at);
      if (sign === FEED ? piece.charCodeAt(at - 1) !== RETURN : sign === RETURN) this.#line++;
    }
  }
}

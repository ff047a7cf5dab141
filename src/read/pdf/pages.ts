import { Fault } from '../../domain/errors.js';
import { MOST_PIECES, MOST_TIME } from '../limits.js';
import { type Line, linesOf, type Piece } from './line.js';
import type { PdfFile, PdfPage } from './open-pdf.js';

/** What of a text item the library gives is used here. */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

export interface Pages {
  readonly lines: readonly Line[];
  /** Pages that could not be read, from 1. */
  readonly lost: readonly number[];
}

/** Reads page by page and lets go of each: only lines are kept. */
export async function readPages(pdf: PdfFile, file: string): Promise<Pages> {
  const deadline = performance.now() + MOST_TIME;
  const lines: Line[] = [];
  const lost: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      lines.push(...linesOf(await piecesOn(page, file, deadline), number));
      page.cleanup();
    } catch (fault) {
      if (fault instanceof Fault) throw fault;
      lost.push(number);
    }
  }
  return { lines, lost };
}

async function piecesOn(page: PdfPage, file: string, deadline: number): Promise<Piece[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const reader = page.streamTextContent().getReader();
  const pieces: Piece[] = [];
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of (chunk.value as { items: readonly (Item | object)[] }).items) {
      const piece = 'str' in item ? pieceOf(item, transform) : null;
      if (piece !== null) pieces.push(piece);
    }
    if (pieces.length <= MOST_PIECES && performance.now() <= deadline) continue;
    await reader.cancel(new Error('limit'));
    throw new Fault(
      'limit',
      `${file}: page ${page.pageNumber} takes longer to read than ${MOST_TIME / 1000} seconds, or has more on it than a page can hold; it is not read`,
    );
  }
  return pieces;
}

/** Null for what is no upright text: empty pieces, and those that run up the margin. */
function pieceOf({ str, transform, width }: Item, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Piece | null {
  const [along = 0, across = 0, skew = 0, size = 0, x = 0, y = 0] = transform;
  if (str === '' || Math.abs(a * across + b * along) > Math.abs(a * along + c * across) + 0.1) return null;
  return { text: str, x: a * x + c * y + e, y: b * x + d * y + f, width, height: Math.hypot(skew, size) || 1 };
}

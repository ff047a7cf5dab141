/** A stretch of a page's text as the file places it, in points from the page's left and top. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of a page. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  /** The baseline, from the top of the page. */
  readonly y: number;
  /** The size of its letters. */
  readonly height: number;
  /** Whether it opens with a small raised number or star, as a footnote does. */
  readonly hasMark: boolean;
}

interface Row {
  readonly y: number;
  readonly height: number;
  readonly pieces: Piece[];
  hasMark: boolean;
}

/** Raised by so much of the line's height, and smaller by so much, a sign is a mark. */
const RAISED = [0.12, 0.75] as const;
const SMALLER = 0.8;
/** Half of an A4 page's height, in points. */
const HALF = 420;
/** A gap of so much of the height is a blank. */
const BLANK = 0.12;

/** Puts pieces into lines, from the top down. Marks of notes inside a line are left out; ordinals ("22nd") stay. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const rows: Row[] = [];
  const small: Piece[] = [];
  for (const piece of [...pieces].sort((one, other) => other.height - one.height)) {
    const row = nearest(rows, piece);
    if (row !== undefined && Math.abs(row.y - piece.y) <= 2) row.pieces.push(piece);
    else if (row !== undefined && isRaised(row, piece)) small.push(piece);
    else rows.push({ y: piece.y, height: piece.height, pieces: [piece], hasMark: false });
  }
  for (const piece of small) addRaised(nearest(rows, piece) as Row, piece);
  return rows
    .sort((one, other) => one.y - other.y)
    .map((row) => lineOf(row, page))
    .filter((line) => !/^[_\s]*$/.test(line.text));
}

function nearest(rows: readonly Row[], piece: Piece): Row | undefined {
  let best: Row | undefined;
  // A raised sign belongs to the line whose baseline is below it.
  const away = (row: Row) => (row.y >= piece.y - 2 ? Math.abs(row.y - piece.y) : 3 * Math.abs(row.y - piece.y));
  for (const row of rows) if (best === undefined || away(row) < away(best)) best = row;
  return best;
}

function isRaised(row: Row, piece: Piece): boolean {
  const rise = (row.y - piece.y) / row.height;
  return piece.height <= row.height * SMALLER && rise > RAISED[0] && rise < RAISED[1];
}

function addRaised(row: Row, piece: Piece): void {
  const isMark = /^[\s\d*∗†‡,]{1,9}$/.test(piece.text) && /\S/.test(piece.text);
  const left = Math.min(...row.pieces.filter(({ text }) => text.trim() !== '').map(({ x }) => x));
  const opens = piece.x + piece.width <= left + 1;
  if (isMark && opens) row.hasMark = true;
  if (!isMark || opens) row.pieces.push(isMark ? { ...piece, text: `${piece.text.trim()} ` } : piece);
}

function lineOf({ pieces, y, height, hasMark }: Row, page: number): Line {
  const inOrder = pieces.sort((one, other) => one.x - other.x);
  let text = '';
  let right = inOrder[0]?.x ?? 0;
  for (const piece of inOrder) {
    if (piece.x - right > height * BLANK) text += ' ';
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  const shown = inOrder.filter((piece) => piece.text.trim() !== '');
  const ends = shown.map((piece) => piece.x + piece.width);
  const line = cleaned(text);
  return {
    text: line,
    page,
    x: shown[0]?.x ?? 0,
    right: Math.max(0, ...ends),
    y,
    height: usualHeight(shown),
    // On the lower half of a page, a star opens a note.
    hasMark: hasMark || (y > HALF && /^[*∗†‡]{1,3} \S/.test(line)),
  };
}

/** The size of most of its letters: one sign of another size makes no heading. */
function usualHeight(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { height, text } of pieces) letters.set(height, (letters.get(height) ?? 0) + text.length);
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** Symbol fonts put bullets into the private area; its other signs are barcodes and the like. */
function cleaned(text: string): string {
  return text
    .replace(/[\uf0b7\uf0a7]/g, '•')
    .replace(/[\ue000-\uf8ff\u200b\ufeff]/g, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

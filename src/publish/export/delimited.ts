import type { Recommendation } from '../../domain/recommendation.js';
import { COLUMNS, type ExportContext, harmless } from './columns.js';

type Pieces = AsyncIterable<readonly Recommendation[]>;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** CSV as RFC 4180 has it, UTF-8 with a byte order mark, so that spreadsheets take it for what it is. */
export async function* csv(pieces: Pieces, context: ExportContext): AsyncIterable<string> {
  yield `\ufeff${COLUMNS.map(({ heading }) => heading).join(',')}\r\n`;
  for await (const piece of pieces)
    yield piece
      .map((item) => `${COLUMNS.map(({ cell }) => quoted(harmless(cell(item, context)))).join(',')}\r\n`)
      .join('');
}

/** One recommendation a line, whole, with the licences of its sources. */
export async function* ndjson(pieces: Pieces, context: ExportContext): AsyncIterable<string> {
  for await (const piece of pieces)
    yield piece.map((item) => `${JSON.stringify(withLicences(item, context))}\n`).join('');
}

/** One array in an object that says the licence of every source it is drawn from. */
export async function* json(pieces: Pieces, context: ExportContext): AsyncIterable<string> {
  yield '{"recommendations":[';
  const sources = new Set<string>();
  let isFirst = true;
  for await (const piece of pieces) {
    for (const item of piece) for (const source of item.sources) sources.add(source);
    const text = piece.map((item) => JSON.stringify(withLicences(item, context))).join(',\n');
    yield isFirst ? text : `,\n${text}`;
    isFirst = false;
  }
  const licences = Object.fromEntries([...sources].map((source) => [source, context.licenceOf(source)]));
  yield `],"licences":${JSON.stringify(licences)}}\n`;
}

const withLicences = (item: Recommendation, { licenceOf, site }: ExportContext) => ({
  ...item,
  licences: item.sources.map(licenceOf),
  url: site === null ? null : `${site}/recommendations/${item.id}`,
});

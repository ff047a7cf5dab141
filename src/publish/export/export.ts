import type { Recommendation } from '../../domain/recommendation.js';
import type { ExportContext } from './columns.js';
import { csv, json, ndjson } from './delimited.js';
import { xlsx } from './xlsx.js';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'ndjson'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const MEDIA_TYPE: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
};

/** Recommendations as a file, written piece by piece as they come: of any size, never held whole. */
export async function* exportAs(
  format: ExportFormat,
  pieces: AsyncIterable<readonly Recommendation[]>,
  context: ExportContext,
): AsyncIterable<Uint8Array> {
  if (format === 'xlsx') {
    yield* xlsx(pieces, context);
    return;
  }
  const encoder = new TextEncoder();
  for await (const text of { csv, json, ndjson }[format](pieces, context)) yield encoder.encode(text);
}

export type { ExportContext };

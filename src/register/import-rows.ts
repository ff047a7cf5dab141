import { hash } from 'node:crypto';
import { sourceId, witnessKey } from '../domain/id.js';
import type { ImportRemark } from '../domain/import-report.js';
import type { WitnessRow } from '../domain/recommendation.js';
import type { TreatyAction } from '../domain/treaty.js';
import { readDataFile } from '../record/read-file.js';
import type { RefusedRow, SourceContext, SourceFormat } from '../record/source.js';
import type { ImportOptions, Submission } from './register.js';

/** A row as a file has it, with the key and digest it is compared by. */
export interface Incoming {
  readonly key: string;
  readonly digest: string;
  readonly format: SourceFormat;
  readonly sets: Set<string>;
  readonly file: string;
  readonly line: number;
  readonly row: WitnessRow;
  readonly raw: Readonly<Record<string, string>>;
}

/** All that the files of one import say. */
export interface IncomingRows {
  readonly files: { file: string; digest: string; source: string }[];
  /** By key: a row that two files have is one row, seen in both. */
  readonly rows: Map<string, Incoming>;
  readonly treatyActions: TreatyAction[];
  readonly refused: ImportRemark[];
  readonly remarks: ImportRemark[];
  readonly unexpected: string[];
  repeated: number;
}

/** How often progress is told, in rows. */
const TELL_EVERY = 2_000;

/** Reads every file to its end. Throws a fault of one line where a file cannot be read at all. */
export function readIncoming(
  files: readonly Submission[],
  context: SourceContext,
  options: ImportOptions,
): IncomingRows {
  const incoming: IncomingRows = {
    files: [],
    rows: new Map(),
    treatyActions: [],
    refused: [],
    remarks: [],
    unexpected: [],
    repeated: 0,
  };
  let done = 0;
  const all = options.progress ? linesIn(files) : null;
  const tell = () => {
    done++;
    if (done % TELL_EVERY === 0) options.progress?.({ what: 'reading', done, all });
  };
  for (const file of files) readInto(incoming, file, context, options, tell);
  return incoming;
}

/** Lines of all the files, for the time that is left; null where one is packed, as workbooks are. */
function linesIn(files: readonly Submission[]): number | null {
  let lines = 0;
  for (const { bytes } of files) {
    const isPacked = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
    if (isPacked) return null;
    const [feed, carriage] = [0x0a, 0x0d].map((sign) => {
      let count = 0;
      for (let at = bytes.indexOf(sign); at !== -1; at = bytes.indexOf(sign, at + 1)) count++;
      return count;
    }) as [number, number];
    lines += Math.max(feed, carriage);
  }
  return lines;
}

function readInto(
  incoming: IncomingRows,
  { bytes, file }: Submission,
  context: SourceContext,
  options: ImportOptions,
  tell: () => void,
): void {
  const digest = sourceId(bytes);
  for (const { format, table, rows, expected } of readDataFile(bytes, file, context, options.map)) {
    incoming.files.push({ file: table.name, digest, source: format.id });
    let count = 0;
    for (const read of rows) {
      tell();
      if ('refused' in read) incoming.refused.push(remarkIn(table.name, read.refused));
      else if ('repeated' in read) incoming.repeated++;
      else if ('treatyAction' in read) incoming.treatyActions.push(read.treatyAction.action);
      else {
        const { line, identity, row, raw } = read.witness;
        const key = witnessKey(format.id, identity);
        const known = incoming.rows.get(key);
        const set = options.set ?? table.name;
        if (known) known.sets.add(set);
        else
          incoming.rows.set(key, {
            key,
            digest: digestOf(row),
            format,
            sets: new Set([set]),
            file: table.name,
            line,
            row,
            raw,
          });
        for (const remark of read.remarks ?? []) incoming.remarks.push(remarkIn(table.name, remark));
      }
      count++;
    }
    if (expected && (count < expected.least || count > expected.most))
      incoming.unexpected.push(
        `${table.name}: ${count} rows, where ${expected.least} to ${expected.most} are expected; look whether the file is whole`,
      );
  }
}

const remarkIn = (file: string, { line, column, value, reason }: RefusedRow): ImportRemark => ({
  file,
  line,
  column,
  value: value.length > 120 ? `${value.slice(0, 119)}…` : value,
  reason,
});

/** Tells whether a row says what it said; the raw cells beside it differ between a source's CSV and its XLS. */
const digestOf = (row: WitnessRow): string => hash('sha256', JSON.stringify(row)).slice(0, 20);

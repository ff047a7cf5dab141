import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { counted } from '../../domain/counted.js';
import { Fault } from '../../domain/errors.js';
import type { ImportCounts, ImportReport } from '../../domain/import-report.js';
import type { CommandContext } from '../context.js';
import { withRegister } from '../context.js';
import { readDataFile } from '../files.js';
import { importProgress } from '../progress.js';

interface Options {
  by: string;
  why?: string;
  dryRun?: boolean;
  map?: string;
  set?: string;
  json?: boolean;
}

/** Refused rows that are listed; the report counts all. */
const MOST_LISTED = 20;

export function importCommand(context: CommandContext): Command {
  return new Command('import')
    .description('Take data sets into the record: UPR Info, OHCHR, UHRI, treaty tables, or any table with a mapping.')
    .argument('<file...>', 'CSV, XLS, XLSX or DOCX files as their publishers give them out')
    .option('--by <name>', 'who imports them', 'Rapporteur')
    .option('--why <reason>', 'why')
    .option('--dry-run', 'say what it would do, and write nothing')
    .option('--map <columns.json>', 'which column is what, for a table that no known source publishes')
    .option('--set <name>', 'the set that the files are a newer export of; default: each file by its name')
    .option('--json', 'the report as one JSON object')
    .addHelpText('after', '\nExample:\n  rapporteur import 1-5.csv 6-9.csv voluntary.csv --by "Your Name"')
    .action(async (files: string[], options: Options) => {
      // An import makes much that is soon let go of. Told to grow slowly, the heap takes a quarter less, in the same time.
      setFlagsFromString('--heap-growing-percent=20');
      await withRegister(context, async (register) => {
        const progress = importProgress();
        const report = await register
          .importFiles(files.map(readDataFile), {
            by: options.by,
            dryRun: options.dryRun ?? false,
            progress: progress.tell,
            ...(options.why === undefined ? {} : { why: options.why }),
            ...(options.set === undefined ? {} : { set: options.set }),
            ...(options.map === undefined ? {} : { map: mappingIn(options.map) }),
          })
          .finally(progress.end);
        context.out(options.json ? JSON.stringify(report) : reportLines(report));
        tellRefused(context, report);
      });
    });
}

function mappingIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Fault('input', `${file}: there is no such mapping file; check the name`);
  }
}

/** How the report names rows of a kind, in the words of programs that read it. */
const NAMES: Readonly<Record<string, string>> = {
  'upr-recommendation': 'recommendations',
  'voluntary-pledge': 'pledges',
  'treaty-body': 'treaty-bodies',
  'special-procedure': 'special-procedures',
  'treaty-action': 'treaty-actions',
};

const countLine = ({ kind, read, created, unchanged, changed, gone }: ImportCounts): string =>
  `${NAMES[kind] ?? kind} ${read}  (new ${created}, unchanged ${unchanged}, changed ${changed}, gone ${gone})`;

function reportLines(report: ImportReport): string {
  const seconds = (report.milliseconds / 1000).toFixed(1);
  return [
    ...report.counts.map(countLine),
    `repeated ${report.repeated}  refused ${report.refusedCount}  remarks ${report.remarkCount}`,
    `${report.dryRun ? 'dry run, nothing was written' : `${counted(report.files.length, 'file')} taken in`} in ${seconds} s`,
  ].join('\n');
}

/** A refused row is the file's fault: a line each, and the exit code says so. Remarks and unexpected counts are only told. */
function tellRefused(context: CommandContext, report: ImportReport): void {
  const lineOf = ({ file, line, column, value, reason }: ImportReport['refused'][number]): string =>
    `${file}:${line}: ${column} "${value}": ${reason}`;
  for (const line of report.unexpected) context.note(line);
  for (const remark of report.remarks.slice(0, MOST_LISTED)) context.note(`${lineOf(remark)} (kept as printed)`);
  for (const refused of report.refused.slice(0, MOST_LISTED)) context.fault(lineOf(refused));
  const more = report.refusedCount - MOST_LISTED;
  if (more > 0) context.fault(`and ${counted(more, 'more row')}; --json lists them`);
}

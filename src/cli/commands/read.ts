import { Command, Option } from 'commander';
import { Fault } from '../../domain/errors.js';
import { readingJson } from '../../publish/reading-json.js';
import type { CommandContext } from '../context.js';
import { tellProblems, withRegister } from '../context.js';
import { readSubmissionFile } from '../files.js';
import { readingLines } from '../print.js';

interface Options {
  format: 'text' | 'ndjson';
  json?: boolean;
}

/** Reads without storing. A file at fault is told on standard error; the others are printed all the same. */
export function readCommand(context: CommandContext): Command {
  return new Command('read')
    .description('Read documents and check what was promised and claimed in them. Nothing is stored.')
    .argument('<file...>', 'texts, HTML pages, PDF or Word files; - is standard input')
    .addOption(
      new Option('--format <format>', 'for people, or one JSON object a line for programs')
        .choices(['text', 'ndjson'])
        .default('text'),
    )
    .option('--json', 'the same as --format ndjson')
    .addHelpText('after', '\nExample:\n  rapporteur read speech.txt page.html --format ndjson > readings.ndjson')
    .action(async (files: string[], options: Options) => {
      const asJson = options.json === true || options.format === 'ndjson';
      await withRegister(context, async (register) => {
        for (const [index, file] of files.entries()) {
          try {
            const reading = await register.read(readSubmissionFile(file));
            context.out(asJson ? JSON.stringify(readingJson(reading)) : `${readingLines(reading)}\n`);
            tellProblems(context, reading.problems);
          } catch (fault) {
            if (!(fault instanceof Fault)) throw fault;
            context.fault(fault.message);
          }
          if (files.length > 20 && process.stderr.isTTY)
            process.stderr.write(`\r${index + 1} of ${files.length} read${index + 1 === files.length ? '\n' : ''}`);
        }
      });
    });
}

import { Command, Option } from 'commander';
import { counted } from '../../domain/counted.js';
import { Fault } from '../../domain/errors.js';
import type { Visibility } from '../../domain/source-document.js';
import { readingJson } from '../../publish/reading-json.js';
import type { CommandContext } from '../context.js';
import { tellProblems, withRegister } from '../context.js';
import { readSubmissionFile } from '../files.js';

interface Options {
  by: string;
  why?: string;
  url?: string;
  visibility?: Visibility;
  licence?: string;
  json?: boolean;
}

export function addCommand(context: CommandContext): Command {
  return new Command('add')
    .description('Keep documents in the register, with what was found in them. A document added twice is one document.')
    .argument('<file...>', 'texts, HTML pages, PDF or Word files; - is standard input')
    .requiredOption('--by <name>', 'who adds them')
    .option('--why <reason>', 'why')
    .option('--url <address>', 'where the page was found; it is kept, never fetched')
    .addOption(new Option('--visibility <who>', 'who may see the text').choices(['private', 'quotes-only', 'public']))
    .option('--licence <words>', 'the licence of the text')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  rapporteur add page.html --by "Your Name" --url https://example.org/page')
    .action(async (files: string[], options: Options) => {
      await withRegister(context, async (register) => {
        for (const file of files) {
          try {
            const { isNew, reading, problems } = await register.add(readSubmissionFile(file, options.url), options);
            context.out(
              options.json
                ? JSON.stringify({ isNew, ...readingJson(reading) })
                : `${isNew ? 'added' : 'held already'}  ${reading.source.id.slice(7, 15)}  ${reading.source.title ?? reading.source.file}  (${counted(reading.statements.length, 'statement')})`,
            );
            tellProblems(context, problems);
          } catch (fault) {
            if (!(fault instanceof Fault) || fault.code === 'unavailable') throw fault;
            context.fault(fault.message);
          }
        }
      });
    });
}

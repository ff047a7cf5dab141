import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { Fault } from '../../domain/errors.js';
import { EXPORT_FORMATS, type ExportFormat, exportAs } from '../../publish/export/export.js';
import type { CommandContext } from '../context.js';
import { withRegister } from '../context.js';
import { type SearchOptions, searchQueryOf, withSearchOptions } from '../search-options.js';

export function exportCommand(context: CommandContext): Command {
  return withSearchOptions(
    new Command('export')
      .description('Write everything that a search finds to a file, of any size, with the licences of its sources.')
      .argument('[words...]', 'what to look for; nothing finds everything'),
  )
    .addOption(new Option('--format <format>', 'the form of the file').choices([...EXPORT_FORMATS]).default('csv'))
    .option('--out <file>', 'the file to write; default: standard output')
    .addHelpText('after', '\nExample:\n  rapporteur export torture --state SVN --format xlsx --out torture.xlsx')
    .action(async (words: string[], options: SearchOptions & { format: ExportFormat; out?: string }) => {
      await withRegister(context, async (register) => {
        const names = new Map((await register.states()).map((state) => [state.iso3, state.name]));
        const licences = new Map(register.dataSources().map((source) => [source.id, source.licence]));
        const bytes = exportAs(options.format, register.searchAll(searchQueryOf(words, options)), {
          nameOf: (iso3) => names.get(iso3) ?? iso3,
          licenceOf: (source) => licences.get(source) ?? 'as its owner says',
          site: null,
        });
        const to = options.out === undefined ? process.stdout : createWriteStream(options.out);
        await pipeline(Readable.from(bytes), to, { end: options.out !== undefined }).catch((cause) => {
          throw new Fault(
            'unavailable',
            `${options.out ?? 'standard output'}: it cannot be written (${cause.message})`,
          );
        });
      });
    });
}

import { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { withRegister } from '../context.js';
import { statementLines, viewJson } from './show.js';

export function checkCommand(context: CommandContext): Command {
  return new Command('check')
    .description('Check the statements again against the record as it now is.')
    .option('--state <code>', "only this State's, ISO 3166 alpha-3")
    .option('--by <name>', 'who asks for it', 'Rapporteur')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  rapporteur check --state SVN')
    .action(async (options: { state?: string; by: string; json?: boolean }) => {
      await withRegister(context, async (register) => {
        const { checked, changed } = await register.check(
          options.state === undefined ? {} : { state: options.state },
          options.by,
        );
        if (options.json) return context.out(JSON.stringify({ checked, changed: changed.map(viewJson) }));
        context.out([`${checked} checked, ${changed.length} changed`, ...changed.map(statementLines)].join('\n\n'));
      });
    });
}

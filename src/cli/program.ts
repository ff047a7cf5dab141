import { Command } from 'commander';
import { addCommand } from './commands/add.js';
import { checkCommand } from './commands/check.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { listCommand } from './commands/list.js';
import { readCommand } from './commands/read.js';
import { reviewCommands } from './commands/review.js';
import { searchCommand } from './commands/search.js';
import { serveCommand } from './commands/serve.js';
import { showCommand } from './commands/show.js';
import { startCommand } from './commands/start.js';
import type { CommandContext } from './context.js';

/** Every command, in the order of work. */
export function createProgram(context: CommandContext): Command {
  const program = new Command('rapporteur')
    .description('What a State said on human rights, what it promised, and what became of it.')
    .version('0.1.0')
    .showHelpAfterError('(rapporteur --help shows every command)');
  const documents = [readCommand, addCommand, listCommand, showCommand, checkCommand].map((make) => make(context));
  const record = [importCommand, searchCommand, exportCommand].map((make) => make(context));
  const faces = [serveCommand, startCommand].map((make) => make(context));
  for (const command of [...documents, ...reviewCommands(context), ...record, ...faces])
    program.addCommand(command.exitOverride());
  return program.exitOverride();
}

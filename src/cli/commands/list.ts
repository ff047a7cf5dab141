import { Command } from 'commander';
import { counted } from '../../domain/counted.js';
import { dateInWords } from '../../domain/partial-date.js';
import type { CommandContext } from '../context.js';
import { withRegister } from '../context.js';

export function listCommand(context: CommandContext): Command {
  return new Command('list')
    .description('List the documents of the register, newest first.')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  rapporteur list')
    .action(async (options: { json?: boolean }) => {
      await withRegister(context, async (register) => {
        const cards = await register.documents('desk', { limit: 1000, offset: 0 });
        if (cards.length === 0 && !options.json)
          context.out('The register holds no document yet; `rapporteur add FILE --by "Your Name"` adds one.');
        for (const card of cards) {
          context.out(
            options.json
              ? JSON.stringify(card)
              : `${card.id.slice(7, 15)}  ${card.publishedOn ? dateInWords(card.publishedOn.value) : 'no day'}  ${card.title}  (${counted(card.statementCount, 'statement')}, ${card.visibility})`,
          );
        }
      });
    });
}

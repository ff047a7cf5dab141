import { Command } from 'commander';
import { Fault } from '../../domain/errors.js';
import { findingJson, statementJson } from '../../publish/reading-json.js';
import type { StatementView } from '../../register/views.js';
import type { CommandContext } from '../context.js';
import { withRegister } from '../context.js';
import { threadLines, wrapped } from '../print.js';

export function showCommand(context: CommandContext): Command {
  return new Command('show')
    .description('Show a document or a statement, with findings and decisions.')
    .argument('<id>', 'its id, or a beginning of it that nothing else has')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  rapporteur show 3f2a')
    .action(async (id: string, options: { json?: boolean }) => {
      await withRegister(context, async (register) => {
        const statement = await register.statement(id, 'desk');
        if (statement)
          return context.out(options.json ? JSON.stringify(viewJson(statement)) : statementLines(statement));
        const document = await register.document(id, 'desk');
        if (!document)
          throw new Fault(
            'not-found',
            `${id}: neither a document nor a statement with this id is held; \`rapporteur list\` shows what is`,
          );
        if (options.json)
          return context.out(JSON.stringify({ ...document.card, statements: document.statements.map(viewJson) }));
        context.out([document.card.title, document.card.id, ...document.statements.map(statementLines)].join('\n\n'));
      });
    });
}

export const viewJson = (view: StatementView): Record<string, unknown> => ({
  ...statementJson(view.statement),
  finding: findingJson(view.finding),
  reviewState: view.reviewState,
  decisions: view.decisions,
  document: view.document.id,
});

/** The thread, and what people decided. */
export function statementLines(view: StatementView): string {
  const decisions = view.decisions.map((decision) =>
    wrapped(
      `${decision.verdict} by ${decision.by} on ${decision.at.slice(0, 10)}${decision.why ? `: ${decision.why}` : ''}`,
      '    ',
    ),
  );
  return [
    threadLines(view.statement, view.finding),
    wrapped(view.reviewState === 'proposed' ? 'proposed; reviewed by nobody' : `now ${view.reviewState}`, '    '),
    ...decisions,
  ].join('\n');
}

import { Command } from 'commander';
import type { Correction } from '../../domain/decision.js';
import { Fault } from '../../domain/errors.js';
import type { CommandContext } from '../context.js';
import { withRegister } from '../context.js';
import { statementLines, viewJson } from './show.js';

interface Options {
  by: string;
  why?: string;
  json?: boolean;
  state?: string;
  speaker?: string;
  saidOn?: string;
  act?: string;
  object?: string;
  stage?: string;
  due?: string;
  value?: string;
  comparator?: string;
}

const STAGES = ['considering', 'planned', 'decided', 'under-way', 'done', 'refused'];
const COMPARATORS = ['exactly', 'about', 'nearly', 'more-than', 'less-than', 'at-least', 'most', 'since', 'before'];

/** `accept`, `correct`, `reject`: decisions of a named person. */
export function reviewCommands(context: CommandContext): Command[] {
  return [
    deciding(context, 'accept', 'accepted', 'Accept a statement as it was read.'),
    correcting(
      deciding(context, 'correct', 'corrected', 'Correct a statement; what was first read is kept beside it.'),
    ),
    deciding(context, 'reject', 'rejected', 'Reject a statement: the public no longer sees it, the desk does.'),
  ];
}

function deciding(
  context: CommandContext,
  name: string,
  verdict: 'accepted' | 'corrected' | 'rejected',
  description: string,
): Command {
  return new Command(name)
    .description(description)
    .argument('<id>', "the statement's id, or a beginning of it that no other has")
    .requiredOption('--by <name>', 'who decides')
    .option('--why <reason>', 'why')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `\nExample:\n  rapporteur ${name} 3f2a --by "Your Name"${verdict === 'corrected' ? ' --due 2027-03' : ''}`,
    )
    .action(async (id: string, options: Options) => {
      const correction = verdict === 'corrected' ? correctionFrom(options) : null;
      await withRegister(context, async (register) => {
        const view = await register.decide({
          statement: id,
          verdict,
          by: options.by,
          why: options.why ?? null,
          correction,
        });
        context.out(options.json ? JSON.stringify(viewJson(view)) : statementLines(view));
      });
    });
}

function correcting(command: Command): Command {
  return command
    .option('--state <code>', 'the State, ISO 3166 alpha-3')
    .option('--speaker <name>', 'full name of the official')
    .option('--said-on <date>', 'the day it was said: 2027-03-14, 2027-03 or 2027')
    .option('--act <verb>', 'the act, base form: ratify')
    .option('--object <words>', "a treaty's code, or words")
    .option('--stage <stage>', STAGES.join(', '))
    .option('--due <date>', 'by when')
    .option('--value <value>', 'the figure: a share from 0 to 1, a count, a date')
    .option('--comparator <word>', COMPARATORS.join(', '));
}

function correctionFrom(options: Options): Correction {
  if (options.stage !== undefined && !STAGES.includes(options.stage))
    throw new Fault('usage', `${options.stage}: no such stage; known are ${STAGES.join(', ')}`);
  if (options.comparator !== undefined && !COMPARATORS.includes(options.comparator))
    throw new Fault('usage', `${options.comparator}: no such comparator; known are ${COMPARATORS.join(', ')}`);
  const given = (fields: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const value =
    options.value !== undefined && /^\d+(?:\.\d+)?$/.test(options.value) ? Number(options.value) : options.value;
  const [own, commitment, claim] = [
    given({ state: options.state, speaker: options.speaker, saidOn: options.saidOn }),
    given({ act: options.act, object: options.object, stage: options.stage, due: options.due }),
    given({ value, comparator: options.comparator }),
  ];
  if (Object.keys({ ...own, ...commitment, ...claim }).length === 0)
    throw new Fault(
      'usage',
      'say what to correct: --state, --speaker, --said-on, --act, --object, --stage, --due, --value or --comparator',
    );
  return {
    ...own,
    ...(Object.keys(commitment).length > 0 ? { commitment } : {}),
    ...(Object.keys(claim).length > 0 ? { claim } : {}),
  } as Correction;
}

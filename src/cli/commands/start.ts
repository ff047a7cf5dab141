import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { counted } from '../../domain/counted.js';
import { OUTCOME_IN_WORDS } from '../../domain/finding.js';
import type { Register } from '../../register/register.js';
import type { CommandContext } from '../context.js';
import { readSubmissionFile } from '../files.js';
import { serveUntilStopped } from './serve.js';

/** What `npm start` runs: a register with the example page, served. */
export function startCommand(context: CommandContext): Command {
  return new Command('start')
    .description("Begin: load the facts of the record, add the example page, serve the desk's view.")
    .option('--host <address>', 'where to listen')
    .option('--port <number>', 'the port; 0 takes a free one')
    .addHelpText('after', '\nExample:\n  rapporteur start')
    .action(async (options: { host?: string; port?: string }) => {
      const register = await context.open();
      await addExamples(context, register);
      await tellWhatWasFound(context, register);
      await serveUntilStopped(context, register, 'desk', options);
    });
}

async function addExamples(context: CommandContext, register: Register): Promise<void> {
  for (const file of readdirSync(context.examples).sort()) {
    await register.add(readSubmissionFile(join(context.examples, file)), {
      by: 'Rapporteur',
      why: 'the example page that ships',
      visibility: 'public',
      licence: 'MIT, written for Rapporteur',
    });
  }
}

async function tellWhatWasFound(context: CommandContext, register: Register): Promise<void> {
  const { coverage, featured } = await register.home('desk');
  const facts = Object.values(coverage.rows).reduce((sum, count) => sum + count, 0);
  context.out(
    `The record: ${counted(facts, 'fact')} from ${counted(coverage.sources.length, 'source')}. The register: ${counted(coverage.recommendationCount, 'recommendation')}, ${counted(coverage.documentCount, 'document')}, ${counted(coverage.statementCount, 'statement')}.`,
  );
  if (featured === null) return;
  const view = await register.candidature(featured.state.iso3, Number(featured.term.slice(0, 4)), 'desk');
  context.out(
    `\nFound: ${featured.state.name}, candidature for the Human Rights Council ${featured.term}, ${counted(featured.threadCount, 'thread')}`,
  );
  for (const { statement, finding } of view?.threads ?? []) {
    const quote =
      statement.anchor.quote.length > 72 ? `${statement.anchor.quote.slice(0, 71)}…` : statement.anchor.quote;
    context.out(
      `  ${OUTCOME_IN_WORDS[finding.outcome].sign} ${OUTCOME_IN_WORDS[finding.outcome].label.padEnd(23)} ${quote}`,
    );
  }
  context.out(
    `\nThe first page: /candidatures/${featured.state.iso3}/${featured.term.slice(0, 4)}   Stop with Ctrl-C. Serving at`,
  );
}

import { join } from 'node:path';
import { CommanderError } from 'commander';
import { openRegister, REFERENCE } from '../compose.js';
import { readConfig } from '../config.js';
import { Fault } from '../domain/errors.js';
import { createProgram } from './program.js';

/** 0 done, 1 the input is at fault, 2 usage. */
async function main(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  try {
    const config = readConfig();
    const program = createProgram({
      open: () => openRegister(config),
      defaults: config,
      examples: join(REFERENCE, 'examples'),
      out: (text) => process.stdout.write(`${text}\n`),
      note: (message) => process.stderr.write(`${message}\n`),
      fault: (message) => {
        process.stderr.write(`${message}\n`);
        process.exitCode = 1;
      },
    });
    await program.parseAsync();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Fault) {
    process.stderr.write(`${error.message}\n`);
    return error.code === 'usage' ? 2 : 1;
  }
  process.stderr.write(`Something went wrong that should not have: ${(error as Error).stack ?? String(error)}\n`);
  return 1;
}

await main();

import { Command } from 'commander';
import { Fault } from '../../domain/errors.js';
import type { Register } from '../../register/register.js';
import type { Audience } from '../../register/views.js';
import type { CommandContext } from '../context.js';

interface Options {
  public?: boolean;
  host?: string;
  port?: string;
}

export function serveCommand(context: CommandContext): Command {
  return new Command('serve')
    .description("Serve the register on the web: the desk's view, or what the public may see.")
    .option('--public', 'show what the public may see')
    .option('--host <address>', 'where to listen')
    .option('--port <number>', 'the port; 0 takes a free one')
    .addHelpText('after', '\nExample:\n  rapporteur serve --port 8080')
    .action(async (options: Options) => {
      await serveUntilStopped(context, await context.open(), options.public ? 'public' : 'desk', options);
    });
}

/** Serves until the process is told to stop; prints the address on a line of its own. */
export async function serveUntilStopped(
  context: CommandContext,
  register: Register,
  audience: Audience,
  options: Options,
): Promise<void> {
  const port = options.port === undefined ? context.defaults.port : Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Fault('usage', `${options.port}: no such port; give a number from 0 to 65535`);
  const { serve } = await import('../../web/serve.js');
  const server = await serve({ register, audience, host: options.host ?? context.defaults.host, port }).catch(
    async (fault) => {
      await register.close();
      throw fault;
    },
  );
  context.out(server.address);
  // The index of search is opened before the first visitor asks for it.
  void register.coverage().catch(() => undefined);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  await register.close();
}

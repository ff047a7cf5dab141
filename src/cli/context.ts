import type { Problem } from '../domain/errors.js';
import type { Register } from '../register/register.js';

/** What `main.ts` hands to every command: the only way from a command to the product. */
export interface CommandContext {
  /** Opens the register; facts are loaded where the database is new. */
  open(): Promise<Register>;
  readonly defaults: { readonly host: string; readonly port: number };
  /** Folder of the example pages that ship. */
  readonly examples: string;
  out(text: string): void;
  /** One line on standard error; the exit code stays. */
  note(message: string): void;
  /** One line on standard error; the exit code becomes 1. */
  fault(message: string): void;
}

/** Runs a task with the register open, and closes it whatever happens. */
export async function withRegister<Result>(
  context: CommandContext,
  task: (register: Register) => Promise<Result>,
): Promise<Result> {
  const register = await context.open();
  try {
    return await task(register);
  } finally {
    await register.close();
  }
}

/** What could be read only in part: one line each; the rest stands. */
export function tellProblems(context: CommandContext, problems: readonly Problem[]): void {
  for (const { at, message } of problems) context.fault(`${at}: ${message}`);
}

import type { Context } from 'hono';
import { Fault, type FaultCode } from '../domain/errors.js';
import { errorPage } from './pages/error.js';
import { TEXT } from './text/en.js';

/** Fault → status, page, JSON: the only place that knows. */
const STATUS = {
  input: 400,
  usage: 400,
  'not-found': 404,
  conflict: 409,
  unavailable: 503,
  limit: 413,
} as const satisfies Record<FaultCode, number>;

export class NotHeld extends Fault {
  constructor() {
    super('not-found', TEXT.notFound);
  }
}

/** What is held, or the page that says it is not. */
export function held<View>(view: View | null | undefined): View {
  if (view === null || view === undefined) throw new NotHeld();
  return view;
}

/** One shape for every error: `{ error: { code, message } }`, or a page that says the same. */
export function respondTo(error: unknown, c: Context): Response | Promise<Response> {
  const fault = error instanceof Fault ? error : null;
  if (fault === null) process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
  const status = fault === null ? 500 : STATUS[fault.code];
  const message = fault?.message ?? TEXT.wrong;
  if (c.req.path.startsWith('/api/')) return c.json({ error: { code: fault?.code ?? 'internal', message } }, status);
  return c.html(errorPage(status, message), status);
}

import type { Context } from 'hono';
import { Fault } from '../domain/errors.js';
import type { Register, Submission } from '../register/register.js';
import type { AppOptions } from './app.js';
import { documentPath } from './components/marks.js';
import { readFormPage, readingPage } from './pages/read.js';
import { TEXT } from './text/en.js';

/** A pasted text or a chosen file. The form comes back as it was, with what was wrong. */
export async function readFromForm(c: Context, register: Register, options: AppOptions) {
  const { submission, text } = await submitted(c);
  if (submission === null) return readFormPage(options, text, TEXT.emptyText);
  try {
    return readingPage(await register.read(submission), options);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    c.status(400);
    return readFormPage(options, text, fault.message);
  }
}

/** Only the desk adds, and only from a page of its own (law 10). */
export async function addFromForm(c: Context, register: Register, options: AppOptions): Promise<string> {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const foreign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && origin !== 'null' && !isOurs(origin, c.req.header('host')));
  if (options.audience !== 'desk' || foreign) throw new Fault('not-found', TEXT.notFound);
  const form = await c.req.parseBody();
  const { submission } = await submitted(c);
  if (submission === null) throw new Fault('input', TEXT.emptyText);
  const { reading } = await register.add(submission, { by: String(form.by ?? '') });
  return documentPath(reading.source.id);
}

const isOurs = (origin: string, host: string | undefined): boolean =>
  URL.canParse(origin) && new URL(origin).host === host;

async function submitted(c: Context): Promise<{ submission: Submission | null; text: string }> {
  const form = await c.req.parseBody();
  const { file } = form;
  const text = typeof form.text === 'string' ? form.text : '';
  if (file instanceof File && file.size > 0)
    return { submission: { bytes: new Uint8Array(await file.arrayBuffer()), file: file.name }, text };
  if (text.trim() === '') return { submission: null, text };
  return { submission: { bytes: new TextEncoder().encode(text), file: 'pasted text' }, text };
}

import type { Context } from 'hono';
import { Fault } from '../../domain/errors.js';
import { readingJson } from '../../publish/reading-json.js';
import type { Register, StatementFilter } from '../../register/register.js';
import type { PageContext } from '../page-context.js';
import { code, part } from '../page-route.js';
import type { Route } from './route.js';
import { viewJson, viewOrNothing, withStatements, withThreads } from './statement-json.js';

/** What was said, and the facts that ship, as JSON. */
export function registerRoutes(register: Register, { audience }: PageContext): Route[] {
  return [
    {
      method: 'get',
      path: '/candidatures',
      summary: 'Candidatures that documents of the register present',
      answer: () => register.candidatures(audience),
    },
    {
      method: 'get',
      path: '/candidatures/{state}/{year}',
      summary: 'One candidature: result, pledges, threads',
      answer: async (c) => withThreads(await register.candidature(code(c, 'state'), Number(part(c, 'year')), audience)),
    },
    {
      method: 'get',
      path: '/documents',
      summary: 'Documents, newest first',
      answer: () => register.documents(audience),
    },
    {
      method: 'get',
      path: '/documents/{id}',
      summary: 'One document with its statements and findings',
      answer: async (c) => withStatements(await register.document(part(c, 'id'), audience)),
    },
    {
      method: 'get',
      path: '/statements',
      summary: 'Statements, newest document first; ?state= and ?kind= narrow',
      answer: async (c) => (await register.statements(filterOf(c), audience)).map(viewJson),
    },
    {
      method: 'get',
      path: '/statements/{id}',
      summary: 'One statement with its finding and decisions',
      answer: async (c) => viewOrNothing(await register.statement(part(c, 'id'), audience)),
    },
    { method: 'get', path: '/states', summary: 'States', answer: () => register.states() },
    {
      method: 'get',
      path: '/states/{state}',
      summary: 'One State: reviews, treaties, Council, measures, statements',
      answer: async (c) => withStatements(await register.state(code(c, 'state'), audience)),
    },
    { method: 'get', path: '/treaties', summary: 'Treaties', answer: () => register.treaties() },
    {
      method: 'get',
      path: '/treaties/{code}',
      summary: 'One treaty with every act on record',
      answer: async (c) => withStatements(await register.treaty(code(c, 'code'), audience)),
    },
    { method: 'get', path: '/coverage', summary: 'What is held, and read to when', answer: () => register.coverage() },
    {
      method: 'get',
      path: '/checks',
      summary: 'The checks, each with its rule in words',
      answer: () => register.checks(),
    },
    {
      method: 'post',
      path: '/read',
      summary: 'Reads the text in the body; stores nothing',
      answer: async (c) =>
        readingJson(
          await register.read({
            bytes: new Uint8Array(await c.req.arrayBuffer()),
            file: c.req.query('file') ?? 'posted text',
          }),
        ),
    },
  ];
}

function filterOf(c: Context): StatementFilter {
  const kind = c.req.query('kind');
  if (kind !== undefined && kind !== 'commitment' && kind !== 'claim')
    throw new Fault('input', `kind is "${kind}"; give commitment or claim`);
  const state = c.req.query('state')?.toUpperCase();
  return { limit: 1000, ...(kind ? { kind } : {}), ...(state ? { state } : {}) };
}

import { type Context, Hono } from 'hono';
import { Fault } from '../../domain/errors.js';
import { findingJson, readingJson, statementJson } from '../../publish/reading-json.js';
import type { Register, StatementFilter } from '../../register/register.js';
import type { StatementView } from '../../register/views.js';
import type { AppOptions } from '../app.js';
import { NotHeld } from '../errors.js';

interface Route {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `/states/{state}`. */
  readonly path: string;
  readonly summary: string;
  answer(c: Context): Promise<unknown> | unknown;
}

/** The same use cases as JSON. The description is made from this table, so it cannot differ from what is served. */
function routesOf(register: Register, { audience }: AppOptions): Route[] {
  const param = (c: Context, name: string): string => c.req.param(name) ?? '';
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
      answer: async (c) =>
        withThreads(await register.candidature(param(c, 'state').toUpperCase(), Number(param(c, 'year')), audience)),
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
      answer: async (c) => withStatements(await register.document(param(c, 'id'), audience)),
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
      answer: async (c) => viewOrNothing(await register.statement(param(c, 'id'), audience)),
    },
    { method: 'get', path: '/states', summary: 'States', answer: () => register.states() },
    {
      method: 'get',
      path: '/states/{state}',
      summary: 'One State: reviews, treaties, Council, measures, statements',
      answer: async (c) => withStatements(await register.state(param(c, 'state').toUpperCase(), audience)),
    },
    { method: 'get', path: '/treaties', summary: 'Treaties', answer: () => register.treaties() },
    {
      method: 'get',
      path: '/treaties/{code}',
      summary: 'One treaty with every act on record',
      answer: async (c) => withStatements(await register.treaty(param(c, 'code').toUpperCase(), audience)),
    },
    {
      method: 'get',
      path: '/reviews/{state}/{cycle}',
      summary: 'One review with its totals',
      answer: async (c) =>
        withStatements(await register.review(param(c, 'state').toUpperCase(), Number(param(c, 'cycle')), audience)),
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

export function apiRoutes(register: Register, options: AppOptions): Hono {
  const api = new Hono();
  const routes = routesOf(register, options);
  for (const route of routes) {
    api[route.method](route.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (c) => {
      const answer = await route.answer(c);
      if (answer === null) throw new NotHeld();
      return c.json(answer as object);
    });
  }
  api.get('/openapi.json', (c) => c.json(description(routes)));
  return api;
}

function description(routes: readonly Route[]): object {
  const paths = Object.fromEntries(
    routes.map((route) => {
      const parameters = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => ({
        name: match[1],
        in: 'path',
        required: true,
        schema: { type: 'string' },
      }));
      const responses = {
        200: { description: 'JSON' },
        404: { description: 'Not held: { error: { code, message } }' },
      };
      return [route.path, { [route.method]: { summary: route.summary, parameters, responses } }];
    }),
  );
  return { openapi: '3.1.0', info: { title: 'Rapporteur', version: '1' }, servers: [{ url: '/api/v1' }], paths };
}

function filterOf(c: Context): StatementFilter {
  const kind = c.req.query('kind');
  if (kind !== undefined && kind !== 'commitment' && kind !== 'claim')
    throw new Fault('input', `kind is "${kind}"; give commitment or claim`);
  const state = c.req.query('state')?.toUpperCase();
  return { limit: 1000, ...(kind ? { kind } : {}), ...(state ? { state } : {}) };
}

const viewJson = (view: StatementView) => ({
  ...statementJson(view.statement),
  finding: findingJson(view.finding),
  reviewState: view.reviewState,
  decisions: view.decisions,
  document: view.document.id,
});
const viewOrNothing = (view: StatementView | null) => view && viewJson(view);
const withStatements = <View extends { statements: readonly StatementView[] }>(view: View | null) =>
  view && { ...view, statements: view.statements.map(viewJson) };
const withThreads = <View extends { threads: readonly StatementView[] }>(view: View | null) =>
  view && { ...view, threads: view.threads.map(viewJson) };

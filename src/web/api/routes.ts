import { Hono } from 'hono';
import type { Register } from '../../register/register.js';
import { NotHeld } from '../errors.js';
import type { PageContext } from '../page-context.js';
import { recordRoutes } from './record-routes.js';
import { registerRoutes } from './register-routes.js';
import type { Route } from './route.js';

/** The same use cases as JSON. The description is made from the same tables, so it cannot differ from what is served. */
export function apiRoutes(register: Register, context: PageContext): Hono {
  const api = new Hono();
  const routes = [...registerRoutes(register, context), ...recordRoutes(register, context)];
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
      const responses = {
        200: { description: 'JSON' },
        400: { description: 'Cannot be used: { error: { code, message } }' },
        404: { description: 'Not held: { error: { code, message } }' },
      };
      return [route.path, { [route.method]: { summary: route.summary, parameters: parametersOf(route), responses } }];
    }),
  );
  return { openapi: '3.1.0', info: { title: 'Rapporteur', version: '1' }, servers: [{ url: '/api/v1' }], paths };
}

function parametersOf({ path, query = {} }: Route): object[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => ({
    name: match[1],
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query).map(([name, description]) =>
    name.endsWith('[]')
      ? { name: name.slice(0, -2), in: 'query', description, schema: { type: 'array', items: { type: 'string' } } }
      : { name, in: 'query', description, schema: { type: 'string' } },
  );
  return [...inPath, ...inQuery];
}

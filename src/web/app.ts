import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import type { Register } from '../register/register.js';
import type { Audience } from '../register/views.js';
import { apiRoutes } from './api/routes.js';
import { STYLE, STYLE_PATH } from './assets/style.js';
import { NotHeld, respondTo } from './errors.js';
import { ownHost } from './own-host.js';
import { candidaturePage } from './pages/candidature.js';
import { documentPage } from './pages/document.js';
import { homePage } from './pages/home.js';
import {
  candidaturesPage,
  checkPage,
  checksPage,
  coveragePage,
  documentsPage,
  statesPage,
  treatiesPage,
} from './pages/lists.js';
import { readFormPage } from './pages/read.js';
import { reviewPage, statePage, treatyPage } from './pages/state.js';
import { statementPage } from './pages/statement.js';
import { addFromForm, readFromForm } from './read-post.js';

export interface AppOptions {
  readonly audience: Audience;
  /** The address it listens on. */
  readonly host: string;
}

/** Bytes of a posted form: a document of 20 MB and its wrapping. */
const MOST_POSTED = 21 * 1024 * 1024;

/** The routes, readable as a table of contents. */
export function createApp(register: Register, options: AppOptions): Hono {
  const { audience } = options;
  const app = new Hono();
  const held = <View>(view: View | null | undefined): View => {
    if (view === null || view === undefined) throw new NotHeld();
    return view;
  };
  const page = (c: Context, html: unknown) => c.html(`<!doctype html>${String(html)}`);

  app.use(compress());
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
    }),
  );
  app.use(
    bodyLimit({
      maxSize: MOST_POSTED,
      onError: (c) =>
        page(c, readFormPage(options, '', 'That is more than the 20 MB that are read; send the text alone.')),
    }),
  );
  if (audience === 'desk') app.use(ownHost(options.host));
  app.onError((error, c) => respondTo(error, c));
  app.notFound((c) => respondTo(new NotHeld(), c));

  app.get(STYLE_PATH, (c) =>
    c.body(STYLE, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    }),
  );
  app.get('/health', (c) => c.json({ ok: true }));
  app.get('/', async (c) => page(c, homePage(await register.home(audience), options)));
  app.get('/candidatures', async (c) => page(c, candidaturesPage(await register.candidatures(audience), options)));
  app.get('/candidatures/:state/:year{[0-9]{4}}', async (c) =>
    page(
      c,
      candidaturePage(
        held(await register.candidature(c.req.param('state').toUpperCase(), Number(c.req.param('year')), audience)),
        options,
      ),
    ),
  );
  app.get('/documents', async (c) => page(c, documentsPage(await register.documents(audience), options)));
  app.get('/documents/:id', async (c) =>
    page(c, documentPage(held(await register.document(c.req.param('id'), audience)), options)),
  );
  app.get('/statements/:id', async (c) =>
    page(
      c,
      statementPage({ ...held(await register.statement(c.req.param('id'), audience)), assessments: [] }, options),
    ),
  );
  app.get('/states', async (c) => page(c, statesPage(await register.states(), options)));
  app.get('/states/:state', async (c) =>
    page(c, statePage(held(await register.state(c.req.param('state').toUpperCase(), audience)), options)),
  );
  app.get('/treaties', async (c) => page(c, treatiesPage(await register.treaties(), options)));
  app.get('/treaties/:code', async (c) =>
    page(c, treatyPage(held(await register.treaty(c.req.param('code').toUpperCase(), audience)), options)),
  );
  app.get('/reviews/:state/:cycle{[0-9]+}', async (c) =>
    page(
      c,
      reviewPage(
        held(await register.review(c.req.param('state').toUpperCase(), Number(c.req.param('cycle')), audience)),
        options,
      ),
    ),
  );
  app.get('/coverage', async (c) => page(c, coveragePage(await register.coverage(), options)));
  app.get('/checks', (c) => page(c, checksPage(register.checks(), register.rules(), options)));
  app.get('/checks/:id', (c) => page(c, checkPage(held(ruleNamed(register, c.req.param('id'))), options)));
  app.get('/read', (c) => page(c, readFormPage(options)));
  app.post('/read', async (c) => page(c, await readFromForm(c, register, options)));
  app.post('/documents', async (c) => c.redirect(await addFromForm(c, register, options), 303));
  app.route('/api/v1', apiRoutes(register, options));
  return app;
}

/** Checks by their id; rules of extraction by theirs with `-rule` behind it, since some share a name. */
function ruleNamed(register: Register, id: string) {
  return (
    register.checks().find((check) => check.id === id) ?? register.rules().find((rule) => `${rule.id}-rule` === id)
  );
}

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
import { readFormPage } from './pages/read.js';
import { addFromForm, readFromForm } from './read-post.js';
import { recordPages } from './record-pages.js';
import { registerPages } from './register-pages.js';
import { EXPORT_FORMATS, exportedSearch } from './search-export.js';
import { TEXT } from './text/en.js';

export interface AppOptions {
  readonly audience: Audience;
  /** The address it listens on. */
  readonly host: string;
}

/** Bytes of a posted form: a document of 20 MB and its wrapping. */
const MOST_POSTED = 21 * 1024 * 1024;

/** What is served where. The pages themselves are listed in `register-pages.ts` and `record-pages.ts`. */
export function createApp(register: Register, options: AppOptions): Hono {
  const app = new Hono();
  const show = (c: Context, html: unknown) => c.html(`<!doctype html>${String(html)}`);
  guard(app, options, show);
  app.onError((error, c) => respondTo(error, c));
  app.notFound((c) => respondTo(new NotHeld(), c));

  app.get(STYLE_PATH, (c) =>
    c.body(STYLE, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    }),
  );
  app.get('/health', (c) => c.json({ ok: true }));
  for (const [path, page] of Object.entries({ ...registerPages(register, options), ...recordPages(register, options) }))
    app.get(path, async (c) => show(c, await page(c)));
  for (const format of EXPORT_FORMATS) app.get(`/search.${format}`, (c) => exportedSearch(c, register, format));
  app.post('/read', async (c) => show(c, await readFromForm(c, register, options)));
  app.post('/documents', async (c) => c.redirect(await addFromForm(c, register, options), 303));
  app.route('/api/v1', apiRoutes(register, options));
  return app;
}

/** What stands before every page: weight, headers, size of what is posted, and who may ask at all. */
function guard(
  app: Hono,
  options: AppOptions,
  show: (c: Context, html: unknown) => Response | Promise<Response>,
): void {
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
  app.use(bodyLimit({ maxSize: MOST_POSTED, onError: (c) => show(c, readFormPage(options, '', TEXT.tooLargeToRead)) }));
  if (options.audience === 'desk') app.use(ownHost(options.host));
}

import type { Child } from 'hono/jsx';
import type { Audience } from '../../register/views.js';
import { STYLE_PATH } from '../assets/style.js';
import { TEXT } from '../text/en.js';

interface LayoutProps {
  readonly title: string;
  readonly audience: Audience;
  /** Shows proposals: ask not to be indexed (law 4). */
  readonly proposals?: boolean;
  readonly current?: string;
  readonly children: Child;
}

const NAV = [
  ['/candidatures', TEXT.nav.candidatures],
  ['/documents', TEXT.nav.documents],
  ['/states', TEXT.nav.states],
  ['/treaties', TEXT.nav.treaties],
  ['/coverage', TEXT.nav.coverage],
  ['/checks', TEXT.nav.checks],
  ['/read', TEXT.nav.read],
] as const;

export function Layout({ title, audience, proposals = false, current, children }: LayoutProps) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${TEXT.name}`}</title>
        {proposals ? <meta name="robots" content="noindex" /> : null}
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={STYLE_PATH} />
      </head>
      <body>
        <a class="skip" href="#content">
          {TEXT.skip}
        </a>
        <header class="site">
          <a class="name" href="/">
            {TEXT.name}
          </a>
          <nav aria-label="Main">
            <ul>
              {NAV.map(([path, label]) => (
                <li>
                  <a href={path} aria-current={current === path ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <footer class="site">
          <p>{TEXT.footer}</p>
          {audience === 'desk' ? <p>{TEXT.desk}</p> : null}
        </footer>
      </body>
    </html>
  );
}

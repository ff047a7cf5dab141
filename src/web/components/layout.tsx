import type { Child } from 'hono/jsx';
import type { Audience } from '../../register/views.js';
import { STYLE_PATH } from '../assets/style.js';
import { TEXT } from '../text/en.js';
import { SearchBox } from './search-box.js';

interface LayoutProps {
  readonly title: string;
  readonly audience: Audience;
  /** Shows proposals: ask not to be indexed (law 4). */
  readonly proposals?: boolean;
  readonly current?: string;
  /** False where the page has a search of its own. */
  readonly searchBox?: boolean;
  /** Where the same is as JSON, and what comes before and after this page. */
  readonly links?: { readonly json?: string; readonly prev?: string | null; readonly next?: string | null };
  readonly children: Child;
}

const NAV = [
  ['/search', TEXT.nav.search],
  ['/candidatures', TEXT.nav.candidatures],
  ['/states', TEXT.nav.states],
  ['/themes', TEXT.nav.themes],
  ['/documents', TEXT.nav.documents],
] as const;

const MORE = [
  ['/compare', TEXT.nav.compare],
  ['/treaties', TEXT.nav.treaties],
  ['/read', TEXT.nav.read],
  ['/coverage', TEXT.nav.coverage],
  ['/imports', TEXT.nav.imports],
  ['/checks', TEXT.nav.checks],
] as const;

export function Layout({ title, audience, proposals, current, searchBox = true, links, children }: LayoutProps) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${TEXT.name}`}</title>
        {proposals ? <meta name="robots" content="noindex" /> : null}
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={STYLE_PATH} />
        {links?.json ? <link rel="alternate" type="application/json" href={links.json} /> : null}
        {links?.prev ? <link rel="prev" href={links.prev} /> : null}
        {links?.next ? <link rel="next" href={links.next} /> : null}
      </head>
      <body>
        <a class="skip" href="#content">
          {TEXT.skip}
        </a>
        <SiteHeader current={current} searchBox={searchBox} />
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

function SiteHeader({ current, searchBox }: { current: string | undefined; searchBox: boolean }) {
  return (
    <header class="site">
      <a class="name" href="/">
        {TEXT.name}
      </a>
      <nav aria-label={TEXT.navMain}>
        <ul>
          {NAV.map(([path, label]) => (
            <NavItem path={path} label={label} current={current} />
          ))}
          <li>
            <details class="more">
              <summary>{TEXT.nav.more}</summary>
              <ul>
                {MORE.map(([path, label]) => (
                  <NavItem path={path} label={label} current={current} />
                ))}
              </ul>
            </details>
          </li>
        </ul>
      </nav>
      {searchBox ? <SearchBox id="site-search" /> : null}
    </header>
  );
}

function NavItem({ path, label, current }: { path: string; label: string; current: string | undefined }) {
  return (
    <li>
      <a href={path} aria-current={current === path ? 'page' : undefined}>
        {label}
      </a>
    </li>
  );
}

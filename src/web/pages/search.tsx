import { SEARCH_SORTS, type SearchQuery } from '../../domain/search.js';
import type { SearchView } from '../../register/views.js';
import { Facets } from '../components/facets.js';
import { Layout } from '../components/layout.js';
import { SearchHelp } from '../components/search-help.js';
import { SearchResults } from '../components/search-results.js';
import type { PageContext } from '../page-context.js';
import { addressOf, MOST_LETTERS, onPage } from '../search-params.js';
import type { StateNames } from '../state-names.js';
import { TEXT } from '../text/en.js';

export interface SearchPage {
  readonly query: SearchQuery;
  /** Null where the query could not be asked. */
  readonly view: SearchView | null;
  readonly names: StateNames;
  /** What of the address was left out, a sentence each. */
  readonly notes?: readonly string[];
  /** Why it could not be asked. */
  readonly fault?: string | null;
}

/** The whole state of a search is its address: one form that asks, and what it found. */
export function searchPage({ query, view, names, notes = [], fault = null }: SearchPage, { audience }: PageContext) {
  const pages = view?.pageCount ?? 0;
  return (
    <Layout
      title={query.words === '' ? TEXT.search.title : `${query.words} · ${TEXT.search.title}`}
      audience={audience}
      current="/search"
      searchBox={false}
      links={{
        json: addressOf(query, '/api/v1/search'),
        prev: query.page > 1 && pages > 0 ? addressOf(onPage(query, Math.min(query.page - 1, pages))) : null,
        next: query.page < pages ? addressOf(onPage(query, query.page + 1)) : null,
      }}
    >
      <h1>{TEXT.search.title}</h1>
      <div class="search">
        <form class="ask" method="get" action="/search" role="search" aria-label={TEXT.search.title}>
          <Asking query={query} fault={fault} />
          {view !== null && view.held > 0 ? <Facets facets={view.facets} /> : null}
        </form>
        <section class="found" aria-label={TEXT.search.results}>
          {notes.map((note) => (
            <p class="notice">{note}</p>
          ))}
          {view === null ? null : <SearchResults query={query} view={view} names={names} />}
        </section>
      </div>
    </Layout>
  );
}

function Asking({ query, fault }: { query: SearchQuery; fault: string | null }) {
  return (
    <div class="asking">
      {fault === null ? null : (
        <p class="error" role="alert" id="q-error">
          {fault}
        </p>
      )}
      <div class="line">
        <div class="words">
          <label for="q">{TEXT.search.label}</label>
          <input
            id="q"
            type="search"
            name="q"
            value={query.words}
            maxlength={MOST_LETTERS}
            aria-describedby={fault === null ? undefined : 'q-error'}
            aria-invalid={fault === null ? undefined : 'true'}
          />
        </div>
        <div>
          <label for="sort">{TEXT.search.sort}</label>
          <select id="sort" name="sort">
            {SEARCH_SORTS.map((sort) => (
              <option value={sort} selected={sort === query.sort}>
                {TEXT.sorts[sort]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{TEXT.search.button}</button>
      </div>
      <SearchHelp />
    </div>
  );
}

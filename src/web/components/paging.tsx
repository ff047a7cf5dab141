import type { SearchQuery } from '../../domain/search.js';
import { addressOf, onPage } from '../search-params.js';
import { TEXT } from '../text/en.js';

/** Back, where one is, and on. */
export function Paging({ query, pageCount }: { query: SearchQuery; pageCount: number }) {
  if (pageCount < 2) return null;
  const { page } = query;
  return (
    <nav class="paging" aria-label={TEXT.search.pages}>
      {page > 1 ? (
        <a rel="prev" href={addressOf(onPage(query, Math.min(page - 1, pageCount)))}>
          {`← ${TEXT.search.previous}`}
        </a>
      ) : null}
      <span>{TEXT.search.page(page, pageCount)}</span>
      {page < pageCount ? (
        <a rel="next" href={addressOf(onPage(query, page + 1))}>
          {`${TEXT.search.next} →`}
        </a>
      ) : null}
    </nav>
  );
}

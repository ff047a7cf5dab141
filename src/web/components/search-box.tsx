import { MOST_LETTERS } from '../search-params.js';
import { TEXT } from '../text/en.js';

/** A search for words alone: small in the header of every page, large at home. */
export function SearchBox({ id, words = '' }: { id: string; words?: string }) {
  return (
    <form class="search-box" role="search" method="get" action="/search" aria-label={TEXT.search.short}>
      <label class="hidden" for={id}>
        {TEXT.search.short}
      </label>
      <input id={id} type="search" name="q" value={words} maxlength={MOST_LETTERS} placeholder={TEXT.search.short} />
      <button type="submit">{TEXT.search.button}</button>
    </form>
  );
}

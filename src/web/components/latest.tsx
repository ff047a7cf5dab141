import type { SearchView } from '../../register/views.js';
import { addressOf } from '../search-params.js';
import type { StateNames } from '../state-names.js';
import { TEXT } from '../text/en.js';
import { HitList } from './hit.js';

/** A few of what a search found, and the way to all of it. */
export function Latest({ title, found, names }: { title: string; found: SearchView; names: StateNames }) {
  return (
    <>
      <h2>{title}</h2>
      <HitList hits={found.hits} names={names} />
      <p class="meta">
        <a href={addressOf({ ...found.query, size: 20, sort: 'newest' })}>{TEXT.allInSearch}</a>
      </p>
    </>
  );
}

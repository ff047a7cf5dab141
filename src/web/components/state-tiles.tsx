import type { Facet, SearchQuery } from '../../domain/search.js';
import type { State } from '../../domain/state.js';
import type { SearchView } from '../../register/views.js';
import { TileGrid } from '../charts/tile-grid.js';
import { countsOf } from '../facet-counts.js';
import { addressOf, EVERYTHING } from '../search-params.js';

interface StateTilesProps {
  readonly title: string;
  readonly facet: Facet & ('state' | 'recommending');
  readonly states: readonly State[];
  readonly found: SearchView;
  /** What the search of a tile is narrowed to besides its State. */
  readonly chosen: SearchQuery['chosen'];
}

/** All States with their counts; each tile leads to the search behind its figure. Observers stand only where they count. */
export function StateTiles({ title, facet, states, found, chosen }: StateTilesProps) {
  const counts = countsOf(found, facet);
  const tiles = states
    .map((state) => ({ state, count: counts.get(state.iso3) ?? 0 }))
    .filter(({ state, count }) => state.status === 'member' || count > 0)
    .map(({ state, count }) => ({
      state,
      count,
      href: count === 0 ? null : addressOf({ ...EVERYTHING, chosen: { ...chosen, [facet]: [state.iso3] } }),
    }));
  return <TileGrid title={title} tiles={tiles} />;
}

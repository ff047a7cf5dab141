import type { Facet, SearchQuery } from '../../domain/search.js';
import { facetLabel } from '../facet-labels.js';
import { addressOf, chosenPairs, EVERYTHING, without } from '../search-params.js';
import { TEXT } from '../text/en.js';

interface ChosenProps {
  readonly query: SearchQuery;
  /** A value for people, as far as the page knows better than the value itself. */
  readonly labelOf: (facet: Facet, value: string) => string | undefined;
  /** The address of a query on the page that shows it. */
  readonly to?: (query: SearchQuery) => string;
}

/** What is chosen, above the results; each value is a link that takes it off. */
export function Chosen({ query, labelOf, to = addressOf }: ChosenProps) {
  const pairs = chosenPairs(query);
  if (pairs.length === 0) return null;
  return (
    <div class="chosen">
      <ul aria-label={TEXT.search.chosen}>
        {pairs.map(({ facet, value }) => {
          const words = facetLabel(facet, value, labelOf(facet, value));
          return (
            <li>
              <a href={to(without(query, facet, value))} aria-label={TEXT.search.takeOff(words, TEXT.facets[facet])}>
                <span class="of">{`${TEXT.facets[facet]}: `}</span>
                {words} <span aria-hidden="true">×</span>
              </a>
            </li>
          );
        })}
        <li>
          <a class="clear" href={to({ ...EVERYTHING, words: query.words, sort: query.sort })}>
            {TEXT.search.clear}
          </a>
        </li>
      </ul>
    </div>
  );
}

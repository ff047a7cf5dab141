import type { Facet, SearchQuery } from '../../domain/search.js';
import type { SearchView } from '../../register/views.js';
import { comparisonAddress } from '../compare-params.js';
import { facetLabel } from '../facet-labels.js';
import { EXPORT_FORMATS } from '../search-export.js';
import { addressOf, chosenPairs, onPage, without } from '../search-params.js';
import type { StateNames } from '../state-names.js';
import { TEXT } from '../text/en.js';
import { Chosen } from './chosen.js';
import { HitList } from './hit.js';
import { Paging } from './paging.js';

interface ResultsProps {
  /** As its address has it. */
  readonly query: SearchQuery;
  readonly view: SearchView;
  readonly names: StateNames;
}

export function SearchResults({ query, view, names }: ResultsProps) {
  if (view.held === 0) return <NothingHeld />;
  const { total, pageCount } = view;
  return (
    <>
      <Chosen query={query} labelOf={(facet, value) => labelIn(view.facets, facet, value)} />
      <h2>{TEXT.unit(total)}</h2>
      <p class="meta print-only">{TEXT.search.asked(addressOf(query))}</p>
      <p class="meta quiet">
        {total > 0 && query.page <= pageCount ? `${TEXT.search.page(query.page, pageCount)} · ` : ''}
        {TEXT.search.time(view.milliseconds)}
      </p>
      {view.understood.map((sentence) => (
        <p class="meta">{sentence}</p>
      ))}
      {total === 0 ? (
        <NothingFound query={query} facets={view.facets} />
      ) : (
        <Found query={query} view={view} names={names} />
      )}
      <p class="meta quiet">{TEXT.search.unitMeaning}</p>
    </>
  );
}

const labelIn = (facets: SearchView['facets'], facet: Facet, value: string): string | undefined =>
  facets[facet]?.find((known) => known.value === value)?.label;

function Found({ query, view, names }: ResultsProps) {
  const { pageCount, hits } = view;
  return (
    <>
      {query.page > pageCount ? (
        <p class="notice">
          {`${TEXT.search.onlyPage} `}
          <a href={addressOf(onPage(query, pageCount))}>{TEXT.search.page(pageCount, pageCount)}</a>.
        </p>
      ) : (
        <HitList hits={hits} names={names} />
      )}
      <Paging query={query} pageCount={pageCount} />
      <Elsewhere query={query} />
    </>
  );
}

/** The same results as files, and as a comparison. */
function Elsewhere({ query }: { query: SearchQuery }) {
  const whole = onPage(query, 1);
  const { state: values = [], ...chosen } = query.chosen;
  return (
    <p class="meta elsewhere">
      {`${TEXT.search.download} `}
      {EXPORT_FORMATS.map((format, index) => (
        <>
          {index === 0 ? '' : ', '}
          <a href={addressOf(whole, `/search.${format}`)}>{format.toUpperCase()}</a>
        </>
      ))}
      {' · '}
      <a href={comparisonAddress({ by: 'state', values, filter: { ...whole, chosen } })}>{TEXT.search.compare}</a>
    </p>
  );
}

function NothingFound({ query, facets }: { query: SearchQuery; facets: SearchView['facets'] }) {
  const pairs = chosenPairs(query);
  return (
    <div class="nothing">
      <p>{TEXT.search.nothing}</p>
      {pairs.length === 0 ? (
        <p>{TEXT.search.otherWords}</p>
      ) : (
        <>
          <p>{TEXT.search.takeOffOne}</p>
          <ul>
            {pairs.map(({ facet, value }) => {
              const label = labelIn(facets, facet, value);
              return (
                <li>
                  <a href={addressOf(without(query, facet, value))}>
                    {TEXT.search.takeOff(facetLabel(facet, value, label), TEXT.facets[facet])}
                  </a>
                </li>
              );
            })}
            {query.words === '' ? null : (
              <li>
                <a href={addressOf({ ...query, words: '', page: 1 })}>{TEXT.search.takeOffWords}</a>
              </li>
            )}
          </ul>
        </>
      )}
    </div>
  );
}

function NothingHeld() {
  return (
    <div class="nothing">
      <h2>{TEXT.search.empty}</h2>
      <p>{TEXT.search.emptyHow}</p>
      <p>
        <code>{TEXT.search.emptyCommand}</code>
      </p>
      <p>
        <a href="/coverage#sets">{TEXT.lists.sets}</a>
      </p>
    </div>
  );
}

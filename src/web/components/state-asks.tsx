import { counted } from '../../domain/counted.js';
import type { Facet } from '../../domain/search.js';
import type { State } from '../../domain/state.js';
import type { SearchView } from '../../register/views.js';
import { facetLabel } from '../facet-labels.js';
import { grouped } from '../figures.js';
import { addressOf, addressOfValue, EVERYTHING } from '../search-params.js';
import { TEXT } from '../text/en.js';

const SHOWN = 5;

/** What a State asks of others, in short; the whole is a page of its own. */
export function StateAsks({ state, asks }: { state: State; asks: SearchView }) {
  const text = TEXT.state;
  return (
    <>
      <h2>{text.asks}</h2>
      {asks.total === 0 ? (
        <p>{text.asksNone}</p>
      ) : (
        <>
          <p>{text.asksLead(TEXT.unit(asks.total), counted(asks.facets.state.length, 'State'))}</p>
          <div class="side-by-side">
            <Most title={text.mostAsked} facet="theme" state={state} asks={asks} />
            <Most title={text.mostAskedOf} facet="state" state={state} asks={asks} />
          </div>
          <p class="meta">
            <a href={`/recommending/${state.iso3}`}>{text.asksMore(state.name)}</a>
            {' · '}
            <a href={addressOfValue('recommending', state.iso3)}>{TEXT.allInSearch}</a>
          </p>
        </>
      )}
    </>
  );
}

interface MostProps {
  readonly title: string;
  readonly facet: Facet;
  readonly state: State;
  readonly asks: SearchView;
}

function Most({ title, facet, state, asks }: MostProps) {
  const values = asks.facets[facet].slice(0, SHOWN);
  if (values.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="choices">
        {values.map(({ value, label, count }) => (
          <li>
            <a href={addressOf({ ...EVERYTHING, chosen: { recommending: [state.iso3], [facet]: [value] } })}>
              {facetLabel(facet, value, label)}
            </a>
            <span class="count">{grouped(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { counted } from '../../domain/counted.js';
import type { State } from '../../domain/state.js';
import type { CountedBy, SearchView } from '../../register/views.js';
import { Answers } from '../components/answers.js';
import { FacetBars } from '../components/facet-bars.js';
import { Latest } from '../components/latest.js';
import { Layout } from '../components/layout.js';
import { StateTiles } from '../components/state-tiles.js';
import { countsOf, positionCounts } from '../facet-counts.js';
import type { PageContext } from '../page-context.js';
import { addressOf, EVERYTHING } from '../search-params.js';
import type { StateNames } from '../state-names.js';
import { TEXT } from '../text/en.js';

export interface RecommendingPage {
  readonly state: State;
  readonly states: readonly State[];
  readonly names: StateNames;
  readonly found: SearchView;
  readonly cycles: readonly CountedBy[];
}

/** What a State asks of others, and what they answered. */
export function recommendingPage(page: RecommendingPage, { audience }: PageContext) {
  const { state, found } = page;
  const text = TEXT.recommending;
  const asked = counted(countsOf(found, 'state').size, 'State');
  return (
    <Layout
      title={text.title(state.name)}
      audience={audience}
      current="/states"
      links={{ json: addressOf(found.query, '/api/v1/search') }}
    >
      <p class="eyebrow">
        {`${text.eyebrow} · `}
        <a href={`/states/${state.iso3}`}>{state.name}</a>
      </p>
      <h1>{text.title(state.name)}</h1>
      {found.total === 0 ? (
        <p>{text.none(state.name)}</p>
      ) : (
        <>
          <p class="lead">{text.lead(TEXT.unit(found.total), asked)}</p>
          <Asked page={page} />
        </>
      )}
    </Layout>
  );
}

function Asked({ page: { state, states, names, found, cycles } }: { page: RecommendingPage }) {
  const text = TEXT.recommending;
  const { chosen } = found.query;
  const searchOf = (facet: 'theme' | 'cycle', value: string): string =>
    addressOf({ ...EVERYTHING, chosen: { ...chosen, [facet]: [value] } });
  return (
    <>
      <Answers
        title={text.positions}
        label={state.name}
        counts={positionCounts(found)}
        chartTitle={text.chartCycles(state.name)}
        cycles={cycles}
        href={(cycle) => searchOf('cycle', cycle)}
      />
      <h2>{text.themes}</h2>
      <FacetBars
        title={text.chartThemes(state.name)}
        facet="theme"
        values={found.facets.theme}
        href={(theme) => searchOf('theme', theme)}
      />
      <h2>{text.toWhom}</h2>
      <p class="quiet">{text.toWhomLead}</p>
      <StateTiles title={text.tiles(state.name)} facet="state" states={states} found={found} chosen={chosen} />
      <Latest title={text.latest} found={found} names={names} />
    </>
  );
}

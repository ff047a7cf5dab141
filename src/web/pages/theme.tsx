import type { State } from '../../domain/state.js';
import type { CountedBy, SearchView } from '../../register/views.js';
import { Answers } from '../components/answers.js';
import { Latest } from '../components/latest.js';
import { Layout } from '../components/layout.js';
import { StateTiles } from '../components/state-tiles.js';
import { positionCounts } from '../facet-counts.js';
import type { PageContext } from '../page-context.js';
import { addressOf, EVERYTHING } from '../search-params.js';
import type { StateNames } from '../state-names.js';
import { TEXT } from '../text/en.js';

export interface ThemePage {
  readonly theme: string;
  readonly states: readonly State[];
  readonly names: StateNames;
  readonly found: SearchView;
  readonly cycles: readonly CountedBy[];
}

/** Who is asked about a theme, who asks, and what was answered. */
export function themePage({ theme, states, names, found, cycles }: ThemePage, { audience }: PageContext) {
  const text = TEXT.themes;
  const { chosen } = found.query;
  return (
    <Layout
      title={theme}
      audience={audience}
      current="/themes"
      links={{ json: addressOf(found.query, '/api/v1/search') }}
    >
      <p class="eyebrow">
        <a href="/themes">{text.eyebrow}</a>
      </p>
      <h1>{theme}</h1>
      <p class="lead">{text.themeLead(TEXT.unit(found.total))}</p>
      <Answers
        title={text.positions}
        label={theme}
        counts={positionCounts(found)}
        chartTitle={text.chartCycles(theme)}
        cycles={cycles}
        href={(cycle) => addressOf({ ...EVERYTHING, chosen: { ...chosen, cycle: [cycle] } })}
      />
      <h2>{text.asked}</h2>
      <p class="quiet">{text.askedLead}</p>
      <StateTiles title={text.tilesAsked(theme)} facet="state" states={states} found={found} chosen={chosen} />
      <h2>{text.asks}</h2>
      <p class="quiet">{text.asksLead}</p>
      <StateTiles title={text.tilesAsk(theme)} facet="recommending" states={states} found={found} chosen={chosen} />
      <Latest title={text.latest} found={found} names={names} />
    </Layout>
  );
}

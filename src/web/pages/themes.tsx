import type { FacetValueView, SearchView } from '../../register/views.js';
import { Bars } from '../charts/bars.js';
import { Layout } from '../components/layout.js';
import { grouped } from '../figures.js';
import { inOrder } from '../in-order.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

/** How many the chart bears; the list under it has all. */
const IN_CHART = 12;

const themePath = (theme: string): string => `/themes/${encodeURIComponent(theme)}`;

const inAlphabet = (values: readonly FacetValueView[]): FacetValueView[] =>
  [...values].sort((a, b) => inOrder(a.value, b.value));

export function themesPage({ facets }: SearchView, { audience }: PageContext) {
  return (
    <Layout title={TEXT.themes.title} audience={audience} current="/themes" links={{ json: '/api/v1/themes' }}>
      <h1>{TEXT.themes.title}</h1>
      {facets.theme.length === 0 ? (
        <p>{`${TEXT.themes.none} ${TEXT.imports.none}`}</p>
      ) : (
        <>
          <p class="lead">{TEXT.themes.lead}</p>
          <Bars
            title={TEXT.themes.chart}
            bars={facets.theme.slice(0, IN_CHART).map(({ value, count }) => ({ label: value, value: count }))}
          />
          <p class="meta quiet">{TEXT.themes.first(IN_CHART)}</p>
          <h2>{TEXT.themes.all}</h2>
          <ul class="columns counted">
            {inAlphabet(facets.theme).map(({ value, count }) => (
              <li>
                <a href={themePath(value)}>{value}</a>
                {'\u00a0'}
                <span class="count">{grouped(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Layout>
  );
}

import type { Facet } from '../../domain/search.js';
import type { FacetValueView } from '../../register/views.js';
import { Bars } from '../charts/bars.js';
import { facetLabel } from '../facet-labels.js';
import { grouped } from '../figures.js';
import { TEXT } from '../text/en.js';

const IN_CHART = 12;

interface FacetBarsProps {
  readonly title: string;
  readonly facet: Facet;
  readonly values: readonly FacetValueView[];
  readonly href: (value: string) => string;
}

/** The largest values of a facet as bars, and all of them as a table. */
export function FacetBars({ title, facet, values, href }: FacetBarsProps) {
  const rows = values.filter(({ count }) => count > 0);
  if (rows.length === 0) return null;
  const labelled = rows.map(({ value, label, count }) => ({ value, count, label: facetLabel(facet, value, label) }));
  const table = <Table title={title} facet={facet} href={href} rows={labelled} />;
  return (
    <div>
      <div>
        <Bars title={title} bars={labelled.slice(0, IN_CHART).map(({ label, count }) => ({ label, value: count }))} />
        {rows.length > IN_CHART ? <p class="meta quiet">{TEXT.review.first(IN_CHART)}</p> : null}
      </div>
      <details>
        <summary>{TEXT.asTable(rows.length)}</summary>
        {table}
      </details>
    </div>
  );
}

interface Row {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface TableProps {
  readonly title: string;
  readonly facet: Facet;
  readonly rows: readonly Row[];
  readonly href: (value: string) => string;
}

function Table({ title, facet, rows, href }: TableProps) {
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={title}>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{TEXT.facets[facet]}</th>
            <th scope="col">{TEXT.charts.count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, label, count }) => (
            <tr>
              <th scope="row">
                <a href={href(value)}>{label}</a>
              </th>
              <td>{grouped(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

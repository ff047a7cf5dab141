import { html, raw } from 'hono/html';
import type { Facet } from '../../domain/search.js';
import type { FacetValueView, SearchView } from '../../register/views.js';
import { facetLabel } from '../facet-labels.js';
import { grouped } from '../figures.js';
import { inOrder } from '../in-order.js';
import { TEXT } from '../text/en.js';

/** How many values stand open; the rest wait behind one more step. */
const SHOWN = 10;

/** In the order in which people ask. */
const ORDER: readonly Facet[] = [
  'position',
  'state',
  'recommending',
  'theme',
  'persons',
  'cycle',
  'treaty',
  'sdg',
  'action',
  'kind',
  'group',
  'recommendingGroup',
  'organisation',
  'session',
  'year',
  'source',
];

/** Open from the start, so that the list is not a wall of headings nor of boxes. */
const OPEN: ReadonlySet<Facet> = new Set(['position', 'state', 'recommending', 'theme', 'cycle']);

/** Beside the results: what can be chosen, with exact counts. On a small screen it is folded until asked for. */
export function Facets({ facets }: { facets: SearchView['facets'] }) {
  if (ORDER.every((facet) => (facets[facet] ?? []).length === 0)) return null;
  return (
    <details class="filters">
      <summary>{TEXT.search.narrow}</summary>
      {ORDER.map((facet) => (
        <FacetBox facet={facet} values={facets[facet] ?? []} />
      ))}
      <button type="submit">{TEXT.search.apply}</button>
    </details>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

function FacetBox({ facet, values }: { facet: Facet; values: readonly FacetValueView[] }) {
  if (values.length === 0) return null;
  const choices = values.map((value) => ({ ...value, label: facetLabel(facet, value.value, value.label) }));
  const first = choices.filter(({ chosen }, index) => index < SHOWN || chosen);
  // A long list is looked through by its words; the largest stand above.
  const rest = choices.filter(({ chosen }, index) => index >= SHOWN && !chosen);
  rest.sort((a, b) => inOrder(a.label, b.label));
  return (
    <details class="facet" open={OPEN.has(facet) || values.some(({ chosen }) => chosen)}>
      <summary>{TEXT.facets[facet]}</summary>
      <fieldset>
        <legend class="hidden">{TEXT.facets[facet]}</legend>
        <Choices facet={facet} choices={first} />
        {rest.length > 0 ? (
          <details class="rest">
            <summary>{TEXT.search.others(rest.length)}</summary>
            <Choices facet={facet} choices={rest} />
          </details>
        ) : null}
      </fieldset>
    </details>
  );
}

/** Written out, not composed: a page bears a thousand of them. `html` escapes what is put in. */
function Choices({ facet, choices }: { facet: Facet; choices: readonly Choice[] }) {
  return (
    <ul class="choices">
      {choices.map(
        ({ value, label, count, chosen }) =>
          html`<li><label><input type="checkbox" name="${facet}" value="${value}"${chosen ? CHECKED : ''}><span>${label}</span><span class="count">${grouped(count)}</span></label></li>`,
      )}
    </ul>
  );
}

const CHECKED = raw(' checked');

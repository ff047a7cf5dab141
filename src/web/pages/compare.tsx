import type { Facet } from '../../domain/search.js';
import type { State } from '../../domain/state.js';
import type { ComparisonView } from '../../register/views.js';
import { type AskedComparison, COMPARED_BY, comparisonAddress } from '../compare-params.js';
import { Chosen } from '../components/chosen.js';
import { CompareForm } from '../components/compare-form.js';
import { ComparisonTable } from '../components/comparison-table.js';
import { Layout } from '../components/layout.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

export interface ComparePage {
  readonly asked: AskedComparison;
  /** Null where nothing is chosen yet, or nothing could be asked. */
  readonly view: ComparisonView | null;
  readonly states: readonly State[];
  /** Values that can be chosen, with their labels; States are typed. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly fault?: string | null;
}

/** States, groups or cycles side by side, in alphabetical order; the filter of a search holds here, too. */
export function comparePage(page: ComparePage, { audience }: PageContext) {
  const { asked, view, fault = null } = page;
  const text = TEXT.compare;
  return (
    <Layout
      title={text.title}
      audience={audience}
      current="/compare"
      links={view ? { json: comparisonAddress(asked, '/api/v1/compare') } : {}}
    >
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <Tabs asked={asked} />
      {asked.notes.map((note) => (
        <p class="notice">{note}</p>
      ))}
      <CompareForm asked={asked} states={page.states} choices={page.choices} fault={fault} />
      <Chosen
        query={asked.filter}
        labelOf={(facet, value) => (isState(facet) ? page.states.find(({ iso3 }) => iso3 === value)?.name : undefined)}
        to={(filter) => comparisonAddress({ ...asked, filter })}
      />
      {view === null || view.columns.length === 0 ? (
        <p>{text.choose}</p>
      ) : (
        <ComparisonTable view={view} asked={asked} />
      )}
    </Layout>
  );
}

const isState = (facet: Facet): boolean => facet === 'state' || facet === 'recommending';

function Tabs({ asked }: { asked: AskedComparison }) {
  return (
    <nav class="tabs" aria-label={TEXT.compare.by}>
      <ul>
        {COMPARED_BY.map((by) => (
          <li>
            <a
              href={comparisonAddress({ by, values: [], filter: asked.filter })}
              aria-current={by === asked.by ? 'page' : undefined}
            >
              {TEXT.compare.kinds[by]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

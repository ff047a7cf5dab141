import { dateInWords } from '../../domain/partial-date.js';
import type { TreatyView } from '../../register/views.js';
import { Layout } from '../components/layout.js';
import { hasProposals } from '../components/marks.js';
import { StatementList } from '../components/statement-list.js';
import { actsInWords } from '../components/treaty-acts.js';
import type { PageContext } from '../page-context.js';
import { addressOfValue } from '../search-params.js';
import { TEXT } from '../text/en.js';

export function treatyPage(view: TreatyView, { audience }: PageContext) {
  const { treaty, statements } = view;
  return (
    <Layout title={treaty.code} audience={audience} proposals={hasProposals(statements)} current="/treaties">
      <p class="eyebrow">{treaty.code}</p>
      <h1>{treaty.title}</h1>
      <p class="lead">{leadOf(view)}</p>
      <p class="meta">
        <a href={addressOfValue('treaty', treaty.code)}>{TEXT.state.namedIn}</a>
      </p>
      {statements.length > 0 ? (
        <>
          <h2>{TEXT.state.statements}</h2>
          <StatementList views={statements} />
        </>
      ) : null}
      <h2>{TEXT.state.treatyActs}</h2>
      <div class="scroll" tabindex={0} role="region" aria-label={TEXT.state.treatyActs}>
        <table>
          <thead>
            <tr>
              <th scope="col">{TEXT.state.treatyState}</th>
              <th scope="col">{TEXT.state.treatyActs}</th>
            </tr>
          </thead>
          <tbody>
            {view.standings.map(({ state, actions, readings }) => (
              <tr>
                <th scope="row">
                  <a href={`/states/${state.iso3}`}>{state.name}</a>
                </th>
                <td>{actsInWords(actions, readings)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Layout>
  );
}

function leadOf({ standings, sources }: TreatyView): string {
  const text = TEXT.state;
  const days = sources.map(({ coversUntil }) => (coversUntil ? dateInWords(coversUntil) : text.unnamedDay));
  return [
    text.bound(standings.filter((standing) => standing.bound).length),
    sources.length > 0 ? text.completeTo(days.join(text.exactDays)) : text.notComplete,
  ].join('');
}

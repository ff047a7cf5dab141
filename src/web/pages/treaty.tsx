import { dateInWords } from '../../domain/partial-date.js';
import type { TreatyView } from '../../register/views.js';
import { Layout } from '../components/layout.js';
import { hasProposals } from '../components/marks.js';
import { StatementList } from '../components/statement-list.js';
import { TreatyActs } from '../components/treaty-acts.js';
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
      <TreatyActs
        label={TEXT.state.treatyActs}
        of={TEXT.state.treatyState}
        acts={TEXT.state.treatyActs}
        rows={view.standings.map(({ state, ...own }) => ({ ...own, name: state.name, href: `/states/${state.iso3}` }))}
      />
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

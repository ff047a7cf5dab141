import type { State } from '../../domain/state.js';
import type { StatementView } from '../../register/views.js';
import { Layout } from '../components/layout.js';
import { hasProposals } from '../components/marks.js';
import { StatementList } from '../components/statement-list.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

export function stateStatementsPage(state: State, views: readonly StatementView[], { audience }: PageContext) {
  const proposals = hasProposals(views);
  return (
    <Layout title={TEXT.state.statementsOf(state.name)} audience={audience} proposals={proposals} current="/states">
      <p class="eyebrow">
        <a href={`/states/${state.iso3}`}>{state.name}</a>
      </p>
      <h1>{TEXT.state.statementsOf(state.name)}</h1>
      {proposals ? <p class="notice">{TEXT.proposedPage}</p> : null}
      {views.length === 0 ? <p>{TEXT.state.noStatements}</p> : <StatementList views={views} />}
    </Layout>
  );
}

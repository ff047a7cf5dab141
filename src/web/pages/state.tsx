import { termLabel } from '../../domain/council/membership.js';
import { dateInWords } from '../../domain/partial-date.js';
import type { CountedBy, SearchView, StateView } from '../../register/views.js';
import { Layout } from '../components/layout.js';
import { hasProposals } from '../components/marks.js';
import { MeasuresByYear } from '../components/measures.js';
import { ReviewsByCycle } from '../components/reviews-by-cycle.js';
import { StateAsks } from '../components/state-asks.js';
import { StatementList } from '../components/statement-list.js';
import { TreatyActs } from '../components/treaty-acts.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

/** Statements that stand on the State's own page; the rest have one of their own. */
const STATEMENTS_SHOWN = 10;

export interface StatePage {
  readonly view: StateView;
  /** Positions cycle by cycle, counted from the sources held. */
  readonly cycles: readonly CountedBy[];
  /** What it asks of others. */
  readonly asks: SearchView;
}

export function statePage({ view, cycles, asks }: StatePage, { audience }: PageContext) {
  const { state, statements } = view;
  return (
    <Layout
      title={state.name}
      audience={audience}
      proposals={hasProposals(statements)}
      current="/states"
      links={{ json: `/api/v1/states/${state.iso3}` }}
    >
      <p class="eyebrow">
        {[state.regionalGroup && TEXT.groupNames[state.regionalGroup], state.iso3].filter(Boolean).join(' · ')}
      </p>
      <h1>{state.name}</h1>
      <h2>{TEXT.state.reviews}</h2>
      <ReviewsByCycle view={view} cycles={cycles} />
      <StateAsks state={state} asks={asks} />
      <Statements view={view} />
      <Council view={view} />
      <h2>{TEXT.state.treaties}</h2>
      <TreatyActs
        label={TEXT.state.treaties}
        of={TEXT.state.treaty}
        acts={TEXT.state.acts}
        rows={view.treaties
          .filter(({ actions, readings }) => actions.length + readings.length > 0)
          .map(({ treaty, ...own }) => ({ ...own, name: treaty.code, href: `/treaties/${treaty.code}` }))}
      />
      <MeasuresByYear measures={view.measures} />
    </Layout>
  );
}

function Statements({ view: { state, statements } }: { view: StateView }) {
  return (
    <>
      <h2>{TEXT.state.statements}</h2>
      {hasProposals(statements) ? <p class="notice">{TEXT.proposedPage}</p> : null}
      {statements.length === 0 ? (
        <p>{TEXT.state.noStatements}</p>
      ) : (
        <StatementList views={statements.slice(0, STATEMENTS_SHOWN)} />
      )}
      {statements.length > STATEMENTS_SHOWN ? (
        <p class="meta">
          <a href={`/states/${state.iso3}/statements`}>{TEXT.state.allStatements(statements.length)}</a>
        </p>
      ) : null}
    </>
  );
}

function Council({ view: { candidatures } }: { view: StateView }) {
  const text = TEXT.state;
  return (
    <>
      <h2>{text.council}</h2>
      {candidatures.length === 0 ? <p>{text.noCandidature}</p> : null}
      <ul class="plain">
        {candidatures.map(({ state, termFrom, termTo, elected, electedOn, votes }) => (
          <li>
            <a href={`/candidatures/${state}/${termFrom.slice(0, 4)}`}>{termLabel(termFrom, termTo)}</a>
            {`: ${[
              elected ? text.elected : elected === false ? text.notElected : text.resultUnknown,
              dateInWords(electedOn),
              votes === null ? null : text.votes(votes),
            ]
              .filter(Boolean)
              .join(', ')}`}
          </li>
        ))}
      </ul>
    </>
  );
}

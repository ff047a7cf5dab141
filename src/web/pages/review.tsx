import { dateInWords } from '../../domain/partial-date.js';
import type { ReviewView } from '../../register/views.js';
import { Layout } from '../components/layout.js';
import { Day, hasProposals } from '../components/marks.js';
import { PositionsBy } from '../components/positions-by.js';
import { RecommendationTable } from '../components/recommendation-table.js';
import { ReviewDocuments } from '../components/review-documents.js';
import { ReviewTotals } from '../components/review-totals.js';
import { StatementList } from '../components/statement-list.js';
import type { PageContext } from '../page-context.js';
import { addressOf, EVERYTHING } from '../search-params.js';
import type { StateNames } from '../state-names.js';
import { TEXT } from '../text/en.js';

/** One review: what was stated of it beside what the sources held say, recommendation by recommendation. */
export function reviewPage(view: ReviewView, names: StateNames, { audience }: PageContext) {
  const { review, state } = view;
  return (
    <Layout
      title={TEXT.review.title(state.name, review.cycle)}
      audience={audience}
      proposals={hasProposals(view.statements)}
      current="/states"
      links={{ json: `/api/v1/reviews/${state.iso3}/${review.cycle}` }}
    >
      <p class="eyebrow">{TEXT.review.eyebrow}</p>
      <h1>
        <a href={`/states/${state.iso3}`}>{state.name}</a>
        {`, ${TEXT.cycle(review.cycle)}`}
      </h1>
      <Facts view={view} />
      <ReviewTotals view={view} />
      <Breakdown view={view} />
      <RecommendationTable recommendations={view.recommendations} names={names} />
      <ReviewDocuments view={view} />
      <h2>{TEXT.review.statements}</h2>
      {view.statements.length === 0 ? <p>{TEXT.review.noStatements}</p> : <StatementList views={view.statements} />}
    </Layout>
  );
}

function Facts({ view: { review, session } }: { view: ReviewView }) {
  const text = TEXT.review;
  return (
    <dl class="facts">
      <div>
        <dt>{text.reviewed}</dt>
        <dd>{review.reviewedOn ? <Day date={review.reviewedOn} /> : text.dayNotSeen}</dd>
      </div>
      <div>
        <dt>{text.session}</dt>
        <dd>
          {session
            ? text.span(session.session, dateInWords(session.from), dateInWords(session.to))
            : String(review.session)}
        </dd>
      </div>
      <div>
        <dt>{text.status}</dt>
        <dd>
          {[
            text.statuses[review.status],
            review.decision ? text.decision(review.decision) : text.noDecision,
            review.outcomeAdoptedOn ? dateInWords(review.outcomeAdoptedOn) : null,
          ]
            .filter(Boolean)
            .join(', ')}
        </dd>
      </div>
      {review.troika ? (
        <div>
          <dt>{text.troika}</dt>
          <dd>{review.troika}</dd>
        </div>
      ) : null}
    </dl>
  );
}

/** By theme and by recommending State; each leads to the search for it within this review. */
function Breakdown({ view: { review, state, byTheme, byRecommendingState } }: { view: ReviewView }) {
  const within = { kind: ['upr-recommendation'], state: [state.iso3], cycle: [String(review.cycle)] };
  const text = TEXT.review;
  const parts = [
    { id: 'themes', facet: 'theme', rows: byTheme, title: text.byTheme, note: text.byThemeNote, heading: text.theme },
    {
      id: 'askers',
      facet: 'recommending',
      rows: byRecommendingState,
      title: text.byRecommending,
      note: text.byRecommendingNote,
      heading: text.recommending,
    },
  ] as const;
  return (
    <div class="pair">
      {parts
        .filter((part) => part.rows.length > 0)
        .map(({ id, facet, rows, title, note, heading }) => (
          <section>
            <h2>{title}</h2>
            <p class="quiet">{note}</p>
            <PositionsBy
              id={id}
              title={text.chart(title.toLowerCase(), state.name)}
              heading={heading}
              rows={rows}
              href={(row) => addressOf({ ...EVERYTHING, chosen: { ...within, [facet]: [row.value] } })}
            />
          </section>
        ))}
    </div>
  );
}

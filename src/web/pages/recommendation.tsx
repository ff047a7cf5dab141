import { KIND_IN_WORDS } from '../../domain/recommendation.js';
import type { RecommendationView } from '../../register/views.js';
import { citationOf } from '../citation.js';
import { RecommendationLabels } from '../components/labels.js';
import { Layout } from '../components/layout.js';
import { PositionSteps } from '../components/position-steps.js';
import { RecommendationText } from '../components/recommendation-text.js';
import { WitnessList } from '../components/witnesses.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

/** One recommendation with every source that speaks of it, side by side. */
export function recommendationPage(view: RecommendationView, { audience }: PageContext) {
  const { recommendation, stateUnderReview, before, after } = view;
  return (
    <Layout
      title={titleOf(view)}
      audience={audience}
      current="/search"
      links={{
        json: `/api/v1/recommendations/${recommendation.id}`,
        prev: before && `/recommendations/${before.id}`,
        next: after && `/recommendations/${after.id}`,
      }}
    >
      <Place view={view} />
      <h1>{titleOf(view)}</h1>
      {recommendation.current ? null : <p class="notice">{TEXT.recommendation.goneAll}</p>}
      <RecommendationText view={view} />
      <PositionSteps recommendation={recommendation} />
      <RecommendationLabels recommendation={recommendation} treaties={view.treaties} />
      <WitnessList witnesses={view.witnesses} />
      <Neighbours view={view} />
      <h2>{TEXT.recommendation.cite}</h2>
      <p class="cite">{citationOf(recommendation, stateUnderReview.name)}</p>
      <p class="meta">
        <a href={`/api/v1/recommendations/${recommendation.id}`}>{TEXT.recommendation.asJson}</a>
      </p>
    </Layout>
  );
}

function titleOf({ recommendation, stateUnderReview }: RecommendationView): string {
  const { kind, paragraph, body } = recommendation;
  if (kind === 'voluntary-pledge') return TEXT.recommendation.pledge(stateUnderReview.name);
  if (body !== null) return TEXT.recommendation.body(body, stateUnderReview.name);
  return TEXT.recommendation.to(stateUnderReview.name, paragraph);
}

/** Kind, State, review: each leads there. */
function Place({ view: { recommendation, stateUnderReview, review } }: { view: RecommendationView }) {
  const { kind, cycle, session, symbol, paragraph } = recommendation;
  const where = [
    session === null ? null : TEXT.session(session),
    symbol,
    symbol === null || paragraph === null ? null : TEXT.paragraph(paragraph),
  ].filter(Boolean);
  return (
    <p class="eyebrow">
      {`${KIND_IN_WORDS[kind]} · `}
      <a href={`/states/${stateUnderReview.iso3}`}>{stateUnderReview.name}</a>
      {cycle === null ? null : (
        <>
          {' · '}
          {review === null ? (
            TEXT.cycle(cycle)
          ) : (
            <a href={`/reviews/${stateUnderReview.iso3}/${cycle}`}>{TEXT.cycle(cycle)}</a>
          )}
        </>
      )}
      {where.length > 0 ? ` · ${where.join(', ')}` : ''}
    </p>
  );
}

function Neighbours({ view: { before, after } }: { view: RecommendationView }) {
  if (before === null && after === null) return null;
  return (
    <nav class="paging neighbours" aria-label={TEXT.recommendation.neighbours}>
      {before === null ? null : (
        <a rel="prev" href={`/recommendations/${before.id}`}>
          {`← ${TEXT.recommendation.before}${before.paragraph === null ? '' : `, ${before.paragraph}`}`}
        </a>
      )}
      {after === null ? null : (
        <a rel="next" href={`/recommendations/${after.id}`}>
          {`${TEXT.recommendation.after}${after.paragraph === null ? '' : `, ${after.paragraph}`} →`}
        </a>
      )}
    </nav>
  );
}

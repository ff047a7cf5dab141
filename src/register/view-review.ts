import { dateInWords } from '../domain/partial-date.js';
import type { OutcomeTotal } from '../domain/review.js';
import { countedBy, countPositions } from './count-positions.js';
import type { Desk } from './desk.js';
import { statementViews } from './view-statements.js';
import type { Audience, PositionCounts, ReviewView } from './views.js';

/** A State's review in one cycle: what was stated of it, and what the sources held say recommendation by recommendation. */
export async function viewReview(
  desk: Desk,
  iso3: string,
  cycle: number,
  audience: Audience,
): Promise<ReviewView | null> {
  const { states } = await desk.lexicon();
  const state = states.get(iso3);
  if (state === undefined) return null;
  const record = await desk.store.record({ state: iso3, parts: ['reviews', 'totals', 'sessions'] });
  const review = record.reviews.find((item) => item.cycle === cycle);
  if (review === undefined) return null;
  const kept = await desk.store.recommendations({ kind: 'upr-recommendation', stateUnderReview: iso3, cycle });
  const recommendations = kept.map(({ recommendation }) => recommendation).filter(({ current }) => current);
  const totals = record.totals.filter((total) => total.cycle === cycle);
  const counted = countPositions(recommendations);
  const statements = await statementViews(desk, { state: iso3 }, audience);
  return {
    state,
    review,
    session: record.sessions.find((session) => session.session === review.session) ?? null,
    totals,
    recommendations,
    counted,
    byTheme: countedBy(
      recommendations,
      ({ themes }) => themes,
      (theme) => theme,
    ),
    byRecommendingState: countedBy(
      recommendations,
      (recommendation) => recommendation.recommendingStates,
      (code) => states.get(code)?.name ?? code,
    ),
    differences: recommendations.length === 0 ? [] : totals.flatMap((total) => differenceOf(total, counted)),
    statements: statements.filter((view) =>
      view.finding.evidence.some((evidence) => evidence.item === `review:${iso3}/${cycle}`),
    ),
  };
}

/** A total that was stated beside what was counted; nothing where they agree. Never smoothed. */
function differenceOf(total: OutcomeTotal, { received, by }: PositionCounts): string[] {
  const { counts } = total;
  const pairs: [string, number | null, number][] = [
    ['received', counts.received, received],
    ['supported', counts.supported, by.supported],
    ['noted', counts.noted, by.noted],
    ['supported in part', counts.partly, by['partially-supported']],
  ];
  const wrong = pairs.filter(([, stated, own]) => stated !== null && stated !== own);
  if (wrong.length === 0) return [];
  const who = `${total.statedBy}${total.adoptedOn ? `, ${dateInWords(total.adoptedOn)}` : ''}, ${total.source}${total.paragraph ? `, paragraph ${total.paragraph}` : ''}`;
  const figures = wrong.map(([what, stated, own]) => `${stated} ${what} stated, ${own} counted in the sources held`);
  return [`${who}: ${figures.join('; ')}.`];
}

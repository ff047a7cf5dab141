import type { Comparator } from '../../domain/claim.js';
import { dateInWords } from '../../domain/partial-date.js';
import type { OutcomeTotal, RecommendationCounts, Review } from '../../domain/review.js';
import type { Statement } from '../../domain/statement.js';
import type { Check, CheckContext } from '../check.js';
import { exampleOf } from '../example.js';
import { exampleReview } from '../example-record.js';
import { evidenceOf, findingOf, inPercent } from '../finding-of.js';
import { nameOf, reviewMeant } from '../statement-words.js';

const ID = 'share-supported';

/** Points of a hundred by which approximate words may miss the record. */
const ADMITS = { about: 5, nearlyBelow: 5, nearlyAbove: 0.5 };

export const shareSupported: Check = {
  id: ID,
  title: 'Share or number of recommendations supported',
  rule: [
    "The review meant is the State's latest one held by the day of the statement. Recommendations are counted as paragraphs of the UN report.",
    "The total used is the one the President or a Vice-President of the Council stated at the adoption, else the delegation's own.",
    'Exactly: the record rounds to the figure stated, at its precision. About: the record lies within 5 points of it.',
    'Nearly: the record lies at most 5 points below it and at most half a point above. More than, less than, at least: as the words say. Most: more than half.',
    'Where parts of recommendations were supported, the share is counted both ways, with them and without. If the two answers differ, both are shown.',
  ],
  examples: [
    exampleOf({
      title: 'Nearly 80 per cent, and the record has 78',
      quote: 'We supported nearly 80 per cent of the recommendations',
      claim: { measure: 'share', comparator: 'nearly', value: 0.8, unit: 'the recommendations' },
      record: {
        reviews: [exampleReview({ counts: { received: 200, supported: 156, noted: 44, partly: null } })],
      },
      outcome: 'in-line-with-record',
      says: ['156 of 200 = 78.0 %'],
    }),
    exampleOf({
      title: 'Exactly 85 per cent, and the record has 78',
      quote: 'We supported 85 per cent of the recommendations',
      claim: { measure: 'share', comparator: 'exactly', value: 0.85, unit: 'the recommendations' },
      record: {
        reviews: [exampleReview({ counts: { received: 200, supported: 156, noted: 44, partly: null } })],
      },
      outcome: 'contradicted',
      says: ['156 of 200 = 78.0 %'],
    }),
    exampleOf({
      title: 'The answer hangs on parts of recommendations',
      quote: 'We supported more than 80 per cent of the recommendations',
      claim: { measure: 'share', comparator: 'more-than', value: 0.8, unit: 'the recommendations' },
      record: {
        reviews: [exampleReview({ counts: { received: 200, supported: 156, noted: 34, partly: 10 } })],
      },
      outcome: 'sources-differ',
      says: ['78.0 %', '83.0 %'],
    }),
  ],
  appliesTo: (statement) => {
    // How many were implemented or are under way is another matter than how many were supported.
    if (/\bimplement|\bfulfil|\bcompleted?\b|\bcarried out\b/i.test(statement.anchor.quote)) return false;
    if (statement.claim === null || !['share', 'count'].includes(statement.claim.measure)) return false;
    const words = `${statement.anchor.quote} ${statement.context}`;
    return (
      /recommendation/i.test(`${words} ${statement.claim.unit ?? ''}`) ||
      (/\bthem\b/i.test(statement.claim.unit ?? '') && /\b(?:support|accept|UPR|review)/i.test(words))
    );
  },
  needs: (statement) =>
    statement.state === null ? null : { state: statement.state, parts: ['reviews', 'totals', 'sessions'] },
  decide: (statement, context) => {
    const review = reviewMeant(statement, context.record.reviews, context.record.sessions);
    if (review === null)
      return findingOf(ID, context, {
        outcome: 'record-ends-before',
        because: `No review of ${nameOf(context, statement.state)} held by that day is in the record.`,
      });
    const total = totalOf(review, context.record.totals);
    const counts = total?.counts ?? review.counts;
    if (!counts?.received || counts.supported === null) {
      return findingOf(ID, context, {
        outcome: 'not-in-record',
        because: `The record holds the review of ${nameOf(context, statement.state)} in cycle ${review.cycle}, but not how many recommendations were supported.`,
      });
    }
    return compared(statement, context, review, total, {
      ...counts,
      received: counts.received,
      supported: counts.supported,
    });
  },
};

function totalOf(review: Review, totals: readonly OutcomeTotal[]): OutcomeTotal | null {
  const own = totals.filter(
    (total) => total.cycle === review.cycle && total.counts.received !== null && total.counts.supported !== null,
  );
  return own.find((total) => total.final) ?? own[0] ?? null;
}

function compared(
  statement: Statement,
  context: CheckContext,
  review: Review,
  total: OutcomeTotal | null,
  counts: RecommendationCounts & { received: number; supported: number },
) {
  const claim = statement.claim as NonNullable<Statement['claim']>;
  const asCount = claim.measure === 'count';
  const about = aspectOf(statement);
  const ways =
    about === 'supported'
      ? [counts.supported, counts.supported + (counts.partly ?? 0)]
      : [counts[about] ?? counts.supported];
  const figures = [...new Set(ways)].map((way) => (asCount ? way : way / counts.received));
  const stated = Number(claim.value);
  const answers = figures.map((figure) => admits(claim.comparator, stated, figure, asCount));
  const workings = asCount
    ? [`${about}: ${figures[0]}`]
    : figures.map((figure) => `${Math.round(figure * counts.received)} of ${counts.received} = ${inPercent(figure)}`);
  const where = total?.paragraph
    ? `${total.source}, paragraph ${total.paragraph}`
    : (review.countsSource ?? review.source);
  const readTo = total?.adoptedOn ?? review.outcomeAdoptedOn ?? review.reviewedOn;
  const evidence = evidenceOf(
    total ? { ...total, source: where } : { ...review, source: where },
    `${counts.received} received, ${counts.supported} supported${counts.noted === null ? '' : `, ${counts.noted} noted`}${total ? ` (stated by the ${total.statedBy.replace(/^the /, '')})` : ''}`,
    { item: `review:${review.state}/${review.cycle}`, on: readTo },
  );
  const approximate = claim.comparator !== 'exactly';
  const outcome =
    new Set(answers).size > 1
      ? 'sources-differ'
      : answers[0]
        ? approximate
          ? 'in-line-with-record'
          : 'confirmed'
        : 'contradicted';
  const day = readTo ? ` on ${dateInWords(readTo)}` : '';
  const because = `The record${day} has ${workings.join(', or counting parts as supported ')}: ${outcome === 'contradicted' ? 'not what the statement says' : outcome === 'sources-differ' ? 'the answer depends on how parts are counted' : `what "${said(claim.comparator, stated, asCount)}" admits`}.`;
  return findingOf(ID, context, {
    outcome,
    because,
    workings,
    checkedWords: statement.anchor.quote,
    recordReadTo: readTo,
    evidence: [evidence],
  });
}

function aspectOf(statement: Statement): 'received' | 'supported' | 'noted' {
  const words = statement.anchor.quote;
  return /\b(?:noted|note|taken note)\b/i.test(words) && !/support|accept/i.test(words)
    ? 'noted'
    : /\b(?:received|made|given|submitted|addressed)\b/i.test(words) && !/support|accept/i.test(words)
      ? 'received'
      : 'supported';
}

function admits(comparator: Comparator, stated: number, record: number, asCount: boolean): boolean {
  const unit = asCount ? Math.max(1, stated * 0.01) : 0.01;
  switch (comparator) {
    case 'about':
      return Math.abs(record - stated) <= ADMITS.about * unit;
    case 'nearly':
      return record >= stated - ADMITS.nearlyBelow * unit && record <= stated + ADMITS.nearlyAbove * unit;
    case 'more-than':
      return record > stated;
    case 'at-least':
      return record >= stated;
    case 'less-than':
    case 'before':
      return record < stated;
    case 'most':
      return record > 0.5;
    case 'exactly':
    case 'since':
      return asCount ? record === stated : Math.abs(record - stated) <= precisionOf(stated) / 2;
  }
}

/** 90 % is stated to the point, 87.3 % to its tenth, two thirds to the point. */
const precisionOf = (share: number): number => (Number.isInteger(Math.round(share * 1e6) / 1e4) ? 0.01 : 0.001) + 1e-9;

const said = (comparator: Comparator, value: number, asCount: boolean): string =>
  `${comparator === 'exactly' ? '' : `${comparator.replace('-', ' ')} `}${asCount ? value : `${Math.round(value * 1000) / 10} %`}`;

import { dateInWords, isBefore, lastDayOf, type PartialDate } from '../domain/partial-date.js';
import type { Review } from '../domain/review.js';
import type { Statement } from '../domain/statement.js';
import type { CheckContext } from './check.js';

export const nameOf = (context: CheckContext, iso3: string | null): string =>
  iso3 === null ? 'the State' : (context.record.states.get(iso3)?.name ?? iso3);

/** The day from which a negative finding needs coverage: the due date, else the day of the statement. */
export const neededUntil = (statement: Statement): PartialDate | null => {
  const due = statement.commitment?.due ?? null;
  return due ?? statement.saidOn?.value ?? null;
};

/** Whether the day it was promised for lies ahead of today. */
export function isAhead(statement: Statement, today: PartialDate): boolean {
  const due = statement.commitment?.due ?? null;
  return due !== null && isBefore(today, lastDayOf(due));
}

export const saidWhen = (statement: Statement): string =>
  statement.saidOn ? dateInWords(statement.saidOn.value) : 'an unknown day';

/**
 * The review a statement speaks of: of those held by the day it was said, the latest; where the day is not known, the
 * latest with figures.
 */
export function reviewMeant(statement: Statement, reviews: readonly Review[]): Review | null {
  const day = statement.saidOn?.value ?? null;
  const inOrder = [...reviews].sort((a, b) => b.cycle - a.cycle);
  if (day === null) return inOrder.find((review) => review.counts !== null) ?? inOrder[0] ?? null;
  const held = inOrder.filter((review) =>
    review.reviewedOn
      ? !isBefore(day, review.reviewedOn)
      : review.outcomeAdoptedOn
        ? !isBefore(day, review.outcomeAdoptedOn)
        : false,
  );
  return held[0] ?? null;
}

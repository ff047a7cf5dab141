import { dateInWords, isBefore, lastDayOf, type PartialDate } from '../domain/partial-date.js';
import type { Review, ReviewSession } from '../domain/review.js';
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
 * The review a statement speaks of: of those begun by the day it was said, the latest. Where the day of a review was not
 * seen, its session's first day stands for it, so that an older review is never taken for the one that was meant.
 */
export function reviewMeant(
  statement: Statement,
  reviews: readonly Review[],
  sessions: readonly ReviewSession[],
): Review | null {
  const day = statement.saidOn?.value ?? null;
  const begunOn = (review: Review): PartialDate | null =>
    review.reviewedOn ?? sessions.find((session) => session.session === review.session)?.from ?? null;
  const inOrder = [...reviews].sort((a, b) => b.cycle - a.cycle);
  if (day === null) return inOrder[0] ?? null;
  return inOrder.find((review) => begunOn(review) !== null && !isBefore(day, begunOn(review) as PartialDate)) ?? null;
}

import type { Review } from '../../domain/review.js';
import type { CountedBy, StateView } from '../../register/views.js';
import { ShareBars } from '../charts/share-bars.js';
import { TEXT } from '../text/en.js';
import { Day } from './marks.js';

/** Each review of a State: what was stated of it, and what the sources held count. */
export function ReviewsByCycle({ view, cycles }: { view: StateView; cycles: readonly CountedBy[] }) {
  const text = TEXT.state;
  return (
    <>
      <ShareBars id="cycles" title={text.chart(view.state.name)} rows={cycles} scale="count" />
      <div class="scroll" tabindex={0} role="region" aria-label={text.reviews}>
        <table class="counts">
          <caption>{text.reviewsCaption}</caption>
          <Headings counted={cycles.length > 0} />
          <tbody>
            {view.reviews.map((review) => (
              <Row
                review={review}
                counted={cycles.find(({ value }) => value === String(review.cycle)) ?? null}
                held={cycles.length > 0}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Headings({ counted }: { counted: boolean }) {
  const { received, supported, noted, reviewed } = TEXT.review;
  const { cycle, outcome, stated, counted: countedHeading } = TEXT.state;
  const three = [received, supported, noted].map((heading) => <th scope="col">{heading}</th>);
  return (
    <thead>
      {counted ? (
        <tr>
          <td colspan={2} />
          <th scope="colgroup" colspan={3}>
            {stated}
          </th>
          <th scope="colgroup" colspan={3}>
            {countedHeading}
          </th>
          <td />
        </tr>
      ) : null}
      <tr>
        <th scope="col">{cycle}</th>
        <th scope="col" class="text">
          {reviewed}
        </th>
        {three}
        {counted ? three : null}
        <th scope="col" class="text">
          {outcome}
        </th>
      </tr>
    </thead>
  );
}

function Row({ review, counted, held }: { review: Review; counted: CountedBy | null; held: boolean }) {
  const { counts } = review;
  return (
    <tr>
      <th scope="row">
        <a href={`/reviews/${review.state}/${review.cycle}`}>{review.cycle}</a>
      </th>
      <td class="text">{review.reviewedOn ? <Day date={review.reviewedOn} /> : TEXT.review.dayNotSeen}</td>
      {[counts?.received, counts?.supported, counts?.noted].map((count) => (
        <td>{count ?? '–'}</td>
      ))}
      {held
        ? [counted?.counts.received, counted?.counts.by.supported, counted?.counts.by.noted].map((count) => (
            <td>{count ?? '–'}</td>
          ))
        : null}
      <td class="text">
        {review.outcomeAdoptedOn ? <Day date={review.outcomeAdoptedOn} /> : TEXT.review.statuses[review.status]}
      </td>
    </tr>
  );
}

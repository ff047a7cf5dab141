import type { OutcomeTotal, RecommendationCounts } from '../../domain/review.js';
import type { PositionCounts, ReviewView } from '../../register/views.js';
import { ShareBars } from '../charts/share-bars.js';
import { TEXT } from '../text/en.js';
import { percent } from './marks.js';

/** What was counted from the sources held beside what was stated, with a sentence for each difference. */
export function ReviewTotals({ view }: { view: ReviewView }) {
  const { counted, totals, differences, state, review } = view;
  const text = TEXT.review;
  const held = counted.received > 0;
  return (
    <>
      <h2>{text.counted}</h2>
      <p class="quiet">{held ? text.countedLead : text.notImported}</p>
      {view.recommendations.some(({ paragraph }) => paragraph === null) ? (
        <p class="quiet">{text.notNumbered}</p>
      ) : null}
      {held ? (
        <ShareBars
          id="totals"
          title={text.chart('', state.name).trim()}
          rows={[{ label: TEXT.cycle(review.cycle), counts: counted }]}
        />
      ) : null}
      <TotalsTable view={view} />
      <p class="meta quiet">{text.shareMeaning}</p>
      {held && totals.length > 0 ? <Differences sentences={differences} /> : null}
    </>
  );
}

function Differences({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return <p>{TEXT.review.agree}</p>;
  return (
    <>
      <h3>{TEXT.review.differences}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function TotalsTable({ view: { counted, totals, review } }: { view: ReviewView }) {
  const text = TEXT.review;
  const rest = counted.by.pending + counted.by.unknown > 0;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={text.counted}>
      <table class="counts">
        <Headings rest={rest} />
        <tbody>
          {counted.received > 0 ? <CountedRow counted={counted} rest={rest} /> : null}
          {totals.map((total) => (
            <StatedRow who={statedBy(total)} counts={total.counts} where={placeOf(total)} rest={rest} />
          ))}
          {totals.length === 0 && review.counts ? (
            <StatedRow
              who={text.stated}
              counts={review.counts}
              where={review.countsSource ?? review.source}
              rest={rest}
            />
          ) : null}
          {totals.length === 0 && !review.counts && counted.received === 0 ? (
            <tr>
              <td colspan={rest ? 9 : 7}>{text.noTotal}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

function Headings({ rest }: { rest: boolean }) {
  const text = TEXT.review;
  const counts = [text.received, text.supported, text.partly, text.noted];
  return (
    <thead>
      <tr>
        {[text.by, ...counts, ...(rest ? [text.pending, text.unknown] : []), text.share].map((heading) => (
          <th scope="col">{heading}</th>
        ))}
        <th scope="col" class="text">
          {text.where}
        </th>
      </tr>
    </thead>
  );
}

const statedBy = (total: OutcomeTotal): string =>
  `${TEXT.review.stated} ${total.statedBy}${total.final ? ` (${TEXT.review.used})` : ''}`;

const placeOf = (total: OutcomeTotal): string =>
  `${total.source}${total.paragraph ? `, ${TEXT.paragraph(total.paragraph)}` : ''}`;

function CountedRow({ counted: { received, by }, rest }: { counted: PositionCounts; rest: boolean }) {
  return (
    <tr>
      <th scope="row">{TEXT.review.countedBy}</th>
      <td>{received}</td>
      <td>{by.supported}</td>
      <td>{by['partially-supported']}</td>
      <td>{by.noted}</td>
      {rest ? <td>{by.pending}</td> : null}
      {rest ? <td>{by.unknown}</td> : null}
      <td>{by.supported + by['partially-supported'] + by.noted > 0 ? percent(by.supported, received) : '–'}</td>
      <td class="text">–</td>
    </tr>
  );
}

interface StatedRowProps {
  readonly who: string;
  readonly counts: RecommendationCounts;
  readonly where: string;
  readonly rest: boolean;
}

function StatedRow({ who, counts, where, rest }: StatedRowProps) {
  return (
    <tr>
      <th scope="row">{who}</th>
      <td>{counts.received ?? '–'}</td>
      <td>{counts.supported ?? '–'}</td>
      <td>{counts.partly ?? '–'}</td>
      <td>{counts.noted ?? '–'}</td>
      {rest ? <td>–</td> : null}
      {rest ? <td>–</td> : null}
      <td>{counts.received && counts.supported !== null ? percent(counts.supported, counts.received) : '–'}</td>
      <td class="text">{where}</td>
    </tr>
  );
}

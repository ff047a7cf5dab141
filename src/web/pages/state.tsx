import { termLabel } from '../../domain/council/membership.js';
import { dateInWords } from '../../domain/partial-date.js';
import type { ReviewView, StateView, TreatyView } from '../../register/views.js';
import { Layout } from '../components/layout.js';
import { Day, hasProposals, percent } from '../components/marks.js';
import { StatementList } from '../components/statement-list.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

export function statePage(view: StateView, { audience }: PageContext) {
  const proposals = hasProposals(view.statements);
  return (
    <Layout title={view.state.name} audience={audience} proposals={proposals} current="/states">
      <p class="eyebrow">{[view.state.regionalGroup, view.state.iso3].filter(Boolean).join(' · ')}</p>
      <h1>{view.state.name}</h1>
      <h2>Reviews</h2>
      <div class="scroll" tabindex={0} role="region" aria-label="Reviews">
        <table>
          <caption>Universal Periodic Review; recommendations counted as paragraphs of the UN report</caption>
          <thead>
            <tr>
              <th scope="col">Cycle</th>
              <th scope="col">Reviewed</th>
              <th scope="col">Received</th>
              <th scope="col">Supported</th>
              <th scope="col">Noted</th>
              <th scope="col">Outcome adopted</th>
            </tr>
          </thead>
          <tbody>
            {view.reviews.map((review) => (
              <tr>
                <th scope="row">
                  <a href={`/reviews/${review.state}/${review.cycle}`}>{review.cycle}</a>
                </th>
                <td>{review.reviewedOn ? <Day date={review.reviewedOn} /> : 'day not seen'}</td>
                <td>{review.counts?.received ?? '–'}</td>
                <td>{review.counts?.supported ?? '–'}</td>
                <td>{review.counts?.noted ?? '–'}</td>
                <td>
                  {review.outcomeAdoptedOn ? <Day date={review.outcomeAdoptedOn} /> : review.status.replace('-', ' ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>Statements</h2>
      {proposals ? <p class="notice">{TEXT.proposedPage}</p> : null}
      {view.statements.length === 0 ? (
        <p>No statement of this State is in the register yet.</p>
      ) : (
        <StatementList views={view.statements} />
      )}
      <h2>Council</h2>
      {view.candidatures.length === 0 ? (
        <p>No candidature is on record.</p>
      ) : (
        <ul class="plain">
          {view.candidatures.map((candidature) => (
            <li>
              <a href={`/candidatures/${candidature.state}/${candidature.termFrom.slice(0, 4)}`}>
                {termLabel(candidature.termFrom, candidature.termTo)}
              </a>
              {`: ${candidature.elected ? 'elected' : candidature.elected === false ? 'not elected' : 'result not on record'}, ${dateInWords(candidature.electedOn)}${candidature.votes === null ? '' : `, ${candidature.votes} votes`}`}
            </li>
          ))}
        </ul>
      )}
      <h2>Treaties</h2>
      <div class="scroll" tabindex={0} role="region" aria-label="Treaties">
        <table>
          <thead>
            <tr>
              <th scope="col">Treaty</th>
              <th scope="col">Acts on record</th>
            </tr>
          </thead>
          <tbody>
            {view.treaties
              .filter((standing) => standing.actions.length + standing.readings.length > 0)
              .map((standing) => (
                <tr>
                  <th scope="row">
                    <a href={`/treaties/${standing.treaty.code}`}>{standing.treaty.code}</a>
                  </th>
                  <td>
                    {[
                      ...standing.actions.map(
                        (action) =>
                          `${action.action}${action.on ? ` ${dateInWords(action.on)}` : ''}${action.confidence === 'low' ? ' (recalled)' : ''}`,
                      ),
                      ...standing.readings.map(
                        (reading) =>
                          `${reading.found.replaceAll('-', ' ')}${reading.readTo ? `, read to ${dateInWords(reading.readTo)}` : ''}`,
                      ),
                    ].join('; ')}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {view.measures.length > 0 ? (
        <>
          <h2>National measures</h2>
          <ul class="plain">
            {view.measures.map((measure) => (
              <li>
                <strong>{measure.measure}</strong>
                {` (${measure.kind}${measure.number ? ` No. ${measure.number}` : ''}${measure.on ? `, ${measure.on}` : ''}): ${measure.whatItDoes}${measure.figureAsReported ? ` — ${measure.figureAsReported} ${measure.figureCounts ?? ''}` : ''}`}
                <span class="source">{` — ${measure.source}${measure.confidence === 'high' ? '' : ` (${measure.confidence} confidence)`}`}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Layout>
  );
}

export function treatyPage(view: TreatyView, { audience }: PageContext) {
  return (
    <Layout title={view.treaty.code} audience={audience} proposals={hasProposals(view.statements)} current="/treaties">
      <p class="eyebrow">{view.treaty.code}</p>
      <h1>{view.treaty.title}</h1>
      <p class="lead">{`${view.standings.filter((standing) => standing.bound).length} States bound by the acts on record.${view.sources.length > 0 ? ` Complete to ${view.sources.map((source) => (source.coversUntil ? dateInWords(source.coversUntil) : 'an unnamed day')).join(' (exact days) and ')}.` : ' No source we hold is complete for it.'}`}</p>
      {view.statements.length > 0 ? (
        <>
          <h2>Statements</h2>
          <StatementList views={view.statements} />
        </>
      ) : null}
      <h2>Acts</h2>
      <div class="scroll" tabindex={0} role="region" aria-label="Acts">
        <table>
          <thead>
            <tr>
              <th scope="col">State</th>
              <th scope="col">Acts</th>
            </tr>
          </thead>
          <tbody>
            {view.standings.map((standing) => (
              <tr>
                <th scope="row">
                  <a href={`/states/${standing.state.iso3}`}>{standing.state.name}</a>
                </th>
                <td>
                  {[
                    ...standing.actions.map(
                      (action) => `${action.action}${action.on ? ` ${dateInWords(action.on)}` : ''}`,
                    ),
                    ...standing.readings.map(
                      (reading) =>
                        `${reading.found.replaceAll('-', ' ')}${reading.readTo ? `, read to ${dateInWords(reading.readTo)}` : ''}`,
                    ),
                  ].join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Layout>
  );
}

export function reviewPage(view: ReviewView, { audience }: PageContext) {
  const { review, totals, session } = view;
  return (
    <Layout
      title={`Review of ${view.state.name}, cycle ${review.cycle}`}
      audience={audience}
      proposals={hasProposals(view.statements)}
      current="/states"
    >
      <p class="eyebrow">Universal Periodic Review</p>
      <h1>{`${view.state.name}, cycle ${review.cycle}`}</h1>
      <dl class="facts">
        <div>
          <dt>Reviewed</dt>
          <dd>{review.reviewedOn ? <Day date={review.reviewedOn} /> : 'day not seen'}</dd>
        </div>
        <div>
          <dt>Session</dt>
          <dd>
            {session
              ? `${session.session}, ${dateInWords(session.from)} to ${dateInWords(session.to)}`
              : review.session}
          </dd>
        </div>
        <div>
          <dt>Report</dt>
          <dd>{review.reportSymbol ?? 'symbol not seen'}</dd>
        </div>
        <div>
          <dt>Status</dt>
          <dd>{`${review.status.replace('-', ' ')}${review.decision ? `, decision ${review.decision}` : ''}${review.outcomeAdoptedOn ? `, ${dateInWords(review.outcomeAdoptedOn)}` : ''}`}</dd>
        </div>
      </dl>
      <h2>Totals stated</h2>
      {totals.length === 0 ? (
        <p>
          {review.counts
            ? `${review.counts.received ?? '–'} received, ${review.counts.supported ?? '–'} supported, ${review.counts.noted ?? '–'} noted (${review.countsSource ?? review.source}).`
            : 'No total is on record.'}
        </p>
      ) : (
        <div class="scroll" tabindex={0} role="region" aria-label="Totals">
          <table>
            <thead>
              <tr>
                <th scope="col">Stated by</th>
                <th scope="col">Received</th>
                <th scope="col">Supported</th>
                <th scope="col">Noted</th>
                <th scope="col">Share</th>
                <th scope="col">Where</th>
              </tr>
            </thead>
            <tbody>
              {totals.map((total) => (
                <tr>
                  <th scope="row">{`${total.statedBy}${total.final ? ' (used)' : ''}`}</th>
                  <td>{total.counts.received ?? '–'}</td>
                  <td>{total.counts.supported ?? '–'}</td>
                  <td>{total.counts.noted ?? '–'}</td>
                  <td>
                    {total.counts.received && total.counts.supported !== null
                      ? percent(total.counts.supported, total.counts.received)
                      : '–'}
                  </td>
                  <td>{`${total.source}${total.paragraph ? `, paragraph ${total.paragraph}` : ''}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h2>Statements compared with this review</h2>
      {view.statements.length === 0 ? <p>None yet.</p> : <StatementList views={view.statements} />}
    </Layout>
  );
}

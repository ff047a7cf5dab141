import { termLabel } from '../../domain/council/membership.js';
import { dateInWords } from '../../domain/partial-date.js';
import type { CandidatureView } from '../../register/views.js';
import { DocumentList } from '../components/document-list.js';
import { Layout } from '../components/layout.js';
import { Day, hasProposals } from '../components/marks.js';
import { Thread } from '../components/thread.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

/** Said → record → what came of it, for everything promised and claimed when a State stood for the Council. */
export function candidaturePage(view: CandidatureView, { audience }: PageContext) {
  const proposals = hasProposals(view.threads);
  return (
    <Layout
      title={`${view.state.name}, candidature ${view.term}`}
      audience={audience}
      proposals={proposals}
      current="/candidatures"
    >
      <p class="eyebrow">Candidature to the Human Rights Council</p>
      <h1>{`${view.state.name}, ${view.term}`}</h1>
      <p class="lead">
        What was promised and claimed when the candidature was presented, what the record says of it, and what came of
        it.
      </p>
      <Result view={view} />
      {proposals ? <p class="notice">{TEXT.proposedPage}</p> : null}
      <h2>{`${view.threads.length} threads`}</h2>
      {view.threads.length === 0 ? (
        <p>No document of the register presents this candidature yet.</p>
      ) : (
        view.threads.map((thread) => <Thread thread={thread} />)
      )}
      <Pledges view={view} />
      <h2>Documents</h2>
      <DocumentList cards={view.documents} />
    </Layout>
  );
}

function Result({ view }: { view: CandidatureView }) {
  const { candidature, membership, ballot, others } = view;
  return (
    <dl class="facts">
      <div>
        <dt>Election</dt>
        <dd>
          {candidature ? (
            <>
              <Day date={candidature.electedOn} />
              {candidature.elected === null ? '' : candidature.elected ? ', elected' : ', not elected'}
            </>
          ) : (
            'not on record'
          )}
        </dd>
      </div>
      <div>
        <dt>Votes</dt>
        <dd>{candidature?.votes ?? 'seen in no source'}</dd>
      </div>
      <div>
        <dt>Term</dt>
        <dd>{membership ? `${dateInWords(membership.from)} to ${dateInWords(membership.to)}` : 'no term on record'}</dd>
      </div>
      <div>
        <dt>{`Ballot of the group${candidature ? `, ${candidature.regionalGroup}` : ''}`}</dt>
        <dd>{candidature ? `${ballot.length + 1} candidates for ${candidature.seats} seats` : 'not on record'}</dd>
      </div>
      <div>
        <dt>Other candidatures</dt>
        <dd>
          {others.length === 0
            ? 'none on record'
            : others.map((other) => (
                <a
                  href={`/candidatures/${other.state}/${other.termFrom.slice(0, 4)}`}
                >{`${termLabel(other.termFrom, other.termTo)}${other.votes ? ` (${other.votes} votes)` : ''}`}</a>
              ))}
        </dd>
      </div>
    </dl>
  );
}

function Pledges({ view }: { view: CandidatureView }) {
  const occasions = [...new Set(view.pledges.map((pledge) => pledge.madeIn))];
  if (occasions.length === 0) return null;
  return (
    <>
      <h2>Pledges on record for this candidature</h2>
      <p class="quiet">In our words, by occasion. In parentheses: the document exists, its pledges were not seen.</p>
      {occasions.map((occasion) => {
        const pledges = view.pledges.filter((pledge) => pledge.madeIn === occasion);
        const [first] = pledges;
        return (
          <section>
            <h3>
              {occasion}
              {first?.on ? `, ${dateInWords(first.on)}` : ''}
            </h3>
            <ul>
              {pledges.map((pledge) => (
                <li>{pledge.pledge}</li>
              ))}
            </ul>
            {first?.sourceUrl ? (
              <p class="meta">
                <a href={first.sourceUrl} rel="noopener nofollow">
                  {`Source${first.confidence === 'high' ? '' : ` (${first.confidence} confidence)`}: ${new URL(first.sourceUrl).host}`}
                </a>
              </p>
            ) : null}
          </section>
        );
      })}
    </>
  );
}

import type { ThreadView } from '../../register/views.js';
import { Layout } from '../components/layout.js';
import { Day, documentPath } from '../components/marks.js';
import { Thread } from '../components/thread.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

export function statementPage(thread: ThreadView, { audience }: PageContext) {
  const { statement, asRead, document, decisions, reviewState } = thread;
  return (
    <Layout title={statement.anchor.quote.slice(0, 60)} audience={audience} proposals={reviewState === 'proposed'}>
      <p class="eyebrow">
        Statement, in <a href={documentPath(document.id)}>{document.title}</a>
      </p>
      <h1>{`“${statement.anchor.quote}”`}</h1>
      {reviewState === 'proposed' ? <p class="notice">{TEXT.proposedPage}</p> : null}
      <h2>The thread</h2>
      <Thread thread={thread} />
      <h2>How it was found</h2>
      <p>
        {'By the rule '}
        <a href={`/checks/${asRead.rule}-rule`}>{asRead.rule}</a>
        {`, at code units ${asRead.anchor.start} to ${asRead.anchor.end} of the text.`}
      </p>
      <p class="quiet">
        {`… ${asRead.anchor.prefix}`}
        <strong>{asRead.anchor.quote}</strong>
        {`${asRead.anchor.suffix} …`}
      </p>
      <h2>Decisions</h2>
      {decisions.length === 0 ? (
        <p>{`None yet. At the desk: rapporteur accept ${statement.id.slice(0, 8)} --by "Your Name"`}</p>
      ) : (
        <ul class="plain">
          {decisions.map((decision) => (
            <li>
              {`${TEXT.reviewed[decision.verdict]} by ${decision.by}, `}
              <Day date={decision.at.slice(0, 10)} />
              {decision.why ? `: ${decision.why}` : ''}
            </li>
          ))}
        </ul>
      )}
    </Layout>
  );
}

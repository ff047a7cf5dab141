import type { Reading } from '../../domain/reading.js';
import type { DocumentView } from '../../register/views.js';
import { DocumentText } from '../components/document-text.js';
import { Layout } from '../components/layout.js';
import { Dated, hasProposals } from '../components/marks.js';
import { Thread } from '../components/thread.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

/** The source, every statement marked in its words, the findings in the margin. */
export function documentPage(view: DocumentView, { audience }: PageContext) {
  const { card, source } = view;
  const proposals = hasProposals(view.statements);
  return (
    <Layout title={card.title} audience={audience} proposals={proposals} current="/documents">
      <p class="eyebrow">{[card.publisher, card.symbol].filter(Boolean).join(' · ') || 'Document'}</p>
      <h1>{card.title}</h1>
      <DocumentFacts source={source} statementCount={view.statements.length} />
      {card.url ? (
        <p class="meta">
          <a href={card.url} rel="noopener nofollow">
            At its publisher's
          </a>
        </p>
      ) : null}
      {proposals ? <p class="notice">{TEXT.proposedPage}</p> : null}
      {view.shownWhole ? (
        <DocumentText text={source.text} passages={source.passages} statements={view.statements} />
      ) : (
        <>
          <p class="notice">{TEXT.quotesOnly}</p>
          {view.statements.map((thread) => (
            <Thread thread={thread} />
          ))}
        </>
      )}
      {view.statements.length === 0 ? <p>{TEXT.noStatements}</p> : null}
    </Layout>
  );
}

export function DocumentFacts({ source, statementCount }: { source: Reading['source']; statementCount: number }) {
  return (
    <dl class="facts">
      <div>
        <dt>Published</dt>
        <dd>{source.publishedOn ? <Dated date={source.publishedOn} /> : 'the document does not say'}</dd>
      </div>
      {source.capturedOn ? (
        <div>
          <dt>Saved</dt>
          <dd>
            <Dated date={source.capturedOn} />
          </dd>
        </div>
      ) : null}
      <div>
        <dt>Statements</dt>
        <dd>{statementCount}</dd>
      </div>
      <div>
        <dt>Language</dt>
        <dd>
          {source.language === null
            ? 'too short to tell'
            : source.language === 'en'
              ? 'English'
              : `${source.language}: statements are found in English only so far`}
        </dd>
      </div>
    </dl>
  );
}

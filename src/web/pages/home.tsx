import { counted } from '../../domain/counted.js';
import type { HomeView } from '../../register/views.js';
import { CandidatureList } from '../components/candidature-list.js';
import { DocumentList } from '../components/document-list.js';
import { Layout } from '../components/layout.js';
import { ReadForm } from '../components/read-form.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

export function homePage(view: HomeView, { audience }: PageContext) {
  const { coverage, featured } = view;
  const facts = Object.values(coverage.rows).reduce((sum, count) => sum + count, 0);
  return (
    <Layout title="The open register" audience={audience} current="/">
      <h1>{TEXT.motto}</h1>
      <p class="lead">Every line traced to the words it came from, with the day up to which the record was read.</p>
      {audience === 'desk' && featured ? (
        <>
          <h2>Candidatures to the Human Rights Council</h2>
          <CandidatureList cards={view.candidatures} />
        </>
      ) : null}
      <h2>Read a text</h2>
      <ReadForm />
      {view.documents.length > 0 ? (
        <>
          <h2>Documents</h2>
          <DocumentList cards={view.documents} />
        </>
      ) : null}
      <h2>What is held</h2>
      <p>
        {`${counted(facts, 'fact')} of the record from ${counted(coverage.sources.length, 'source')}, ${counted(coverage.documentCount, 'document')}, ${counted(coverage.statementCount, 'statement')}. `}
        <a href="/coverage">What each source covers, and up to when</a>.
      </p>
    </Layout>
  );
}

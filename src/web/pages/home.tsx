import { counted } from '../../domain/counted.js';
import type { HomeView } from '../../register/views.js';
import { CandidatureList } from '../components/candidature-list.js';
import { DocumentList } from '../components/document-list.js';
import { Layout } from '../components/layout.js';
import { ReadForm } from '../components/read-form.js';
import { SearchBox } from '../components/search-box.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

export function homePage(view: HomeView, { audience }: PageContext) {
  const { coverage, featured } = view;
  const facts = Object.values(coverage.rows).reduce((sum, count) => sum + count, 0);
  return (
    <Layout title={TEXT.home.title} audience={audience} current="/" searchBox={false}>
      <h1>{TEXT.motto}</h1>
      <p class="lead">{TEXT.home.lead}</p>
      <h2>{TEXT.home.search}</h2>
      <SearchBox id="home-search" />
      {audience === 'desk' && featured ? (
        <>
          <h2>{TEXT.home.candidatures}</h2>
          <CandidatureList cards={view.candidatures} />
        </>
      ) : null}
      <h2>{TEXT.nav.read}</h2>
      <ReadForm />
      {view.documents.length > 0 ? (
        <>
          <h2>{TEXT.nav.documents}</h2>
          <DocumentList cards={view.documents} />
        </>
      ) : null}
      <h2>{TEXT.home.held}</h2>
      <p>
        {`${counted(facts, 'fact')} of the record from ${counted(coverage.sources.length, 'source')}, ${counted(coverage.recommendationCount, 'recommendation')}, ${counted(coverage.documentCount, 'document')}, ${counted(coverage.statementCount, 'statement')}. `}
        <a href="/coverage">{TEXT.home.coverage}</a>.
      </p>
    </Layout>
  );
}

import type { RecordSource } from '../../domain/record-source.js';
import type { State } from '../../domain/state.js';
import type { Treaty } from '../../domain/treaty.js';
import type { CandidatureCard, CoverageView, DocumentCard, RuleView } from '../../register/views.js';
import { CandidatureList } from '../components/candidature-list.js';
import { DocumentList } from '../components/document-list.js';
import { Layout } from '../components/layout.js';
import { Day } from '../components/marks.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

export function documentsPage(cards: readonly DocumentCard[], { audience }: PageContext) {
  return (
    <Layout title={TEXT.nav.documents} audience={audience} current="/documents">
      <h1>{TEXT.nav.documents}</h1>
      <DocumentList cards={cards} />
    </Layout>
  );
}

export function candidaturesPage(cards: readonly CandidatureCard[], { audience }: PageContext) {
  return (
    <Layout title={TEXT.nav.candidatures} audience={audience} current="/candidatures">
      <h1>{TEXT.nav.candidatures}</h1>
      <CandidatureList cards={cards} />
    </Layout>
  );
}

export function statesPage(states: readonly State[], { audience }: PageContext) {
  const groups = [...new Set(states.map((state) => state.regionalGroup ?? 'No regional group'))].sort();
  return (
    <Layout title={TEXT.nav.states} audience={audience} current="/states">
      <h1>{TEXT.nav.states}</h1>
      {groups.map((group) => (
        <section>
          <h2>{group}</h2>
          <ul class="columns">
            {states
              .filter((state) => (state.regionalGroup ?? 'No regional group') === group)
              .map((state) => (
                <li>
                  <a href={`/states/${state.iso3}`}>{state.name}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Layout>
  );
}

export function treatiesPage(treaties: readonly Treaty[], { audience }: PageContext) {
  return (
    <Layout title={TEXT.nav.treaties} audience={audience} current="/treaties">
      <h1>{TEXT.nav.treaties}</h1>
      <ul class="plain">
        {treaties.map((treaty) => (
          <li>
            <a href={`/treaties/${treaty.code}`}>{treaty.title}</a>
            <span class="quiet">{` · ${treaty.code}`}</span>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

export function coveragePage(view: CoverageView, { audience }: PageContext) {
  return (
    <Layout title={TEXT.nav.coverage} audience={audience} current="/coverage">
      <h1>{TEXT.nav.coverage}</h1>
      <p class="lead">
        What is held, and up to which day it was read. A negative finding rests only on a source that covers the matter
        past the day of the statement.
      </p>
      <dl class="facts">
        {Object.entries({ ...view.rows, documents: view.documentCount, statements: view.statementCount }).map(
          ([part, count]) => (
            <div>
              <dt>{part.replace(/([A-Z])/g, ' $1').toLowerCase()}</dt>
              <dd>{count.toLocaleString('en')}</dd>
            </div>
          ),
        )}
      </dl>
      <div class="scroll" tabindex={0} role="region" aria-label="Sources">
        <table>
          <caption>Sources of the record</caption>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Covers</th>
              <th scope="col">Read to</th>
              <th scope="col">Licence</th>
            </tr>
          </thead>
          <tbody>
            {view.sources.map((source) => (
              <SourceRow source={source} />
            ))}
          </tbody>
        </table>
      </div>
      <h2>What is not held</h2>
      <p>
        Texts of recommendations and positions on each of them, lists of side events, reports to treaty bodies, and
        national measures of most States. Statements about them are found and said to be not in the record.
      </p>
    </Layout>
  );
}

function SourceRow({ source }: { source: RecordSource }) {
  return (
    <tr>
      <td>
        {source.url ? (
          <a href={source.url} rel="noopener nofollow">
            {source.title}
          </a>
        ) : (
          source.title
        )}
        <br />
        <span class="quiet">{source.publisher}</span>
      </td>
      <td>{source.covers}</td>
      <td>{source.coversUntil ? <Day date={source.coversUntil} /> : 'does not say'}</td>
      <td>{source.licence}</td>
    </tr>
  );
}

export function checksPage(checks: readonly RuleView[], rules: readonly RuleView[], { audience }: PageContext) {
  return (
    <Layout title={TEXT.nav.checks} audience={audience} current="/checks">
      <h1>{TEXT.nav.checks}</h1>
      <p class="lead">What each check compares, and what it admits.</p>
      <ul class="plain">
        {checks.map((check) => (
          <li>
            <a href={`/checks/${check.id}`}>{check.title}</a>
          </li>
        ))}
      </ul>
      <h2>How sentences are read</h2>
      <ul class="plain">
        {rules.map((rule) => (
          <li>
            <a href={`/checks/${rule.id}-rule`}>{rule.title}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

export function checkPage(check: RuleView, { audience }: PageContext) {
  return (
    <Layout title={check.title} audience={audience} current="/checks">
      <p class="eyebrow">{check.id}</p>
      <h1>{check.title}</h1>
      <ul>
        {check.text.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {check.examples.length > 0 ? (
        <>
          <h2>Examples, made up</h2>
          <div class="scroll" tabindex={0} role="region" aria-label="Examples">
            <table>
              <thead>
                <tr>
                  <th scope="col">Sentence</th>
                  <th scope="col">Found</th>
                </tr>
              </thead>
              <tbody>
                {check.examples.map((example) => (
                  <tr>
                    <td>{example.text}</td>
                    <td>{example.expects}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      ) : null}
    </Layout>
  );
}

import type { RecordSource } from '../../domain/record-source.js';
import type { CoverageView, DataSourceView } from '../../register/views.js';
import { Layout } from '../components/layout.js';
import { Day } from '../components/marks.js';
import { grouped } from '../figures.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

export function coveragePage(view: CoverageView, sets: readonly DataSourceView[], { audience }: PageContext) {
  return (
    <Layout title={TEXT.nav.coverage} audience={audience} current="/coverage">
      <h1>{TEXT.nav.coverage}</h1>
      <p class="lead">{TEXT.lists.coverageLead}</p>
      <dl class="facts">
        {Object.entries({
          ...view.rows,
          recommendations: view.recommendationCount,
          documents: view.documentCount,
          statements: view.statementCount,
        }).map(([part, count]) => (
          <div>
            <dt>{part.replace(/([A-Z])/g, ' $1').toLowerCase()}</dt>
            <dd>{grouped(count)}</dd>
          </div>
        ))}
      </dl>
      <div class="scroll" tabindex={0} role="region" aria-label={TEXT.lists.sources}>
        <table>
          <caption>{TEXT.lists.sources}</caption>
          <thead>
            <tr>
              <th scope="col">{TEXT.lists.source}</th>
              <th scope="col">{TEXT.lists.covers}</th>
              <th scope="col">{TEXT.lists.readTo}</th>
              <th scope="col">{TEXT.lists.licence}</th>
            </tr>
          </thead>
          <tbody>
            {view.sources.map((source) => (
              <SourceRow source={source} />
            ))}
          </tbody>
        </table>
      </div>
      <DataSets sets={sets} />
      <h2>{TEXT.lists.notHeld}</h2>
      <p>{TEXT.lists.notHeldWords}</p>
    </Layout>
  );
}

/** What an import recognises, whether or not it was taken in yet. */
function DataSets({ sets }: { sets: readonly DataSourceView[] }) {
  const text = TEXT.lists;
  return (
    <>
      <h2 id="sets">{text.sets}</h2>
      <div class="scroll" tabindex={0} role="region" aria-label={text.sets}>
        <table>
          <thead>
            <tr>
              {[text.set, text.covers, text.licence].map((heading) => (
                <th scope="col">{heading}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sets.map((set) => (
              <tr>
                <td>
                  <Titled title={set.title} url={set.url} publisher={set.publisher} />
                </td>
                <td>{set.covers}</td>
                <td>{set.licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Titled({ title, url, publisher }: { title: string; url: string | null; publisher: string }) {
  return (
    <>
      {url !== null && /^https?:/.test(url) ? (
        <a href={url} rel="noopener nofollow">
          {title}
        </a>
      ) : (
        title
      )}
      <br />
      <span class="quiet">{publisher}</span>
    </>
  );
}

function SourceRow({ source }: { source: RecordSource }) {
  return (
    <tr>
      <td>
        <Titled title={source.title} url={source.url} publisher={source.publisher} />
      </td>
      <td>{source.covers}</td>
      <td>{source.coversUntil ? <Day date={source.coversUntil} /> : TEXT.lists.doesNotSay}</td>
      <td>{source.licence}</td>
    </tr>
  );
}

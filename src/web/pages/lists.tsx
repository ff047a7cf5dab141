import type { State } from '../../domain/state.js';
import type { Treaty } from '../../domain/treaty.js';
import type { CandidatureCard, DocumentCard } from '../../register/views.js';
import { CandidatureList } from '../components/candidature-list.js';
import { DocumentList } from '../components/document-list.js';
import { Layout } from '../components/layout.js';
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
  const groups = [...new Set(states.map(groupOf))].sort();
  return (
    <Layout title={TEXT.nav.states} audience={audience} current="/states">
      <h1>{TEXT.nav.states}</h1>
      {groups.map((group) => (
        <section>
          <h2>{group}</h2>
          <ul class="columns">
            {states
              .filter((state) => groupOf(state) === group)
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

const groupOf = ({ regionalGroup }: State): string =>
  regionalGroup === null ? TEXT.lists.noGroup : (TEXT.groupNames[regionalGroup] ?? regionalGroup);

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

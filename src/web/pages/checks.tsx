import type { RuleView } from '../../register/views.js';
import { Layout } from '../components/layout.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

export function checksPage(checks: readonly RuleView[], rules: readonly RuleView[], { audience }: PageContext) {
  return (
    <Layout title={TEXT.nav.checks} audience={audience} current="/checks">
      <h1>{TEXT.nav.checks}</h1>
      <p class="lead">{TEXT.lists.checksLead}</p>
      <ul class="plain">
        {checks.map((check) => (
          <li>
            <a href={`/checks/${check.id}`}>{check.title}</a>
          </li>
        ))}
      </ul>
      <h2>{TEXT.lists.rules}</h2>
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
          <h2>{TEXT.lists.examples}</h2>
          <div class="scroll" tabindex={0} role="region" aria-label={TEXT.lists.examples}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{TEXT.lists.sentence}</th>
                  <th scope="col">{TEXT.lists.found}</th>
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

import { Layout } from '../components/layout.js';
import { TEXT } from '../text/en.js';

/** What is wrong and where to go; nothing of the machine's inside. */
export function errorPage(status: number, message: string) {
  const title = TEXT.errorTitles[status] ?? TEXT.error;
  return (
    <Layout title={title} audience="public" proposals>
      <h1>{title}</h1>
      <p class="error">{message}</p>
      <p>
        <a href="/">{TEXT.nav.home}</a> · <a href="/search">{TEXT.nav.search}</a> ·{' '}
        <a href="/documents">{TEXT.nav.documents}</a> · <a href="/states">{TEXT.nav.states}</a>
      </p>
    </Layout>
  );
}

import { Layout } from '../components/layout.js';

const TITLES: Readonly<Record<number, string>> = {
  400: 'This cannot be used',
  404: 'Not found',
  409: 'It was decided meanwhile',
  413: 'Too large',
  500: 'Something went wrong',
  503: 'Not available now',
};

/** What is wrong and where to go; nothing of the machine's inside. */
export function errorPage(status: number, message: string) {
  return (
    <Layout title={TITLES[status] ?? 'Error'} audience="public" proposals>
      <h1>{TITLES[status] ?? 'Error'}</h1>
      <p class="error">{message}</p>
      <p>
        <a href="/">Home</a> · <a href="/documents">Documents</a> · <a href="/states">States</a>
      </p>
    </Layout>
  );
}

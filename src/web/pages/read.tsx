import { counted } from '../../domain/counted.js';
import type { Reading } from '../../domain/reading.js';
import { DocumentText } from '../components/document-text.js';
import { Layout } from '../components/layout.js';
import { Dated } from '../components/marks.js';
import { ReadForm } from '../components/read-form.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

export function readFormPage({ audience }: PageContext, text = '', error: string | null = null) {
  return (
    <Layout title={TEXT.nav.read} audience={audience} current="/read">
      <h1>{TEXT.nav.read}</h1>
      <ReadForm text={text} error={error} />
    </Layout>
  );
}

/** The reading at once; nothing stored. The desk may keep it. */
export function readingPage(reading: Reading, { audience }: PageContext) {
  const { source, statements, problems } = reading;
  return (
    <Layout title={source.title ?? source.file} audience={audience} proposals current="/read">
      <p class="eyebrow">{TEXT.nav.read}</p>
      <h1>{source.title ?? source.file}</h1>
      <p class="notice">{`${TEXT.nothingStored} ${TEXT.proposed}`}</p>
      <p class="meta">
        {`${counted(statements.length, 'statement')} · published `}
        {source.publishedOn ? <Dated date={source.publishedOn} /> : 'on a day the text does not say'}
      </p>
      {problems.map((problem) => (
        <p class="error">{problem.message}</p>
      ))}
      {statements.length === 0 ? <p>{TEXT.noStatements}</p> : null}
      <DocumentText text={source.text} passages={source.passages} statements={statements} />
      {audience === 'desk' ? (
        <form class="read" method="post" action="/documents">
          <input type="hidden" name="text" value={source.text} />
          <label for="by">{TEXT.addName}</label>
          <input id="by" type="text" name="by" required maxlength={200} autocomplete="name" />
          <button type="submit">{TEXT.addButton}</button>
        </form>
      ) : null}
    </Layout>
  );
}

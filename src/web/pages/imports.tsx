import type { Register } from '../../register/register.js';
import { ImportDetails } from '../components/import-details.js';
import { Layout } from '../components/layout.js';
import { Day } from '../components/marks.js';
import { sourceName } from '../facet-labels.js';
import type { PageContext } from '../page-context.js';
import { TEXT } from '../text/en.js';

type KeptImport = Awaited<ReturnType<Register['imports']>>[number];

/** What was taken into the record. The public sees what and how much; the desk also who, which files, and every row refused. */
export function importsPage(imports: readonly KeptImport[], { audience }: PageContext) {
  return (
    <Layout title={TEXT.imports.title} audience={audience} current="/imports">
      <h1>{TEXT.imports.title}</h1>
      <p class="lead">{imports.length === 0 ? TEXT.imports.none : TEXT.imports.lead}</p>
      {imports.map((kept) => (
        <ImportSection kept={kept} desk={audience === 'desk'} />
      ))}
    </Layout>
  );
}

function ImportSection({ kept: { id, at, by, report }, desk }: { kept: KeptImport; desk: boolean }) {
  const text = TEXT.imports;
  const sources = [...new Set(report.files.map(({ source }) => sourceName(source)))];
  return (
    <section class="import">
      <h2>
        <Day date={at.slice(0, 10)} />
        {`: ${sources.join(', ')}`}
      </h2>
      {desk ? (
        <p class="meta">{`${text.by} ${by} · ${text.files}: ${report.files.map(({ file }) => file).join(', ')}`}</p>
      ) : null}
      <ImportDetails label={TEXT.imports.label(id)} report={report} desk={desk} />
    </section>
  );
}

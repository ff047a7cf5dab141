// Writes into a store without end, and says what was acknowledged: killed without warning by test/kill.test.ts.
//   node test/writer.mjs WHERE documents|imports|open RUN
import { recommendationId, witnessKey } from '../dist/domain/id.js';
import { openStore } from '../dist/store/open-store.js';

/** More than one command of the store takes, so that an import can be cut between two. */
const ROWS = 700;
const [, , where, kind, run] = process.argv;
const author = () => ({ by: 'writer', at: new Date().toISOString(), why: null });
const say = (line) => process.stdout.write(`${line}\n`);
const store = await openStore(where);

async function addDocument(n) {
  const { readDocument } = await import('../dist/read/read-document.js');
  const text = `A made-up sentence that is long enough to be read as prose, number ${n} of run ${run}.`;
  const bytes = new TextEncoder().encode(text);
  const document = await readDocument({ bytes, file: 'made-up.txt' });
  const nothing = { attributions: [], statements: [], findings: new Map() };
  await store.addDocument({ document, bytes, visibility: 'private', licence: null, ...nothing }, author());
  say(document.id);
}

async function importRows(n) {
  const source = `run ${run} import ${n}`;
  const witnesses = Array.from({ length: ROWS }, (_, line) => witnessOf(source, line));
  const counts = [{ kind: 'upr-recommendation', read: ROWS, created: ROWS, unchanged: 0, changed: 0, gone: 0 }];
  await store.applyImport(
    {
      source,
      seenVersion: await store.recordVersion(),
      report: {
        files: [],
        dryRun: false,
        counts,
        repeated: 0,
        refusedCount: 0,
        refused: [],
        remarkCount: 0,
        remarks: [],
      },
      created: witnesses,
      recommendations: witnesses.map(({ recommendation: id, witness }) => ({ ...witness.row, id })),
      changed: [],
      seen: [],
      gone: [],
      moved: [],
      dissolved: [],
      treatyActions: [],
    },
    author(),
  );
  say(source);
}

function witnessOf(source, line) {
  const key = witnessKey(source, [String(line)]);
  const row = {
    kind: 'upr-recommendation',
    stateUnderReview: 'SVN',
    cycle: 3,
    paragraph: `1.${line}`,
    text: 'x'.repeat(500),
  };
  const seen = { firstSeenOn: '2026-01-02', lastSeenOn: '2026-01-02', goneOn: null };
  const witness = { key, source, rank: 'data-set', file: 'made-up.csv', line, row, raw: {}, ...seen };
  return { witness, digest: key, recommendation: recommendationId(key), sets: ['made-up.csv'] };
}

if (kind === 'open') say(await store.recordVersion());
else for (let n = 0; ; n++) await (kind === 'imports' ? importRows(n) : addDocument(n));
await store.close();

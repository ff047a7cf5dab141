// `npm run eval`: how often the reading errs, on every measured set that is here. Prints the scorers' own lines
// and keeps the figures in bench/results. A set that is not here is named as not measured, never passed over.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepResult } from './keep-result.mjs';

const SHARED = '../shared';
const OWN = 'bench/quality/articles';
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-eval-'));

/** Files of a folder with one of these endings, sorted. */
function filesIn(path, ...endings) {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort()
    .map((file) => join(path, file));
}

const articles = (path) => ({
  documents: filesIn(path, '.txt', '.html'),
  scorer: 'score_statements.py',
  truth: filesIn(path, '.expected.json'),
  // The text of an HTML page is the reader's own: its annotations learn their offsets from the reading.
  place: path.startsWith(OWN) ? path : null,
});

const SETS = {
  seed: articles(`${SHARED}/data/seed`),
  'invented articles, looked at': articles(`${OWN}/look`),
  'invented articles, looked at later': articles(`${OWN}/look2`),
  'invented articles, held back': articles(`${OWN}/held`),
  'article bodies': {
    documents: filesIn(`${SHARED}/data/articles/html`, '.html'),
    scorer: 'score_articles.py',
    truth: [`${SHARED}/data/articles/ground-truth.json`],
  },
  'who said what, dev': {
    documents: filesIn(`${SHARED}/data/attributions/dev/text`, '.txt'),
    scorer: 'score_attributions.py',
    truth: [`${SHARED}/data/attributions/dev/annotations`],
  },
};

/** Reads the documents with the command people use and gives the path of its lines. */
function readingsOf(name, documents) {
  const path = join(folder, `${name.replaceAll(/\W+/g, '-')}.ndjson`);
  spawnSync(process.execPath, ['bin/rapporteur.js', 'read', ...documents, '--format', 'ndjson'], {
    stdio: ['ignore', openSync(path, 'w'), 'inherit'],
    env: { ...process.env, RAPPORTEUR_DB: join(folder, 'eval.db') },
  });
  return path;
}

function placed(readings, path) {
  const out = `${readings}.placed`;
  execFileSync(process.execPath, ['bench/quality/place.mjs', readings, path, out]);
  return filesIn(out, '.expected.json');
}

function measure(name, { documents, scorer, truth, place }) {
  const script = join(SHARED, 'eval', scorer);
  if (documents.length === 0 || !existsSync(script))
    return { not: 'measured here: the set or its scorer is not there' };
  const readings = readingsOf(name, documents);
  const expected = place ? placed(readings, place) : truth;
  const printed = execFileSync('python3', [script, readings, ...expected], { encoding: 'utf8' });
  return { documents: documents.length, scores: printed.trim().split('\n') };
}

const asked = process.argv.slice(2);
const figures = {};
for (const [name, set] of Object.entries(SETS)) {
  if (asked.length > 0 && !asked.some((word) => name.includes(word))) continue;
  figures[name] = measure(name, set);
  console.log(`${name}\n  ${(figures[name].scores ?? [`not ${figures[name].not}`]).join('\n  ')}`);
}
rmSync(folder, { recursive: true, force: true });
if (asked.length === 0) keepResult('eval', figures);

// `node bench/search.mjs` (after `npm run build`): how fast a search with all its facets is over 378,117 rows, beside
// PostgreSQL's own full text search on the same rows (../shared/eval/search_baseline.sql), in the same run, turn by
// turn. Building and loading run in processes of their own, so that the memory told is that of a process that searches.
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { readReference } from '../dist/record/read-reference.js';
import { IndexBuilder } from '../dist/search/index-builder.js';
import { openIndex } from '../dist/search/open-index.js';
import { keepResult } from './keep-result.mjs';
import { openBaseline } from './search-baseline.mjs';
import { itemOf, ROWS, rows, SETS, vocabularyHere } from './search-rows.mjs';

const KINDS = {
  rare: 'enforced disappearance',
  middling: 'domestic violence',
  frequent: 'women',
  none: '',
};
const TURNS = 200;
const megabytes = (bytes) => Math.round(bytes / 2 ** 20);
const rounded = (milliseconds) => Number(milliseconds.toPrecision(3));

/** Adds the first rows to a new index; the making of the rows is not timed. */
function build(count) {
  const builder = new IndexBuilder();
  let took = 0;
  let items = [];
  const add = () => {
    const began = performance.now();
    for (const item of items) builder.add(item);
    took += performance.now() - began;
    items = [];
  };
  for (const row of rows(count)) if (items.push(itemOf(row)) === 1000) add();
  add();
  const began = performance.now();
  const pieces = builder.finish();
  return { pieces, seconds: (took + performance.now() - began) / 1000 };
}

/** In a process of its own: the index as files, the texts as a table, as the product keeps them. */
function buildInto(folder) {
  const few = build(30_000);
  const { pieces, seconds } = build(ROWS);
  for (const [name, bytes] of pieces) writeFileSync(join(folder, `${name}.piece`), bytes);
  const peak = process.resourceUsage().maxRSS / 1024;
  const texts = new Database(join(folder, 'texts.db'));
  texts.exec('create table item (seq integer primary key, text text)');
  const insert = texts.prepare('insert into item values (?, ?)');
  texts.transaction(() => {
    for (const row of rows(ROWS)) insert.run(row.seq, row.text);
  })();
  texts.close();
  return {
    'rows, 30,000: built in seconds': rounded(few.seconds),
    'rows, all: built in seconds': rounded(seconds),
    'building, largest memory in MB': Math.round(peak),
    'index in MB': megabytes([...pieces.values()].reduce((sum, piece) => sum + piece.length, 0)),
  };
}

const inChild = (...args) =>
  new Promise((done, failed) => {
    const child = fork(import.meta.filename, args);
    child.once('message', done);
    child.once('exit', (code) => code !== 0 && failed(new Error(`${args[0]} ended with ${code}`)));
  });

async function timed(task) {
  const began = performance.now();
  await task();
  return performance.now() - began;
}

function percentiles(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    p50: rounded(sorted[Math.floor(sorted.length * 0.5)]),
    p95: rounded(sorted[Math.floor(sorted.length * 0.95)]),
  };
}

function openOurs(folder) {
  const vocabulary = vocabularyHere(readReference('reference').facts);
  const began = performance.now();
  const names = readdirSync(folder).filter((file) => file.endsWith('.piece'));
  const pieces = new Map(names.map((file) => [file.slice(0, -6), readFileSync(join(folder, file))]));
  const read = performance.now();
  const index = openIndex(pieces, vocabulary);
  const opened = performance.now();
  const texts = new Database(join(folder, 'texts.db'), { readonly: true });
  const text = texts.prepare('select text from item where seq = ?').pluck();
  return {
    search: (words) => {
      const found = index.search({ words, chosen: {}, sort: 'relevance', page: 1, size: 20 });
      return { total: found.total, texts: found.seqs.map((seq) => text.get(seq)) };
    },
    figures: { 'reading the pieces, ms': rounded(read - began), 'opening them, ms': rounded(opened - read) },
  };
}

async function measure(folder) {
  const figures = { rows: ROWS, ...(await inChild('build', folder)) };
  const ours = openOurs(folder);
  Object.assign(figures, ours.figures);
  const baseline = await openBaseline(folder, (socket) => inChild('load', JSON.stringify(socket)));
  if (baseline === null) figures.baseline = 'not measured: no PostgreSQL on this machine';
  try {
    for (const [kind, words] of Object.entries(KINDS)) {
      figures[kind] = await sideBySide(words, ours, baseline);
      console.log(kind, figures[kind]);
    }
  } finally {
    await baseline?.close();
  }
  figures['memory of the searching process in MB'] = megabytes(process.memoryUsage.rss());
  return figures;
}

async function sideBySide(words, ours, baseline) {
  const times = { ours: [], baseline: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    times.ours.push(await timed(() => ours.search(words)));
    if (baseline !== null) times.baseline.push(await timed(() => baseline.search(words)));
  }
  const told = { words, found: ours.search(words).total, 'ours, ms': percentiles(times.ours) };
  if (baseline === null) return told;
  const theirs = percentiles(times.baseline);
  return {
    ...told,
    'found by PostgreSQL': await baseline.count(words),
    'PostgreSQL, ms': theirs,
    'times as fast at p95': rounded(theirs.p95 / told['ours, ms'].p95),
  };
}

const [task, given] = process.argv.slice(2);
if (task === 'build') process.send(buildInto(given));
else if (task === 'load') {
  const { loadBaseline } = await import('./search-baseline.mjs');
  process.send(await loadBaseline(JSON.parse(given)));
} else if (!SETS.every(existsSync)) console.log('not measured: the data sets are not here');
else {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-search-'));
  try {
    const figures = await measure(folder);
    console.log(figures);
    keepResult('search', figures);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// `node bench/record.mjs` (after `npm run build`): what an import costs, on SQLite and on the PostgreSQL that
// RAPPORTEUR_TEST_POSTGRES names, and how fast the pages of the record are with those rows loaded.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegister } from '../dist/compose.js';
import { serve } from '../dist/web/serve.js';
import { keepResult } from './keep-result.mjs';
import { servedFor } from './served.mjs';

const RAW = '../shared/data/upr-info/raw';
const FILES = ['1-5.csv', '6-9.csv', '10-13.csv', '14-16.csv', 'voluntary-01-16.csv'].map((file) => join(RAW, file));
/** Prints its most memory and its time when it ends. */
const WATCH = `process.on('exit', () => console.error('@' + JSON.stringify({ mb: Math.round(process.resourceUsage().maxRSS / 1024), seconds: Math.round(performance.now()) / 1000 })))`;

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-record-'));
const database = join(folder, 'record.db');
const figures = {};

/** A whole command, as a person runs it. */
function importInto(where) {
  // The facts that ship are loaded before, so that the import alone is timed.
  const env = { ...process.env, RAPPORTEUR_DB: where };
  spawnSync(process.execPath, ['bin/rapporteur.js', 'list'], { env });
  const done = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(WATCH)}`, 'bin/rapporteur.js', 'import', ...FILES],
    { env, encoding: 'utf8' },
  );
  const watched = JSON.parse(/^@(.*)$/m.exec(done.stderr)?.[1] ?? '{}');
  return { ...watched, rows: done.stdout.split('\n').slice(0, 2) };
}

if (existsSync(RAW)) {
  const runs = [1, 2, 3].map(() => {
    for (const end of ['', '-wal', '-shm']) rmSync(database + end, { force: true });
    return importInto(database);
  });
  figures['import into SQLite'] = runs.sort((a, b) => a.seconds - b.seconds)[1];
  if (process.env.RAPPORTEUR_TEST_POSTGRES)
    figures['import into PostgreSQL'] = importInto(process.env.RAPPORTEUR_TEST_POSTGRES);
  const register = await openRegister({ database, host: '127.0.0.1', port: 0 });
  const server = await serve({ register, audience: 'desk', host: '127.0.0.1', port: 0 });
  const { hits } = await register.search({ words: 'torture', chosen: {}, sort: 'relevance', page: 1, size: 1 });
  const pages = {
    home: '/',
    search: '/search?q=torture',
    'search, facets': '/search?q=women&position=noted&cycle=1',
    recommendation: `/recommendations/${hits[0].recommendation.id}`,
    review: '/reviews/SVN/1',
    State: '/states/SVN',
    'recommending State': '/recommending/SVN',
    theme: '/themes/Detention',
  };
  for (const [name, path] of Object.entries(pages)) figures[name] = await servedFor(server.address + path);
  await server.close();
  await register.close();
} else figures.import = 'not measured: the data sets are not here';

rmSync(folder, { recursive: true, force: true });
console.log(figures);
keepResult('record', figures);

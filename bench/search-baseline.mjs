// The yardstick of bench/search.mjs: a PostgreSQL server of its own, with the tables, the settings and the two
// queries of ../shared/eval/search_baseline.sql.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ROWS, rows } from './search-rows.mjs';

const SQL = '../shared/eval/search_baseline.sql';
const SETTINGS = {
  shared_buffers: '512MB',
  work_mem: '64MB',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  listen_addresses: '',
  fsync: 'off',
};

/** The newest server of the machine; null where there is none. */
function programs() {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'postgres'))) ?? null;
}

/** A server refuses to run as root, so root lends it another user. */
function userFor() {
  if (process.getuid() !== 0) return {};
  const ids = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: ids('-u'), gid: ids('-g') };
}

const statements = () =>
  readFileSync(SQL, 'utf8')
    .replaceAll(/^--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/** Starts a server, has it loaded by `load`, and gives the search of the yardstick. Null where no server is. */
export async function openBaseline(folder, load) {
  const bin = programs();
  if (bin === null || !existsSync(SQL)) return null;
  const home = join(folder, 'postgres');
  mkdirSync(home, { mode: 0o777 });
  chmodSync(folder, 0o755);
  chmodSync(home, 0o777);
  const user = userFor();
  const data = join(home, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8'], { ...user, cwd: home });
  const options = Object.entries({ ...SETTINGS, unix_socket_directories: home }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...options], { ...user, cwd: home, stdio: 'ignore' });
  const connection = { host: home, user: 'bench', database: 'postgres' };
  const client = await connected(connection);
  await load(connection);
  return {
    ...searchOf(client),
    close: async () => {
      await client.end();
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGINT');
      await ended;
    },
  };
}

async function connected(connection, tries = 100) {
  const client = new pg.Client(connection);
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((done) => setTimeout(done, 100));
    return connected(connection, tries - 1);
  }
}

/** In a process of its own: tables, rows, indexes. The words are read while loading, which leaves no dead rows. */
export async function loadBaseline(connection) {
  const client = await connected(connection);
  const creates = statements().filter((statement) => statement.startsWith('create'));
  const isTable = (statement) => statement.startsWith('create table');
  for (const statement of creates.filter(isTable)) await client.query(statement);
  const codes = new Map();
  const code = (value) => codes.get(value) ?? codes.set(value, codes.size).get(value);
  let batch = [];
  for (const row of rows(ROWS)) {
    if (batch.push(row) < 5000) continue;
    await insert(client, batch, code);
    batch = [];
  }
  await insert(client, batch, code);
  for (const statement of creates.filter((one) => !isTable(one))) await client.query(statement);
  await client.query('vacuum analyze');
  await client.end();
  return 'loaded';
}

async function insert(client, batch, code) {
  const columns = [
    ({ seq }) => seq,
    ({ row }) => (Number(row.session) <= 12 ? 1 : 2),
    ({ row }) => code(row.state_under_review),
    ({ row }) => code(row.recommending_state),
    ({ row }) => code(row.response),
    ({ row }) => Number(row.action_category),
    ({ row }) => Number(row.session),
    ({ text }) => text,
  ];
  await client.query(
    `insert into baseline select *, to_tsvector('english', text)
     from unnest($1::int[], $2::int[], $3::int[], $4::int[], $5::int[], $6::int[], $7::int[], $8::text[])
     as row (id, cycle, state_under_review, recommending_state, position, action_category, session, text)`,
    columns.map((column) => batch.map(column)),
  );
  const themes = batch.flatMap(({ seq, row }) => row.issues.split('|').map((theme) => [seq, code(theme)]));
  await client.query('insert into baseline_theme select * from unnest($1::int[], $2::int[]) on conflict do nothing', [
    themes.map(([seq]) => seq),
    themes.map(([, theme]) => theme),
  ]);
}

/** The first page and the facets, as the file has them; without words the same over the whole tables. */
function searchOf(client) {
  const page = statements().find((statement) => statement.startsWith('select'));
  const facets = statements().find((statement) => statement.startsWith('with'));
  const whole = facets
    .replace(/with m as[^)]*\([^)]*\)[^)]*\)\s*/, '')
    .replaceAll('from m ', 'from baseline ')
    .replaceAll('baseline join', 'baseline m join');
  const named = (name, text, values) => client.query({ name, text, values });
  return {
    search: async (words) =>
      words === ''
        ? [
            await named('page of all', 'select id, text from baseline order by id limit 20', []),
            await named('all', whole, []),
          ]
        : [await named('page', page, [words]), await named('facets', facets, [words])],
    count: async (words) => {
      const where = words === '' ? '' : "where tsv @@ plainto_tsquery('english', $1)";
      const { rows: found } = await client.query(
        `select count(*)::int n from baseline ${where}`,
        words === '' ? [] : [words],
      );
      return found[0].n;
    },
  };
}

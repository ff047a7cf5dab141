import { spawnSync } from 'node:child_process';
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE } from '../made-up.js';

const BIN = resolve(import.meta.dirname, '../../bin/rapporteur.js');
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-cli-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const article = file('article.txt', ARTICLE);

function rapporteur(args: readonly string[], options: { db?: string; input?: string } = {}) {
  const done = spawnSync(process.execPath, [BIN, ...args], {
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, RAPPORTEUR_DB: join(folder, options.db ?? 'register.db') },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('the command line', () => {
  it('reads as the contract says, one object a line', () => {
    const { code, out } = rapporteur(['read', article, article, '--format', 'ndjson']);
    expect(code).toBe(0);
    const readings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(readings).toHaveLength(2);
    expect(Object.keys(readings[0])).toEqual([
      'source',
      'passages',
      'attributions',
      'statements',
      'recommendations',
      'problems',
    ]);
    for (const statement of readings[0].statements) {
      expect(readings[0].source.text.slice(statement.start, statement.end)).toBe(statement.quote);
      expect(statement.finding.because).toMatch(/\.$/);
    }
  });

  it('tells what is at fault on standard error and prints the others', () => {
    const { code, out, err } = rapporteur([
      'read',
      file('empty.txt', ''),
      article,
      join(folder, 'missing.txt'),
      folder,
      '--json',
    ]);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err.trim().split('\n')).toEqual([
      'empty.txt: the file is empty; give a text or an HTML page',
      `${join(folder, 'missing.txt')}: there is no such file; check the name`,
      `${folder}: this is a folder; name the files in it`,
    ]);
  });

  it.each([
    ['a page with no article', 'menu.html', '<nav><a href="/">Home</a></nav>', /menu\.html: no article was found/],
    [
      'a day that is none',
      'day.txt',
      'Slovenia was reviewed on 31 February 2024.',
      /31 February 2024: there is no such/,
    ],
    ['broken characters', 'latin.txt', Buffer.from(`${ARTICLE}\xff caf\xc3\xa9`, 'latin1'), /1 character could not be/],
  ])('prints what could be read and tells the rest: %s', (_, name, content, message) => {
    const { code, out, err } = rapporteur(['read', file(name, content), '--json']);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out).problems).toHaveLength(1);
  });

  it('keeps nothing of a page with no article', () => {
    const page = file('menu.html', '<nav><a href="/">Home</a></nav>');
    expect(rapporteur(['add', page, '--by', 'A'], { db: 'empty.db' })).toMatchObject({ code: 1, out: '' });
    expect(rapporteur(['list'], { db: 'empty.db' }).out).not.toContain('menu');
  });

  it('imports, searches and exports', { timeout: 30_000 }, () => {
    const rows = [
      'To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session',
      'Slovenia,EEG,EU,Build a bridge of Example,Austria,WEOG,EU,Accepted,4,Justice,7',
      'Slovenia,EEG,EU,Close the ferry of Example,Chile,GRULAC,,Noted,4,Justice,7',
      'Freedonia,EEG,EU,Mend the road of Example,Chile,GRULAC,,Noted,4,Justice,7',
    ];
    const set = file('made-up.csv', rows.join('\r'));
    const db = 'record.db';
    const dry = rapporteur(['import', set, '--dry-run'], { db });
    expect(dry.out).toContain('nothing was written');
    const done = rapporteur(['import', set, '--by', 'A Keeper'], { db });
    expect(done.out).toMatch(/^recommendations 2 {2}\(new 2, unchanged 0, changed 0, gone 0\)/);
    expect(done.err).toMatch(/^made-up\.csv:4: To "Freedonia": .+\n$/);
    expect(done.code).toBe(1);
    expect(rapporteur(['search', 'example', '-ferry', '--state', 'svn'], { db }).out).toMatch(/^1 recommendation, /);
    expect(rapporteur(['search', 'example', '--stat', 'SVN'], { db })).toMatchObject({ code: 2, out: '' });
    const exported = rapporteur(['export', '--position', 'noted', '--format', 'ndjson'], { db });
    expect(JSON.parse(exported.out)).toMatchObject({ stateUnderReview: 'SVN', text: 'Close the ferry of Example' });
  });

  it('refuses 200 MB by its size', () => {
    const path = file('large.txt', '');
    truncateSync(path, 200 * 1024 * 1024);
    const { code, err } = rapporteur(['read', path]);
    expect(code).toBe(1);
    expect(err).toMatch(/200 MB is more than the 20 MB/);
  });

  it('reads standard input', () => {
    expect(rapporteur(['read', '-', '--json'], { input: ARTICLE }).out).toContain('standard input');
  });

  it('keeps, lists, shows, accepts, corrects and rejects', () => {
    expect(rapporteur(['list'], { db: 'desk.db' }).out).toContain('holds no document yet');
    expect(rapporteur(['add', article, '--by', 'A Reviewer'], { db: 'desk.db' }).out).toMatch(/^added/);
    expect(rapporteur(['add', article, '--by', 'A Reviewer'], { db: 'desk.db' }).out).toMatch(/^held already/);
    const [card] = rapporteur(['list', '--json'], { db: 'desk.db' })
      .out.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const shown = JSON.parse(rapporteur(['show', card.id.slice(0, 16), '--json'], { db: 'desk.db' }).out);
    const [first, second] = shown.statements;
    expect(
      rapporteur(['accept', first.id.slice(0, 10), '--by', 'A Reviewer', '--why', 'read it'], { db: 'desk.db' }).out,
    ).toContain('accepted by A Reviewer');
    expect(rapporteur(['correct', second.id, '--by', 'A Reviewer', '--state', 'XXX'], { db: 'desk.db' })).toMatchObject(
      { code: 1, err: expect.stringContaining('no State has this code') },
    );
    expect(
      rapporteur(['correct', second.id, '--by', 'A Reviewer', '--said-on', '2024-02-31'], { db: 'desk.db' }),
    ).toMatchObject({ code: 1, err: expect.stringContaining('no such date') });
    expect(
      rapporteur(['correct', second.id, '--by', 'A Reviewer', '--said-on', '2024-03-01'], { db: 'desk.db' }).out,
    ).toContain('1 March 2024');
    expect(rapporteur(['reject', second.id, '--by', 'A Reviewer'], { db: 'desk.db' }).out).toContain('rejected');
    expect(rapporteur(['accept', 'ffffff', '--by', 'A Reviewer'], { db: 'desk.db' })).toMatchObject({
      code: 1,
      err: expect.stringContaining('no statement with this id'),
    });
    expect(rapporteur(['check'], { db: 'desk.db' }).out).toMatch(/4 checked, [01] changed/);
    expect(rapporteur(['check'], { db: 'desk.db' }).out).toMatch(/4 checked, 0 changed/);
  });

  it('uses exit code 2 for a call that is wrong', () => {
    expect(rapporteur(['accept', 'abc']).code).toBe(2);
    expect(rapporteur(['nonsense']).code).toBe(2);
    expect(rapporteur(['serve', '--port', '99999']).code).toBe(2);
    expect(rapporteur(['--help']).code).toBe(0);
  });

  it('says which port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const { port } = server.address() as { port: number };
    const { code, err } = rapporteur(['serve', '--port', String(port)]);
    expect(code).toBe(1);
    expect(err).toBe(`port ${port} is in use on 127.0.0.1; close what uses it, or name another with --port\n`);
    server.close();
  });

  it('says what is wrong with a database that is none, in one line', () => {
    file('letter.db', 'Dear Sir or Madam, this is a letter. '.repeat(50));
    const { code, err } = rapporteur(['list'], { db: 'letter.db' });
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('this is not a database');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Register } from '../../src/register/register.js';
import type { Audience } from '../../src/register/views.js';
import { createApp } from '../../src/web/app.js';
import { ARTICLE } from '../made-up.js';
import { madeUpRegister, SECRET } from '../register.js';

interface Scenario {
  readonly path: string;
  readonly who: Audience;
  readonly status: number;
  readonly has?: readonly string[];
  readonly hasNot?: readonly string[];
}

const PRIVATE = [SECRET, 'secret.txt'];

/** Method GET unless said; `hasNot` proves that a guest does not see something. */
const SCENARIOS: readonly Scenario[] = [
  { path: '/', who: 'desk', status: 200, has: ['Slovenia, 2016-2018', 'Read a text'] },
  { path: '/', who: 'public', status: 200, has: ['Read a text'], hasNot: [...PRIVATE, 'threads'] },
  {
    path: '/candidatures/SVN/2016',
    who: 'public',
    status: 200,
    has: ['Said', 'The record', 'What came of it', 'noindex', 'proposal until a named reviewer'],
    hasNot: PRIVATE,
  },
  { path: '/candidatures/svn/2016', who: 'desk', status: 200 },
  { path: '/candidatures/SVN/1999', who: 'desk', status: 404 },
  { path: '/documents', who: 'public', status: 200, has: ['Slovenia tells the Council'], hasNot: PRIVATE },
  { path: '/documents', who: 'desk', status: 200, has: ['secret.txt'] },
  { path: '/documents/ffff', who: 'desk', status: 404, has: ['no such page'] },
  { path: '/states', who: 'public', status: 200, has: ['Slovenia'] },
  { path: '/states/SVN', who: 'public', status: 200, has: ['A/HRC', 'Reviews'].slice(1), hasNot: PRIVATE },
  { path: '/states/XXX', who: 'public', status: 404, has: ['Not found'] },
  { path: '/treaties', who: 'public', status: 200, has: ['ICCPR-OP2'] },
  { path: '/treaties/OPCAT', who: 'public', status: 200, has: ['States bound by the acts on record'] },
  { path: '/treaties/NONE', who: 'public', status: 404 },
  { path: '/reviews/SVN/3', who: 'public', status: 200, has: ['182'] },
  { path: '/reviews/SVN/9', who: 'public', status: 404 },
  { path: '/coverage', who: 'public', status: 200, has: ['What is not held'] },
  { path: '/checks', who: 'public', status: 200, has: ['How sentences are read'] },
  { path: '/checks/treaty-act', who: 'public', status: 200, has: ['Withdrawal or denunciation'] },
  { path: '/checks/nothing', who: 'public', status: 404 },
  { path: '/read', who: 'public', status: 200, has: ['<textarea'] },
  { path: '/health', who: 'public', status: 200, has: ['"ok":true'] },
  { path: '/api/v1/openapi.json', who: 'public', status: 200, has: ['/candidatures/{state}/{year}'] },
  { path: '/api/v1/candidatures/SVN/2016', who: 'public', status: 200, has: ['"outcome"'], hasNot: PRIVATE },
  { path: '/api/v1/documents', who: 'public', status: 200, hasNot: PRIVATE },
  { path: '/api/v1/statements?state=svn', who: 'public', status: 200, has: ['"quote"'], hasNot: PRIVATE },
  { path: '/api/v1/statements?kind=rumour', who: 'public', status: 400, has: ['"code":"input"'] },
  { path: '/api/v1/states/XXX', who: 'public', status: 404, has: ['"code":"not-found"'] },
  { path: '/%00', who: 'public', status: 404 },
  { path: '/../../etc/passwd', who: 'public', status: 404 },
];

let register: Register;
beforeAll(async () => {
  register = await madeUpRegister();
});
afterAll(() => register.close());

const ask = (who: Audience, path: string, init?: RequestInit) =>
  createApp(register, { audience: who, host: '127.0.0.1' }).request(path, init);

describe('pages and JSON', () => {
  it.each(SCENARIOS.map((scenario) => [`${scenario.who} ${scenario.path}`, scenario] as const))(
    '%s',
    async (_, { path, who, status, has, hasNot }) => {
      const answer = await ask(who, path);
      const text = await answer.text();
      expect(answer.status).toBe(status);
      for (const words of has ?? []) expect(text).toContain(words);
      for (const words of hasNot ?? []) expect(text).not.toContain(words);
    },
  );

  it('a quotes-only document shows the public its quotes and none of the rest', async () => {
    const card = (await register.documents('desk')).find((document) => document.visibility === 'quotes-only');
    const path = `/documents/${card?.id.slice(7)}`;
    expect(await (await ask('public', path)).text()).toContain('shown by its quotes only');
    expect(await (await ask('public', path)).text()).not.toContain('A rights group demanded');
    expect(await (await ask('desk', path)).text()).toContain('A rights group demanded');
    expect(await (await ask('public', `/api/v1${path}`)).text()).not.toContain('A rights group demanded');
  });

  it('a private document is not there for the public', async () => {
    const card = (await register.documents('desk')).find((document) => document.visibility === 'private');
    expect((await ask('public', `/documents/${card?.id.slice(7)}`)).status).toBe(404);
    expect((await ask('desk', `/documents/${card?.id.slice(7)}`)).status).toBe(200);
  });

  it('markup in a document arrives as text', async () => {
    const card = (await register.documents('desk')).find((document) => document.visibility === 'quotes-only');
    const html = await (await ask('desk', `/documents/${card?.id.slice(7)}`)).text();
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });

  it('the desk answers only to the names of this machine', async () => {
    const from = (who: Audience, host: string) =>
      createApp(register, { audience: who, host: '127.0.0.1' }).request(`http://${host}/documents`);
    expect((await from('desk', 'localhost:4000')).status).toBe(200);
    expect((await from('desk', 'elsewhere.example')).status).toBe(404);
    expect((await from('public', 'elsewhere.example')).status).toBe(200);
  });

  it('forbids script', async () => {
    expect((await ask('public', '/')).headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('/read', () => {
  const posted = (
    who: Audience,
    fields: Record<string, string | File>,
    headers: Record<string, string> = {},
    path = '/read',
  ) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return ask(who, path, { method: 'POST', body, headers });
  };

  it('shows the reading and stores nothing', async () => {
    const before = (await register.documents('desk')).length;
    const text = await (await posted('public', { text: `${ARTICLE} Read only.` })).text();
    expect(text).toContain('Nothing was stored');
    expect(text).toContain('<mark');
    expect(await register.documents('desk')).toHaveLength(before);
  });

  it('gives the form back as it was, with what was wrong', async () => {
    const empty = await posted('public', { text: '  ' });
    expect(await empty.text()).toContain('There is nothing to read');
    const binary = await posted('public', { text: 'kept', file: new File(['%PDF-1.4 x'], 'a.txt') });
    const text = await binary.text();
    expect(binary.status).toBe(400);
    expect(text).toContain('this is a PDF');
    expect(text).toContain('kept');
  });

  it('adds for the desk from its own page only', async () => {
    const fields = { text: `${ARTICLE} Added by the desk.`, by: 'A Reviewer' };
    expect((await posted('public', fields, {}, '/documents')).status).toBe(404);
    expect((await posted('desk', fields, { 'sec-fetch-site': 'cross-site' }, '/documents')).status).toBe(404);
    expect((await posted('desk', { ...fields, by: ' ' }, {}, '/documents')).status).toBe(400);
    expect((await posted('desk', fields, { 'sec-fetch-site': 'same-origin' }, '/documents')).status).toBe(303);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Register } from '../../src/register/register.js';
import type { Audience } from '../../src/register/views.js';
import { createApp } from '../../src/web/app.js';
import { ARTICLE } from '../made-up.js';
import { madeUpRegister, SECRET } from '../register.js';
import { HOSTILE, idOf, registerWithRecord, withHostileWords } from '../web-record.js';

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
  { path: '/coverage', who: 'public', status: 200, has: ['What is not held', 'Data sets that can be taken in'] },
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

const words = (letters: number) => 'a'.repeat(letters);
const states = (count: number) => Array.from({ length: count }, (_, at) => `theme=${at}`).join('&');

/** Search, and what is made of it. */
const RECORD_SCENARIOS: readonly Scenario[] = [
  {
    path: '/search',
    who: 'public',
    status: 200,
    has: ['35 recommendations', 'page 1 of 2', 'rel="next"', 'name="state" value="SVN"', 'Newest first', 'How to ask'],
    hasNot: [...PRIVATE, '<script>'],
  },
  { path: '/search?page=2', who: 'public', status: 200, has: ['page 2 of 2', 'rel="prev"'], hasNot: ['rel="next"'] },
  { path: '/search?page=9', who: 'public', status: 200, has: ['That page does not exist', 'page 2 of 2'] },
  {
    path: '/search?q=protocol+torture&state=SVN&position=supported',
    who: 'public',
    status: 200,
    has: [
      '1 recommendation<',
      '<mark class="hit">torture</mark>',
      'Take off State under review: Slovenia',
      'href="/search?q=protocol+torture&amp;position=supported"',
      'sources differ',
      'recommended by Croatia, France',
      '/search.csv?q=protocol+torture&amp;state=SVN&amp;position=supported',
      '/compare?by=state&amp;value=SVN&amp;q=protocol+torture&amp;position=supported',
    ],
  },
  {
    path: '/search?q=%D0%BF%D1%8B%D1%82%D0%BA%D0%B8&state=svn',
    who: 'public',
    status: 200,
    has: ['3 recommendations', '<mark class="hit">torture</mark>', '<mark class="hit">пытки</mark>', 'lang="ru"'],
  },
  {
    path: '/search?q=nothingofthekind&state=HRV',
    who: 'public',
    status: 200,
    has: ['0 recommendations', 'It may be found with less asked for', 'Take off the words'],
  },
  { path: '/search?q=nothingofthekind', who: 'public', status: 200, has: ['Fewer words'] },
  {
    path: '/search?position=rejected&colour=red&sort=worst&page=x&state=SVN',
    who: 'public',
    status: 200,
    has: ['“rejected” is no value of “Position”', '“colour” is nothing', '“worst” is no order', '“x” is no page'],
  },
  { path: `/search?q=${words(1_000)}`, who: 'public', status: 200, has: ['0 recommendations'] },
  {
    path: `/search?q=${words(1_001)}`,
    who: 'public',
    status: 400,
    has: ['1,001 characters were asked for', 'role="alert"', words(1_001)],
    hasNot: ['1 recommendation'],
  },
  { path: `/search?${states(201)}`, who: 'public', status: 400, has: ['More than 200 values'] },
  { path: '/search?q=%3Cscript%3E', who: 'public', status: 200, has: ['value="&lt;script&gt;"'], hasNot: ['<script>'] },
  { path: '/search.csv?q=torture&state=SVN', who: 'public', status: 200, has: ['state_under_review', '121.1'] },
  { path: '/search.ndjson?state=HRV', who: 'public', status: 200, has: ['"paragraph":"140.1"'], hasNot: ['"121.1"'] },
  {
    path: '/search.json?state=HRV',
    who: 'public',
    status: 200,
    has: ['"licences"', 'made up for testing'].slice(0, 1),
  },
  { path: `/search.csv?q=${words(1_001)}`, who: 'public', status: 400, has: ['1,001 characters'] },
  { path: '/search.pdf', who: 'public', status: 404 },
  { path: '/recommendations/ffffffffffffffffffff', who: 'public', status: 404, has: ['no such page'] },
  {
    path: '/themes',
    who: 'public',
    status: 200,
    has: ['Right to education', 'role="img"', '/themes/Justice%20%2F%20courts%20%26%20%22halls%22'],
    hasNot: ['<script>'],
  },
  {
    path: '/themes/Invented%20theme',
    who: 'public',
    status: 200,
    has: [
      '25 recommendations carry this label',
      'Who is asked',
      'Who asks',
      'Western European and other States',
      ', Slovenia: ',
    ],
  },
  { path: `/themes/${encodeURIComponent(HOSTILE)}`, who: 'public', status: 404, hasNot: ['<script>'] },
  {
    path: `/themes/${encodeURIComponent('Justice / courts & "halls"')}`,
    who: 'public',
    status: 200,
    has: ['3 recommendations carry this label'],
  },
  { path: '/themes/None', who: 'public', status: 404 },
  {
    path: '/recommending/HRV',
    who: 'public',
    status: 200,
    has: ['What Croatia recommends', 'to 1 State.', 'What was answered', 'By cycle', 'The latest'],
  },
  { path: '/recommending/FRA', who: 'public', status: 200, has: ['1 recommendation that it made'] },
  { path: '/recommending/KAZ', who: 'public', status: 200, has: ['No recommendation made by Kazakhstan is held'] },
  { path: '/recommending/XXX', who: 'public', status: 404 },
  {
    path: '/reviews/SVN/3',
    who: 'public',
    status: 200,
    has: [
      'Counted from the sources held',
      'stated, 30 counted in the sources held',
      'By theme',
      'By recommending State',
      'The recommendations, by paragraph',
      'decision 43/112',
      'https://docs.un.org/A/HRC/43/15',
    ],
    hasNot: ['<script>'],
  },
  { path: '/reviews/SVN/4', who: 'public', status: 200, has: ['No recommendation of this review is held'] },
  {
    path: '/states/SVN',
    who: 'public',
    status: 200,
    has: ['Stated', 'Counted', 'As recommending State', '3 recommendations to 1 State are held', '/recommending/SVN'],
    hasNot: PRIVATE,
  },
  { path: '/states/KAZ', who: 'public', status: 200, has: ['2020: ', 'No recommendation made by this State is held'] },
  { path: '/states/SVN/statements', who: 'public', status: 200, has: ['Statements of Slovenia'], hasNot: PRIVATE },
  { path: '/states/XXX/statements', who: 'public', status: 404 },
  { path: '/compare', who: 'public', status: 200, has: ['Choose two or more', '<datalist'] },
  {
    path: '/compare?by=state&value=Slovenia&value=HRV&value=Atlantis&q=invented',
    who: 'public',
    status: 200,
    has: ['Croatia', 'no share on fewer than 20', '“Atlantis” is no State', ' %', 'Counted: recommendations'],
  },
  {
    path: '/compare?by=cycle&value=3&value=9&theme=Invented+theme',
    who: 'public',
    status: 200,
    has: ['cycle 3', '“9” cannot be compared here', 'name="theme" value="Invented theme"'],
  },
  { path: '/compare?by=group&value=WEOG', who: 'public', status: 200, has: ['Western European and other States'] },
  { path: '/compare?by=wealth', who: 'public', status: 200, has: ['“wealth” cannot be compared by'] },
  { path: `/compare?value=SVN&q=${words(1_001)}`, who: 'public', status: 400, has: ['1,001 characters', '<form'] },
  {
    path: '/imports',
    who: 'public',
    status: 200,
    has: ['another-list', '1 row refused'],
    hasNot: ['Atlantis', 'An Importer', 'another.csv'],
  },
  {
    path: '/imports',
    who: 'desk',
    status: 200,
    has: ['Atlantis', 'An Importer', 'another.csv', 'no State has this name'],
  },
  {
    path: '/api/v1/search?q=court&size=1',
    who: 'public',
    status: 200,
    has: [
      '"total":3',
      '"pageCount":3',
      '"next":"/api/v1/search?q=court&page=2&size=1"',
      '"marks":[{"start"',
      '"facets"',
    ],
  },
  { path: `/api/v1/search?q=${words(1_001)}`, who: 'public', status: 400, has: ['"code":"input"'] },
  { path: '/api/v1/search?colour=red', who: 'public', status: 200, has: ['“colour” is nothing'] },
  { path: '/api/v1/recommendations/none', who: 'public', status: 404, has: ['"code":"not-found"'] },
  {
    path: '/api/v1/reviews/SVN/3',
    who: 'public',
    status: 200,
    has: ['"recommendations":[{', '"pendingUntil":"HRC 43"'],
  },
  {
    path: '/api/v1/compare?by=state&value=SVN&value=HRV',
    who: 'public',
    status: 200,
    has: ['"shares":{"supported"', '"shares":null', '"least":20'],
  },
  { path: '/api/v1/compare', who: 'public', status: 400, has: ['"code":"input"'] },
  { path: '/api/v1/themes', who: 'public', status: 200, has: ['"value":"Invented theme"'] },
  { path: '/api/v1/themes/Invented%20theme', who: 'public', status: 200, has: ['"received":25', '"latest"'] },
  { path: '/api/v1/recommending/HRV', who: 'public', status: 200, has: ['"statesUnderReview"'] },
  {
    path: '/api/v1/openapi.json',
    who: 'public',
    status: 200,
    has: ['/recommendations/{id}', '"name":"recommendingGroup"'],
  },
];

let register: Register;
beforeAll(async () => {
  register = await registerWithRecord();
});
afterAll(() => register.close());

const ask = (who: Audience, path: string, init?: RequestInit) =>
  createApp(register, { audience: who, host: '127.0.0.1' }).request(path, init);

describe('pages and JSON', () => {
  it.each(
    [...SCENARIOS, ...RECORD_SCENARIOS].map((scenario) => [`${scenario.who} ${scenario.path}`, scenario] as const),
  )('%s', async (_, { path, who, status, has, hasNot }) => {
    const answer = await ask(who, path);
    const text = await answer.text();
    expect(answer.status).toBe(status);
    for (const words of has ?? []) expect(text).toContain(words);
    for (const words of hasNot ?? []) expect(text).not.toContain(words);
  });

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

  it('a recommendation stands with every source that speaks of it', async () => {
    const html = await (await ask('public', `/recommendations/${await idOf(register, 'protocol torture')}`)).text();
    for (const expected of [
      'Recommendation 121.1 to Slovenia',
      'Sources differ: ',
      'another-list says noted',
      'href="/recommending/FRA"',
      'href="https://docs.un.org/A/HRC/43/15/Add.1"',
      'The cells as they stood',
      'line 2',
      'Next in the review',
      'href="/search?action=5"',
      'para. 121.1 (Slovenia, Universal Periodic Review, cycle 3)',
      'type="application/json"',
    ])
      expect(html).toContain(expected);
  });

  it('a pledge, a treaty body and a pending position are told as what they are', async () => {
    const page = async (words: string) =>
      (await ask('public', `/recommendations/${await idOf(register, words)}`)).text();
    expect(await page('invent pledge')).toContain('Voluntary pledge of Slovenia');
    const body = await page('invented detention');
    expect(body).toContain('Invented Committee: to Slovenia');
    expect(body).toContain('takes no position on this kind');
    expect(await page('later session')).toContain('To be answered by HRC 43.');
    expect(await page('nobody tells')).toContain('not the same as a position that is pending');
    expect(await page('Прекратить')).toContain('lang="ru"');
  });

  it('hostile words arrive as text wherever they stand', async () => {
    const app = createApp(withHostileWords(register), { audience: 'desk', host: '127.0.0.1' });
    for (const path of [
      '/search?q=forms',
      '/search?theme=marker&persons=marker',
      `/search?q=none&theme=${encodeURIComponent(HOSTILE)}`,
      `/compare?by=cycle&value=3&theme=${encodeURIComponent(HOSTILE)}`,
      `/recommendations/${await idOf(register, 'forms')}`,
      `/recommendations/${await idOf(register, 'protocol torture')}`,
      '/reviews/SVN/3',
      '/recommending/HRV',
      '/themes',
      '/themes/marker',
      '/imports',
    ]) {
      const html = await (await app.request(path)).text();
      expect(html, path).toContain('&lt;script&gt;');
      expect(html, path).not.toContain('<script>');
    }
  });

  it('before anything was imported the search says how', async () => {
    const empty = await madeUpRegister();
    const html = await (await createApp(empty, { audience: 'public', host: '' }).request('/search')).text();
    expect(html).toContain('No recommendation is held yet');
    expect(html).toContain('rapporteur import FILE…');
    for (const path of ['/themes', '/imports', '/states/SVN', '/reviews/SVN/3', '/recommending/SVN', '/compare'])
      expect((await createApp(empty, { audience: 'public', host: '' }).request(path)).status).toBe(200);
    await empty.close();
  });

  it('a file of results is named and typed', async () => {
    const answer = await ask('public', '/search.xlsx?q=torture');
    expect(answer.headers.get('content-type')).toContain('spreadsheetml');
    expect(answer.headers.get('content-disposition')).toContain('recommendations.xlsx');
    expect(new Uint8Array(await answer.arrayBuffer()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
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
    expect(text).toContain('this PDF is damaged');
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

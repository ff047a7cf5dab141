import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Register } from '../src/register/register.js';
import { type Server, serve } from '../src/web/serve.js';
import { launchChromium, MISSING } from './chromium.js';
import { idOf, registerWithRecord } from './web-record.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [1440, 390, 320];

let browser: Browser | null = null;
let register: Register;
let server: Server;
let paths: string[];

beforeAll(async () => {
  browser = await launchChromium();
  if (browser === null && process.env.ALLOW_SKIP !== '1') throw new Error(MISSING);
  register = await registerWithRecord();
  server = await serve({ register, audience: 'desk', host: '127.0.0.1', port: 0 });
  const documents = await register.documents('desk');
  const statements = await register.statements({}, 'desk');
  paths = [
    '/',
    '/candidatures',
    '/candidatures/SVN/2016',
    '/documents',
    ...documents.map((card) => `/documents/${card.id.slice(7, 23)}`),
    `/statements/${statements[0]?.statement.id}`,
    '/states',
    '/states/SVN',
    '/treaties',
    '/treaties/OPCAT',
    '/states/SVN/statements',
    '/states/KAZ',
    '/search',
    '/search?q=invented&state=SVN&state=HRV&position=noted&position=supported',
    '/search?q=nothingofthekind&theme=none',
    `/search?q=${'a'.repeat(1_001)}`,
    `/recommendations/${await idOf(register, 'protocol torture')}`,
    `/recommendations/${await idOf(register, 'invented detention')}`,
    '/recommending/HRV',
    '/themes',
    '/themes/Invented%20theme',
    '/compare?by=state&value=SVN&value=HRV&theme=Invented+theme&colour=red',
    '/compare?by=group&value=WEOG&value=Eastern+European',
    '/imports',
    '/reviews/SVN/3',
    '/coverage',
    '/checks',
    '/checks/treaty-act',
    '/checks/count-rule',
    '/read',
    '/nothing-here',
  ];
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await register?.close();
});

describe('in a real browser', () => {
  it.each(['light', 'dark'] as const)(
    'axe finds nothing on any page, and no page is wider than its window (%s)',
    { timeout: 480_000 },
    async (colorScheme) => {
      if (browser === null) return;
      const faults: string[] = [];
      for (const width of WIDTHS) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
        for (const path of paths) {
          const page = await context.newPage();
          await page.goto(server.address + path);
          const wider = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          if (Number(wider) > 0) faults.push(`${path} at ${width}: ${wider} px too wide`);
          await page.evaluate(AXE);
          const { violations } = (await page.evaluate('axe.run()')) as {
            violations: { id: string; nodes: { target: string[] }[] }[];
          };
          faults.push(
            ...violations.map((violation) => `${path} at ${width}: ${violation.id} ${violation.nodes[0]?.target}`),
          );
          await page.close();
        }
        await context.close();
      }
      expect(faults).toEqual([]);
    },
  );

  it('works without script: a text is pasted, read, and marked with as many findings as marks', {
    timeout: 60_000,
  }, async () => {
    if (browser === null) return;
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.address}/read`);
    await page.fill(
      'textarea',
      'Slovenia will ratify the Convention against Torture by the end of 2040, its Government said on 4 March 2024.',
    );
    await page.click('form.read button[type=submit]');
    expect(await page.textContent('main')).toContain('Nothing was stored');
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    expect(await page.locator('.note').count()).toBe(await page.locator('mark [href^="#n-"]').count());
    await context.close();
  });

  it('works without script: a search is narrowed, a value taken off, a page turned', { timeout: 60_000 }, async () => {
    if (browser === null) return;
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${server.address}/`);
    await page.fill('#home-search', 'invented');
    await page.keyboard.press('Enter');
    expect(await page.textContent('.found h2')).toMatch(/^\d+ recommendations$/);
    await page.click('.filters > summary');
    await page.check('input[name=position][value=noted]');
    await page.click('.filters > button');
    expect(page.url()).toContain('q=invented&sort=relevance&position=noted');
    expect(await page.locator('.hits .position.supported').count()).toBe(0);
    await page.click('.chosen li:first-child a');
    expect(page.url()).not.toContain('position');
    await page.click('a[rel=next]');
    expect(await page.textContent('.paging')).toContain('page 2 of');
    await context.close();
  });

  it('on a wide window the facets stand open beside the results, on a small one they wait', {
    timeout: 60_000,
  }, async () => {
    if (browser === null) return;
    for (const [width, visible] of [
      [1440, true],
      [320, false],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(`${server.address}/search`);
      expect(await page.locator('input[name=position]').first().isVisible()).toBe(visible);
      expect(await page.locator('.filters > summary').isVisible()).toBe(!visible);
      await page.close();
    }
  });

  it('the keyboard reaches the content first', { timeout: 60_000 }, async () => {
    if (browser === null) return;
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe('#content');
    await page.close();
  });
});

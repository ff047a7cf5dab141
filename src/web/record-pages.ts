import type { Context } from 'hono';
import { Fault } from '../domain/errors.js';
import type { Register } from '../register/register.js';
import { comparisonChoices } from './compare-choices.js';
import { type AskedComparison, comparisonFrom } from './compare-params.js';
import { held } from './errors.js';
import { byCycle, reviewed } from './facet-counts.js';
import type { PageContext } from './page-context.js';
import { code, type Pages, paramsIn, part } from './page-route.js';
import { comparePage } from './pages/compare.js';
import { importsPage } from './pages/imports.js';
import { recommendationPage } from './pages/recommendation.js';
import { recommendingPage } from './pages/recommending.js';
import { reviewPage } from './pages/review.js';
import { searchPage } from './pages/search.js';
import { statePage } from './pages/state.js';
import { stateStatementsPage } from './pages/state-statements.js';
import { themePage } from './pages/theme.js';
import { themesPage } from './pages/themes.js';
import { type AskedQuery, askable, EVERYTHING, queryFrom } from './search-params.js';
import { stateNames } from './state-names.js';

/** The pages of the record: recommendations, reviews, States, themes, and what they were read from. */
export function recordPages(register: Register, context: PageContext): Pages {
  const { audience } = context;
  return {
    '/search': (c) => search(c, register, context),
    '/recommendations/:id': async (c) =>
      recommendationPage(held(await register.recommendation(part(c, 'id'))), context),
    '/reviews/:state/:cycle{[0-9]+}': async (c) =>
      reviewPage(
        held(await register.review(code(c, 'state'), Number(part(c, 'cycle')), audience)),
        await stateNames(register),
        context,
      ),
    '/states/:state': (c) => state(c, register, context),
    '/states/:state/statements': async (c) =>
      stateStatementsPage(
        await stateIn(c, register),
        await register.statements({ state: code(c, 'state'), limit: 1_000 }, audience),
        context,
      ),
    '/recommending/:state': (c) => recommending(c, register, context),
    '/themes': async () => themesPage(await register.search({ ...EVERYTHING, sort: 'newest', size: 1 }), context),
    '/themes/:theme': (c) => theme(c, register, context),
    '/compare': (c) => compare(c, register, context),
    '/imports': async () => importsPage(await register.imports(), context),
  };
}

/** How many of the latest stand on a page that sums up. */
const LATEST = 5;

/** What cannot be asked comes back in the form, with what is wrong. */
async function search(c: Context, register: Register, context: PageContext) {
  const names = await stateNames(register);
  const params = paramsIn(c);
  let asked: AskedQuery = { query: { ...EVERYTHING, words: params.get('q') ?? '' }, notes: [] };
  try {
    asked = queryFrom(params);
    return searchPage({ ...asked, names, view: await register.search(askable(asked.query)) }, context);
  } catch (fault) {
    c.status(400);
    return searchPage({ ...asked, names, view: null, fault: inputFault(fault) }, context);
  }
}

/** The words of a fault that whoever asked can mend; any other goes on. */
function inputFault(fault: unknown): string {
  if (fault instanceof Fault && fault.code === 'input') return fault.message;
  throw fault;
}

async function stateIn(c: Context, register: Register) {
  const wanted = code(c, 'state');
  return held((await register.states()).find(({ iso3 }) => iso3 === wanted));
}

async function state(c: Context, register: Register, context: PageContext) {
  const view = held(await register.state(code(c, 'state'), context.audience));
  const own = { state: [view.state.iso3] };
  const cycles = await byCycle(register, own, await register.search(reviewed(own)));
  return statePage(
    { view, cycles, asks: await register.search(reviewed({ recommending: [view.state.iso3] })) },
    context,
  );
}

async function recommending(c: Context, register: Register, context: PageContext) {
  const asking = await stateIn(c, register);
  const chosen = { recommending: [asking.iso3] };
  const found = await register.search(reviewed(chosen, LATEST));
  const cycles = await byCycle(register, chosen, found);
  const [states, names] = [await register.states(), await stateNames(register)];
  return recommendingPage({ state: asking, states, names, found, cycles }, context);
}

async function theme(c: Context, register: Register, context: PageContext) {
  const wanted = part(c, 'theme');
  const chosen = { theme: [wanted] };
  const found = await register.search(reviewed(chosen, LATEST));
  if (found.total === 0) held(null);
  const cycles = await byCycle(register, chosen, found);
  const [states, names] = [await register.states(), await stateNames(register)];
  return themePage({ theme: wanted, states, names, found, cycles }, context);
}

async function compare(c: Context, register: Register, context: PageContext) {
  const choices = await comparisonChoices(register);
  let asked: AskedComparison = { by: 'state', values: [], filter: EVERYTHING, notes: [] };
  const page = { states: choices.states, view: null };
  try {
    asked = comparisonFrom(paramsIn(c), choices);
    const view = asked.values.length > 0 ? await register.compare(asked.by, asked.values, asked.filter) : null;
    return comparePage({ ...page, asked, view, choices: choices[asked.by] }, context);
  } catch (fault) {
    c.status(400);
    return comparePage({ ...page, asked, choices: choices[asked.by], fault: inputFault(fault) }, context);
  }
}

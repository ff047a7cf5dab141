import type { Register } from '../register/register.js';
import { held } from './errors.js';
import type { PageContext } from './page-context.js';
import { code, type Pages, part } from './page-route.js';
import { candidaturePage } from './pages/candidature.js';
import { checkPage, checksPage } from './pages/checks.js';
import { coveragePage } from './pages/coverage.js';
import { documentPage } from './pages/document.js';
import { homePage } from './pages/home.js';
import { candidaturesPage, documentsPage, statesPage, treatiesPage } from './pages/lists.js';
import { readFormPage } from './pages/read.js';
import { statementPage } from './pages/statement.js';
import { treatyPage } from './pages/treaty.js';

/** The pages of what was said, and of the facts that ship. */
export function registerPages(register: Register, context: PageContext): Pages {
  const { audience } = context;
  return {
    '/': async () => homePage(await register.home(audience), context),
    '/candidatures': async () => candidaturesPage(await register.candidatures(audience), context),
    '/candidatures/:state/:year{[0-9]{4}}': async (c) =>
      candidaturePage(held(await register.candidature(code(c, 'state'), Number(part(c, 'year')), audience)), context),
    '/documents': async () => documentsPage(await register.documents(audience), context),
    '/documents/:id': async (c) => documentPage(held(await register.document(part(c, 'id'), audience)), context),
    '/statements/:id': async (c) =>
      statementPage({ ...held(await register.statement(part(c, 'id'), audience)), assessments: [] }, context),
    '/states': async () => statesPage(await register.states(), context),
    '/treaties': async () => treatiesPage(await register.treaties(), context),
    '/treaties/:code': async (c) => treatyPage(held(await register.treaty(code(c, 'code'), audience)), context),
    '/coverage': async () => coveragePage(await register.coverage(), register.dataSources(), context),
    '/checks': () => checksPage(register.checks(), register.rules(), context),
    '/checks/:id': (c) => checkPage(held(ruleNamed(register, part(c, 'id'))), context),
    '/read': () => readFormPage(context),
  };
}

/** Checks by their id; rules of extraction by theirs with `-rule` behind it, since some share a name. */
function ruleNamed(register: Register, id: string) {
  return (
    register.checks().find((check) => check.id === id) ?? register.rules().find((rule) => `${rule.id}-rule` === id)
  );
}

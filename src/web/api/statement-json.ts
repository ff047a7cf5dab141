import { findingJson, statementJson } from '../../publish/reading-json.js';
import type { StatementView } from '../../register/views.js';

export const viewJson = (view: StatementView) => ({
  ...statementJson(view.statement),
  finding: findingJson(view.finding),
  reviewState: view.reviewState,
  decisions: view.decisions,
  document: view.document.id,
});
export const viewOrNothing = (view: StatementView | null) => view && viewJson(view);
export const withStatements = <View extends { statements: readonly StatementView[] }>(view: View | null) =>
  view && { ...view, statements: view.statements.map(viewJson) };
export const withThreads = <View extends { threads: readonly StatementView[] }>(view: View | null) =>
  view && { ...view, threads: view.threads.map(viewJson) };

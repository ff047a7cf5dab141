import type { PartialDate } from '../domain/partial-date.js';
import { isBound } from '../domain/treaty.js';
import { type Desk, today } from './desk.js';
import { statementViews } from './view-statements.js';
import type { Audience, StateView, TreatyView } from './views.js';

export async function viewState(desk: Desk, iso3: string, audience: Audience): Promise<StateView | null> {
  const { states, treaties } = await desk.lexicon();
  const state = states.get(iso3);
  if (state === undefined) return null;
  const record = await desk.store.record({
    state: iso3,
    parts: ['reviews', 'totals', 'treatyActions', 'treatyReadings', 'candidatures', 'terms', 'measures', 'assessments'],
  });
  return {
    state,
    reviews: [...record.reviews].sort((a, b) => b.cycle - a.cycle),
    totals: record.totals,
    treaties: [...treaties.values()].map((treaty) => {
      const actions = record.treatyActions.filter((action) => action.treaty === treaty.code).sort(byDay);
      return {
        treaty,
        actions,
        readings: record.treatyReadings.filter((reading) => reading.treaty === treaty.code),
        bound: isBound(actions, today(desk)),
      };
    }),
    candidatures: record.candidatures,
    terms: record.terms,
    measures: [...record.measures].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? '')),
    assessments: record.assessments,
    statements: await statementViews(desk, { state: iso3, limit: 200 }, audience),
  };
}

const byDay = (a: { on: PartialDate | null }, b: { on: PartialDate | null }): number =>
  (a.on ?? '9999').localeCompare(b.on ?? '9999');

export async function viewTreaty(desk: Desk, code: string, audience: Audience): Promise<TreatyView | null> {
  const { states, treaties } = await desk.lexicon();
  const treaty = treaties.get(code);
  if (treaty === undefined) return null;
  const record = await desk.store.recordOfAll(['treatyActions', 'treatyReadings']);
  const actions = byState(record.treatyActions);
  const standings = [...states.values()].flatMap((state) => {
    const own = (actions.get(state.iso3) ?? []).filter((action) => action.treaty === code).sort(byDay);
    const readings = record.treatyReadings.filter((reading) => reading.treaty === code && reading.state === state.iso3);
    return own.length + readings.length === 0
      ? []
      : [{ state, actions: own, readings, bound: isBound(own, today(desk)) }];
  });
  const statements = (await statementViews(desk, { kind: 'commitment' }, audience)).filter(
    (view) => view.statement.commitment?.object === code,
  );
  return {
    treaty,
    standings,
    sources: record.sources.filter((source) => source.treaties.includes(code)),
    statements,
  };
}

/** Node 20 has no `Map.groupBy`. */
function byState<Item extends { state: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.state);
    if (group) group.push(item);
    else groups.set(item.state, [item]);
  }
  return groups;
}

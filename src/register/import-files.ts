import type { ImportReport } from '../domain/import-report.js';
import { isSameAct, type TreatyAction } from '../domain/treaty.js';
import { createSourceContext } from '../record/source-context.js';
import type { WitnessHead } from '../store/store.js';
import { named } from './add-document.js';
import { type Desk, today } from './desk.js';
import { gatherRecord } from './gather-record.js';
import { countsOf, planImport } from './import-plan.js';
import { type IncomingRows, readIncoming } from './import-rows.js';
import type { ImportOptions, Submission } from './register.js';
import { refreshIndex } from './search-index.js';

/** Refused rows and remarks that a report lists; all are counted. */
const MOST_LISTED = 1000;

/**
 * Reads data sets into the record: all of them or nothing. Importing the same again changes nothing. With `dryRun` it
 * says what it would do. Throws a `conflict` fault where another import finished meanwhile.
 */
export async function importFiles(
  desk: Desk,
  files: readonly Submission[],
  options: ImportOptions,
): Promise<ImportReport> {
  const began = Date.now();
  const report = await takeIn(desk, files, options, began);
  // In a step of its own, when what was read can be let go of: the two need most of the memory.
  if (!report.dryRun) {
    options.progress?.({ what: 'indexing', done: 0, all: null });
    await refreshIndex(desk);
  }
  return { ...report, milliseconds: Date.now() - began };
}

async function takeIn(
  desk: Desk,
  files: readonly Submission[],
  options: ImportOptions,
  began: number,
): Promise<ImportReport> {
  const by = named(options.by);
  const { store } = desk;
  const seenVersion = await store.recordVersion();
  const record = await store.recordOfAll(['sessions']);
  const incoming = readIncoming(files, createSourceContext([...record.states.values()], record.sessions), options);
  const held = await headsOf(desk, incoming);
  options.progress?.({ what: 'comparing', done: incoming.rows.size, all: incoming.rows.size });
  const plan = planImport(incoming.rows, held);
  const { treatiesIn } = await desk.lexicon();
  const gathered = await gatherRecord(store, plan, today(desk), (text) => treatiesIn(text).map(({ key }) => key));
  const treaties = await newTreatyActions(desk, incoming);
  const report: ImportReport = {
    ...summary(incoming, options),
    counts: [...countsOf(plan, (key) => gathered.goneKinds.get(key), incoming.rows), ...treaties.counts],
    milliseconds: Date.now() - began,
  };
  if (options.dryRun) return report;
  options.progress?.({ what: 'writing', done: incoming.rows.size, all: incoming.rows.size });
  await store.applyImport(
    {
      source: [...new Set(incoming.files.map((file) => file.source))].join(', '),
      seenVersion,
      report,
      seen: plan.seen,
      gone: plan.gone,
      treatyActions: treaties.created,
      ...gathered,
    },
    { by, at: desk.now(), why: options.why ?? null },
  );
  return report;
}

async function headsOf(desk: Desk, incoming: IncomingRows): Promise<Map<string, WitnessHead>> {
  const sources = [...new Set(incoming.files.map((file) => file.source))];
  const heads = await Promise.all(sources.map((source) => desk.store.witnessHeads(source)));
  return new Map(heads.flat().map((head) => [head.key, head]));
}

function summary(incoming: IncomingRows, options: ImportOptions) {
  return {
    files: incoming.files,
    dryRun: options.dryRun ?? false,
    repeated: incoming.repeated,
    refusedCount: incoming.refused.length,
    refused: incoming.refused.slice(0, MOST_LISTED),
    remarkCount: incoming.remarks.length,
    remarks: incoming.remarks.slice(0, MOST_LISTED),
    unexpected: incoming.unexpected,
  };
}

/** Acts of treaty tables that the record does not hold yet, and how many it does. */
async function newTreatyActions(desk: Desk, { treatyActions }: IncomingRows) {
  if (treatyActions.length === 0) return { created: [], counts: [] };
  const held = (await desk.store.recordOfAll(['treatyActions'])).treatyActions;
  const keyOf = ({ state, treaty }: TreatyAction): string => `${state} ${treaty}`;
  const known = new Map<string, TreatyAction[]>();
  for (const act of held) known.set(keyOf(act), [...(known.get(keyOf(act)) ?? []), act]);
  const created = treatyActions.filter((told) => !known.get(keyOf(told))?.some((act) => isSameAct(act, told)));
  const unchanged = treatyActions.length - created.length;
  const counts = { kind: 'treaty-action', read: treatyActions.length, created: created.length, unchanged };
  return { created, counts: [{ ...counts, changed: 0, gone: 0 }] };
}

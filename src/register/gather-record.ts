import { assembleRecommendation } from '../domain/assemble-recommendation.js';
import { gatherWitnesses } from '../domain/gather-witnesses.js';
import { recommendationId } from '../domain/id.js';
import type { PartialDate } from '../domain/partial-date.js';
import type { Recommendation, RecommendationKind, Witness, WitnessRow } from '../domain/recommendation.js';
import type { KeptWitness, Store } from '../store/store.js';
import type { ImportPlan } from './import-plan.js';
import type { Incoming } from './import-rows.js';

/** What an import makes of the reviews it touches. */
export interface GatheredRecord {
  readonly created: KeptWitness[];
  readonly changed: KeptWitness[];
  /** Held as they were, and now of another recommendation. */
  readonly moved: { key: string; recommendation: string }[];
  readonly recommendations: Recommendation[];
  readonly dissolved: string[];
  /** Kind of the rows that are gone, by key. */
  readonly goneKinds: Map<string, RecommendationKind>;
}

/** A witness in the making: new, changed, or held as it was. */
interface Drafted {
  readonly key: string;
  readonly rank: Witness['rank'];
  readonly row: WitnessRow;
  readonly witness: Witness;
  readonly status: 'created' | 'changed' | 'held';
  readonly digest: string;
  readonly sets: readonly string[];
  /** The recommendation it stood in so far. */
  readonly before: string | null;
}

/** One review of a State, or all that one State was told by another mechanism. */
interface Touched {
  readonly kind: RecommendationKind;
  readonly stateUnderReview: string;
  readonly cycle: number | null;
  readonly incoming: { incoming: Incoming; sets: readonly string[] }[];
}

/** Gathers anew every review that an import touches: its held witnesses together with the new, changed and gone ones. */
export async function gatherRecord(
  store: Store,
  plan: ImportPlan,
  day: PartialDate,
  treatiesIn: (text: string) => readonly string[],
): Promise<GatheredRecord> {
  const gathered: GatheredRecord = {
    created: [],
    changed: [],
    moved: [],
    recommendations: [],
    dissolved: [],
    goneKinds: new Map(),
  };
  const isEmpty = Object.values(await store.countRecommendations()).every((count) => count === 0);
  const gone = new Set(plan.gone.filter(({ isGone }) => isGone).map(({ key }) => key));
  for (const touched of (await touchedBy(store, plan, gone, gathered.goneKinds)).values()) {
    const held = isEmpty ? [] : await heldWitnesses(store, touched);
    const rows = drafted(touched, held, gone, day);
    place(gathered, rows, treatiesIn);
  }
  return gathered;
}

const keyOf = (kind: string, state: string, cycle: number | null): string => `${kind} ${state} ${cycle}`;

async function touchedBy(
  store: Store,
  plan: ImportPlan,
  gone: ReadonlySet<string>,
  goneKinds: Map<string, RecommendationKind>,
): Promise<Map<string, Touched>> {
  const touched = new Map<string, Touched>();
  const touch = ({ kind, stateUnderReview, cycle }: Pick<Touched, 'kind' | 'stateUnderReview' | 'cycle'>): Touched => {
    const key = keyOf(kind, stateUnderReview, cycle);
    const known = touched.get(key) ?? { kind, stateUnderReview, cycle, incoming: [] };
    touched.set(key, known);
    return known;
  };
  for (const incoming of plan.created) touch(incoming.row).incoming.push({ incoming, sets: [...incoming.sets].sort() });
  for (const { incoming, sets } of plan.changed) touch(incoming.row).incoming.push({ incoming, sets });
  for (const { key, recommendation } of plan.gone) {
    if (!gone.has(key)) continue;
    const kept = await store.recommendation(recommendation);
    if (kept === null) continue;
    touch(kept.recommendation);
    goneKinds.set(key, kept.recommendation.kind);
  }
  return touched;
}

/** Witnesses of the touched review, with the recommendation each stands in. */
async function heldWitnesses(store: Store, touched: Touched): Promise<{ witness: Witness; before: string }[]> {
  const { kind, stateUnderReview, cycle } = touched;
  const kept = await store.recommendations({ kind, stateUnderReview, ...(cycle === null ? {} : { cycle }) });
  const own = kept.filter(({ recommendation }) => recommendation.cycle === cycle);
  const witnesses = await store.witnessesOf(own.map(({ recommendation }) => recommendation.id));
  return [...witnesses].flatMap(([before, those]) => those.map((witness) => ({ witness, before })));
}

function drafted(
  touched: Touched,
  held: readonly { witness: Witness; before: string }[],
  gone: ReadonlySet<string>,
  day: PartialDate,
): Drafted[] {
  const known = new Map(held.map((item) => [item.witness.key, item]));
  const incoming = touched.incoming.map(({ incoming, sets }): Drafted => {
    const before = known.get(incoming.key);
    const { key, format, file, line, row, raw, digest } = incoming;
    const { id: source, rank } = format;
    const firstSeenOn = before?.witness.firstSeenOn ?? day;
    return {
      key,
      rank,
      row,
      witness: { key, source, rank, file, line, row, raw, firstSeenOn, lastSeenOn: day, goneOn: null },
      status: before ? 'changed' : 'created',
      digest,
      sets,
      before: before?.before ?? null,
    };
  });
  const fresh = new Set(incoming.map(({ key }) => key));
  const asTheyWere = held
    .filter(({ witness }) => !fresh.has(witness.key))
    .map(({ witness, before }): Drafted => {
      const now = gone.has(witness.key) ? { ...witness, goneOn: day } : witness;
      const { key, rank, row } = now;
      return { key, rank, row, witness: now, status: 'held', digest: '', sets: [], before };
    });
  return [...incoming, ...asTheyWere];
}

/** Gathers the witnesses of one review and puts each where it now belongs. */
function place(gathered: GatheredRecord, rows: readonly Drafted[], treatiesIn: (text: string) => readonly string[]) {
  const before = new Set(rows.map((row) => row.before).filter((id) => id !== null));
  // In the order of the files, so that numbers rise as a reader would count.
  const inOrder = gatherWitnesses(rows).sort((a, b) => (isEarlier(earliest(a), earliest(b)) ? -1 : 1));
  for (const own of inOrder) {
    const id = idOf(own);
    before.delete(id);
    gathered.recommendations.push(
      assembleRecommendation({ id, witnesses: own.map(({ witness }) => witness), treatiesIn }),
    );
    for (const { witness, digest, sets, status, before: stood } of own) {
      if (status === 'created') gathered.created.push({ witness, digest, sets, recommendation: id });
      else if (status === 'changed') gathered.changed.push({ witness, digest, sets, recommendation: id });
      else if (stood !== id) gathered.moved.push({ key: witness.key, recommendation: id });
    }
  }
  gathered.dissolved.push(...before);
}

/** The id that the witness which told of it first gave it; of several the one seen first. */
function idOf(rows: readonly Drafted[]): string {
  const founders = rows.filter((row) => row.before !== null && row.before === recommendationId(row.key));
  return recommendationId(earliest(founders.length > 0 ? founders : rows).key);
}

const earliest = (rows: readonly Drafted[]): Drafted =>
  rows.reduce((one, other) => (isEarlier(other, one) ? other : one));

function isEarlier({ witness: a }: Drafted, { witness: b }: Drafted): boolean {
  if (a.firstSeenOn !== b.firstSeenOn) return a.firstSeenOn < b.firstSeenOn;
  if (a.file !== b.file) return a.file < b.file;
  return a.line !== b.line ? a.line < b.line : a.key < b.key;
}

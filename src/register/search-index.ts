import type { ConceptTerm } from '../domain/concept.js';
import { Fault } from '../domain/errors.js';
import type { Recommendation } from '../domain/recommendation.js';
import type { Facet, SearchItem } from '../domain/search.js';
import type { State } from '../domain/state.js';
import { IndexBuilder } from '../search/index-builder.js';
import { openIndex, type SearchIndex } from '../search/open-index.js';
import { createVocabulary } from '../search/vocabulary.js';
import type { Store } from '../store/store.js';
import type { Desk } from './desk.js';

/** Recommendations read at once while the index is made. */
const CHUNK = 5_000;

/** Makes the index anew where the record has changed since it was made; gives its pieces where it did. */
export async function refreshIndex(desk: Desk): Promise<Pieces | null> {
  const version = await desk.store.recordVersion();
  return (await desk.store.searchIndexVersion()) === version ? null : makeIndex(desk, version);
}

type Pieces = ReadonlyMap<string, Uint8Array>;

/** On a standby, which only reads, what was made serves this process alone. */
async function makeIndex({ store }: Desk, version: number): Promise<Pieces> {
  const record = await store.recordOfAll(['reviews']);
  const reviewedOn = new Map(record.reviews.map((review) => [`${review.state} ${review.cycle}`, review.reviewedOn]));
  const builder = new IndexBuilder();
  for (let last = 0; ; ) {
    const kept = await store.recommendationsAfter(last, CHUNK);
    for (const { seq, recommendation } of kept)
      builder.add(
        itemOf(
          seq,
          recommendation,
          record.states,
          reviewedOn.get(`${recommendation.stateUnderReview} ${recommendation.cycle}`) ?? null,
        ),
      );
    if (kept.length < CHUNK) break;
    last = kept.at(-1)?.seq ?? last;
  }
  const made = builder.finish();
  await store.keepSearchIndex(version, made).catch((fault) => {
    if (!(fault instanceof Fault) || fault.code !== 'unavailable') throw fault;
  });
  return made;
}

/** What is asked for, beside the words. */
function itemOf(
  seq: number,
  recommendation: Recommendation,
  states: ReadonlyMap<string, State>,
  reviewedOn: string | null,
): SearchItem {
  const own = states.get(recommendation.stateUnderReview);
  const recommending = recommendation.recommendingStates.map((iso3) => states.get(iso3));
  const on = recommendation.on ?? reviewedOn ?? '';
  const some = (value: string | number | null | undefined): string[] => (value == null ? [] : [String(value)]);
  const values: Record<Facet, readonly string[]> = {
    kind: [recommendation.kind],
    state: [recommendation.stateUnderReview],
    group: some(own?.regionalGroup),
    organisation: own?.organisations ?? [],
    recommending: recommendation.recommendingStates,
    recommendingGroup: [...new Set(recommending.flatMap((state) => some(state?.regionalGroup)))],
    cycle: some(recommendation.cycle),
    session: some(recommendation.session),
    position: some(recommendation.position ?? (recommendation.kind === 'upr-recommendation' ? 'unknown' : null)),
    theme: recommendation.themes,
    persons: recommendation.groups,
    sdg: recommendation.sdgs.map(String),
    action: some(recommendation.actionCategory),
    treaty: recommendation.treaties,
    source: recommendation.sources,
    year: some(on === '' ? null : on.slice(0, 4)),
  };
  return { seq, text: recommendation.text, language: recommendation.language, values, on };
}

/** The index as it is kept, opened once in this process for each version of the record. */
export function indexReader(
  store: Store,
  concepts: () => readonly ConceptTerm[],
): (desk: Desk) => Promise<SearchIndex> {
  let open: { version: number; index: Promise<SearchIndex> } | null = null;
  return async (desk) => {
    const version = await store.recordVersion();
    if (open?.version === version) return open.index;
    // Those who ask meanwhile wait for the same one; where it fails the next who asks tries again.
    const index = openKept(desk, concepts);
    open = { version, index };
    index.catch(() => {
      open = null;
    });
    return index;
  };
}

async function openKept(desk: Desk, concepts: () => readonly ConceptTerm[]): Promise<SearchIndex> {
  const { states, treaties } = await desk.lexicon();
  const vocabulary = createVocabulary(concepts(), [...states.values()], [...treaties.values()]);
  const made = await refreshIndex(desk);
  try {
    return openIndex(made ?? (await keptPieces(desk)), vocabulary);
  } catch (fault) {
    // Kept by another release, in a form of its own: made anew.
    if (!(fault instanceof Fault) || fault.code !== 'conflict') throw fault;
    return openIndex(await makeIndex(desk, await desk.store.recordVersion()), vocabulary);
  }
}

async function keptPieces({ store }: Desk): Promise<Pieces> {
  const kept = await store.searchIndex();
  if (kept === null) throw new Fault('unavailable', 'the index of search cannot be read; try again');
  return kept.pieces;
}

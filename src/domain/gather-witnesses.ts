import { folded } from './folded.js';
import { EVIDENCE_RANKS, type EvidenceRank, type WitnessRow } from './recommendation.js';

/** What gathering looks at; the key breaks ties, so that the order of arrival changes nothing. */
export interface Gatherable {
  readonly key: string;
  readonly rank: EvidenceRank;
  readonly row: WitnessRow;
}

/** Least share of a part's words that its paragraph must hold, and least share of all words of two whole texts. */
const PART_IN_WHOLE = 0.8;
const SAME_WHOLE = 0.6;

/**
 * Which witnesses of one review speak of the same recommendation. UPR Info counts pairs of part and recommending State,
 * the United Nations counts paragraphs: rows with a paragraph found the recommendations; rows without one join the
 * paragraph that has their words and their State, else those of the same text. The outcome depends on the rows alone.
 */
export function gatherWitnesses<Row extends Gatherable>(rows: readonly Row[]): Row[][] {
  const ordered = [...rows].sort(byWeight);
  const paragraphs = new Map<string, Gathered<Row>>();
  for (const row of ordered.filter(({ row }) => row.paragraph !== null)) {
    const known = paragraphs.get(row.row.paragraph as string);
    if (known) known.rows.push(row);
    else paragraphs.set(row.row.paragraph as string, gathered(row));
  }
  const byText = new Map<string, Row[]>();
  const places = [...paragraphs.values()];
  for (const row of ordered.filter(({ row }) => row.paragraph === null)) {
    const text = folded(row.row.text);
    const home = paragraphOf(row, text, places)?.rows ?? byText.get(text);
    if (home) home.push(row);
    else byText.set(text, [row]);
  }
  return [...places.map(({ rows }) => rows), ...byText.values()];
}

interface Gathered<Row> {
  readonly rows: Row[];
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
}

function gathered<Row extends Gatherable>(row: Row): Gathered<Row> {
  const text = folded(row.row.text);
  return { rows: [row], text, words: new Set(text.split(' ')), states: new Set(row.row.recommendingStates) };
}

function byWeight(a: Gatherable, b: Gatherable): number {
  return EVIDENCE_RANKS.indexOf(a.rank) - EVIDENCE_RANKS.indexOf(b.rank) || (a.key < b.key ? -1 : 1);
}

/** The paragraph that a row without one belongs to: its State is among the paragraph's, and its words stand there. */
function paragraphOf<Row extends Gatherable>(
  row: Row,
  text: string,
  paragraphs: readonly Gathered<Row>[],
): Gathered<Row> | undefined {
  if (paragraphs.length === 0) return undefined;
  const words = new Set(text.split(' '));
  let best: Gathered<Row> | undefined;
  let most = 0;
  for (const paragraph of paragraphs) {
    const states = row.row.recommendingStates;
    if (states.length > 0 && !states.some((state) => paragraph.states.has(state))) continue;
    const agreement = agreementOf(words, text, paragraph);
    if (agreement > most) [best, most] = [paragraph, agreement];
  }
  return best;
}

/** From 0 to 2: equal texts most, then a text that holds all of the other's words, then two that share most of theirs. */
function agreementOf(words: ReadonlySet<string>, text: string, whole: Gathered<unknown>): number {
  if (whole.text === text) return 2;
  let shared = 0;
  for (const word of words) if (whole.words.has(word)) shared++;
  const ofPart = shared / words.size;
  const ofAll = shared / (words.size + whole.words.size - shared);
  return ofPart >= PART_IN_WHOLE || ofAll >= SAME_WHOLE ? ofPart * 0.5 + ofAll : 0;
}

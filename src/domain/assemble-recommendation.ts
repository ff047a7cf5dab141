import { folded, sameWords } from './folded.js';
import {
  EVIDENCE_RANKS,
  type EvidenceRank,
  type Position,
  type PositionStep,
  type Recommendation,
  type RecommendationPart,
  type Witness,
} from './recommendation.js';

/** What a recommendation is made of; all its witnesses, those that are gone from their sources, too. */
export interface Assembly {
  readonly id: string;
  readonly witnesses: readonly Witness[];
  /** Codes of the treaties that a text names. */
  readonly treatiesIn: (text: string) => readonly string[];
}

/**
 * One recommendation from its witnesses. The weightiest source gives text, paragraph and parts; States, themes and
 * groups are all those that any source names; positions stand as the sequence of what each source says (law 6).
 */
export function assembleRecommendation({ id, witnesses, treatiesIn }: Assembly): Recommendation {
  const there = witnesses.filter((witness) => witness.goneOn === null);
  const speaking = [...(there.length > 0 ? there : witnesses)].sort(byWeight);
  const lead = (speaking[0] as Witness).row;
  const rows = speaking.map((witness) => witness.row);
  const positions = positionsOf(speaking, lead.text);
  const first = <T>(read: (row: Witness['row']) => T | null): T | null =>
    rows.map(read).find((value) => value !== null) ?? null;
  // Most recommendations have one witness: nothing to join then, and thirty thousand of them are made at once.
  const all = <T>(read: (row: Witness['row']) => readonly T[]): readonly T[] =>
    rows.length === 1 ? read(lead) : [...new Set(rows.flatMap(read))];
  return {
    id,
    kind: lead.kind,
    stateUnderReview: lead.stateUnderReview,
    cycle: first((row) => row.cycle),
    session: first((row) => row.session),
    paragraph: first((row) => row.paragraph),
    text: lead.text,
    language: lead.language,
    recommendingStates: all((row) => row.recommendingStates),
    parts: partsOf(speaking),
    positions,
    position: latestOf(positions),
    sourcesDiffer: sourcesDiffer(positions),
    themes: all((row) => row.themes),
    groups: all((row) => row.groups),
    sdgs: [...all((row) => row.sdgs)].sort((a, b) => a - b),
    actionCategory: first((row) => row.actionCategory),
    treaties: [...new Set(treatiesIn(lead.text))],
    symbol: first((row) => row.symbol),
    body: first((row) => row.body),
    on: first((row) => row.on),
    sources: [...new Set(speaking.map((witness) => witness.source))],
    current: there.length > 0,
  };
}

/** By code units: days and keys need no language's order. */
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const weightOf = (rank: EvidenceRank): number => EVIDENCE_RANKS.indexOf(rank);

function byWeight(a: Witness, b: Witness): number {
  return (
    weightOf(a.rank) - weightOf(b.rank) ||
    compared(a.firstSeenOn, b.firstSeenOn) ||
    a.line - b.line ||
    compared(a.key, b.key)
  );
}

/** The parts a source tells apart; else, where one source has several texts for it, these. */
function partsOf(speaking: readonly Witness[]): RecommendationPart[] {
  const told = speaking.find((witness) => witness.row.parts.length > 0);
  if (told) return [...told.row.parts];
  if (speaking.every(({ row }) => row.text === speaking[0]?.row.text)) return [];
  const texts = new Map<string, { text: string; states: Set<string> }>();
  for (const { row, source } of speaking) {
    const key = `${source} ${folded(row.text)}`;
    const part = texts.get(key) ?? { text: row.text, states: new Set<string>() };
    for (const state of row.recommendingStates) part.states.add(state);
    texts.set(key, part);
  }
  const sources = new Set(speaking.map((witness) => witness.source));
  return sources.size === 1 && texts.size > 1
    ? [...texts.values()].map(({ text, states }) => ({ text, recommendingStates: [...states] }))
    : [];
}

/** Oldest first; undated steps before dated ones, weightier evidence after lighter. What is told alike is told once. */
function positionsOf(speaking: readonly Witness[], text: string): PositionStep[] {
  const steps = new Map<string, PositionStep>();
  for (const { row, source, rank } of speaking) {
    if (row.position === null) continue;
    const step: PositionStep = {
      position: row.position,
      asReported: row.positionAsReported ?? row.position,
      symbol: row.positionSymbol,
      paragraph: row.positionParagraph,
      on: row.on,
      pendingUntil: row.pendingUntil,
      source,
      rank,
      part: sameWords(row.text, text) ? null : row.text,
    };
    steps.set(speaking.length === 1 ? source : JSON.stringify(step), step);
  }
  return [...steps.values()].sort((a, b) => compared(a.on ?? '', b.on ?? '') || weightOf(b.rank) - weightOf(a.rank));
}

/**
 * The latest position by the weightiest evidence. Parts that differ in one source, neither of them later, are parts
 * supported, parts noted.
 */
function latestOf(steps: readonly PositionStep[]): Position | null {
  const weight = Math.min(...steps.map((step) => weightOf(step.rank)));
  const weightiest = steps.filter((step) => weightOf(step.rank) === weight);
  const last = weightiest.at(-1);
  if (last === undefined) return null;
  const sameDay = weightiest.filter((step) => step.on === last.on && step.source === last.source);
  const told = new Set(sameDay.map((step) => step.position));
  return told.size > 1 && told.has('supported') ? 'partially-supported' : last.position;
}

function sourcesDiffer(steps: readonly PositionStep[]): boolean {
  if (steps.length < 2) return false;
  const bySource = new Map<string, PositionStep[]>();
  for (const step of steps) bySource.set(step.source, [...(bySource.get(step.source) ?? []), step]);
  return new Set([...bySource.values()].map((own) => latestOf(own)).filter((told) => told !== 'pending')).size > 1;
}

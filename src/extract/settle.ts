import type { Span } from '../domain/anchor.js';
import type { PlacedPart } from './parts.js';
import type { Found, Rule } from './rule.js';
import { RULES } from './rules/index.js';

/** What a rule found, at its place in the document. */
export interface Candidate {
  readonly found: Found;
  readonly rule: Rule;
  readonly placed: PlacedPart;
  /** In the document's text. */
  readonly span: Span;
}

/** Of two statements of a kind in the same words the earlier rule's stands; a claim inside a longer one goes with it. */
export function settled(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => RULES.indexOf(a.rule) - RULES.indexOf(b.rule))) {
    const rival = kept.find(
      (other) =>
        other.rule.kind === candidate.rule.kind &&
        other.span.start < candidate.span.end &&
        candidate.span.start < other.span.end &&
        sharesMost(other, candidate),
    );
    if (rival === undefined && candidate.span.end - candidate.span.start >= 10) kept.push(candidate);
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function sharesMost(a: Candidate, b: Candidate): boolean {
  const shared = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
  return shared >= 0.5 * Math.min(a.span.end - a.span.start, b.span.end - b.span.start);
}

/** A repetition in one document is one statement, at the most direct words. */
export function withoutRepetitions(candidates: readonly Candidate[]): Candidate[] {
  const directness = ({ placed }: Candidate): number => (placed.attribution?.direct ? 2 : placed.attribution ? 1 : 0);
  return candidates.filter((candidate, index) =>
    candidates.every(
      (other, at) =>
        other === candidate ||
        !isSame(candidate, other) ||
        directness(candidate) > directness(other) ||
        (directness(candidate) === directness(other) && index < at),
    ),
  );
}

function isSame(a: Candidate, b: Candidate): boolean {
  if (a.rule.kind !== b.rule.kind || a.found.state !== b.found.state) return false;
  const [ours, theirs] = [a.found.commitment, b.found.commitment];
  if (ours && theirs)
    return isOneCandidature(ours.object, theirs.object) || (ours.object === theirs.object && ours.act === theirs.act);
  const [mine, other] = [a.found.claim, b.found.claim];
  return (
    mine !== undefined &&
    other !== undefined &&
    mine.measure === other.measure &&
    mine.value === other.value &&
    mine.comparator === other.comparator &&
    mine.unit === other.unit
  );
}

/** A candidature told with its term, and again without. */
const isOneCandidature = (a: string, b: string): boolean =>
  a.startsWith('HRC') && b.startsWith('HRC') && (a.startsWith(b) || b.startsWith(a));

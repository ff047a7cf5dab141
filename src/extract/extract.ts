import { anchorAt, occurrences, type Span } from '../domain/anchor.js';
import type { Attribution } from '../domain/attribution.js';
import type { Problem } from '../domain/errors.js';
import { statementId } from '../domain/id.js';
import type { DatedValue } from '../domain/partial-date.js';
import { placeOf } from '../domain/passage.js';
import type { SourceDocument } from '../domain/source-document.js';
import type { Statement } from '../domain/statement.js';
import { findAttributions } from './attributions/find-attributions.js';
import { homeStateOf } from './attributions/people.js';
import { datesIn } from './dates/dates-in.js';
import { doubtsIn } from './doubts.js';
import { isNoTelling } from './grammar/clauses.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { type PlacedPart, partsOf } from './parts.js';
import type { Found, Rule } from './rule.js';
import { RULES } from './rules/index.js';

interface Candidate {
  readonly found: Found;
  readonly rule: Rule;
  readonly placed: PlacedPart;
  /** In the document's text. */
  readonly span: Span;
}

/** What was found in a document, in order of the text, and what was met in it that nobody knows. */
export interface Extraction {
  readonly attributions: Attribution[];
  readonly statements: Statement[];
  readonly problems: Problem[];
}

/** Passages → attributions → statements. */
export function extractStatements(document: SourceDocument, lexicon: Lexicon): Extraction {
  const attributions = findAttributions(document, lexicon);
  const said = dayOfStatement(document, attributions);
  const parts = partsOf(document, attributions, lexicon, homeStateOf(document, lexicon), said?.value ?? null);
  const candidates = parts.flatMap((placed) => candidatesIn(document.text, placed));
  const kept = withoutRepetitions(settled(candidates));
  const statements = kept.map((candidate) => statementOf(document, candidate, said));
  return { attributions, statements, problems: doubtsIn(document, parts, statements) };
}

function candidatesIn(text: string, placed: PlacedPart): Candidate[] {
  if (isNoTelling(text.slice(placed.sentence.start, placed.sentence.end)) || isNoTelling(placed.part.text)) return [];
  const { part } = placed;
  // A statement is somebody's: where no State is named, speaks or is written about, there is none.
  if (part.voice === null && part.home === null && part.states.length === 0) return [];
  return RULES.filter((rule) => rule.hint.test(part.masked)).flatMap((rule) =>
    rule.find(placed.part).map((found) => ({
      found,
      rule,
      placed,
      span: { start: placed.start + found.start, end: placed.start + found.end },
    })),
  );
}

/** Of two statements of a kind in the same words the earlier rule's stands; a claim inside a longer one goes with it. */
function settled(candidates: readonly Candidate[]): Candidate[] {
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
function withoutRepetitions(candidates: readonly Candidate[]): Candidate[] {
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
    return ours.object === theirs.object && (ours.act === theirs.act || ours.object.startsWith('HRC'));
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

function statementOf(
  document: SourceDocument,
  { found, rule, placed, span }: Candidate,
  saidOn: DatedValue | null,
): Statement {
  const anchor = anchorAt(document.text, span, placeOf(document.passages, span));
  const occurrence = occurrences(document.text, anchor.quote).indexOf(span.start) + 1;
  return {
    id: statementId(document.id, rule.kind, anchor.quote, occurrence),
    source: document.id,
    kind: rule.kind,
    attribution: placed.attribution?.id ?? null,
    anchor,
    state: found.state,
    speaker: placed.attribution?.official ? (placed.attribution.speaker?.name ?? null) : null,
    saidOn,
    commitment: found.commitment ?? null,
    claim: found.claim ?? null,
    themes: [],
    rule: rule.id,
    context: document.text.slice(placed.sentence.start, placed.sentence.end),
  };
}

/** "… said in Geneva on 24 February": the day beside a cue, with the year of publication; else the day of publication. */
function dayOfStatement(document: SourceDocument, attributions: readonly Attribution[]): DatedValue | null {
  const published = document.publishedOn;
  for (const { cue, content } of attributions) {
    if (cue === null || content.end > cue.start + 600) continue;
    const beside = document.text.slice(cue.end, cue.end + 70).split(/[.“”"]/)[0] as string;
    const date = datesIn(beside, published?.value ?? null).find((found) => found.value.length === 10);
    if (
      date &&
      (published === null ||
        Math.abs(Date.parse(date.value) - Date.parse(`${published.value}-01-01`.slice(0, 10))) < 400 * 86_400_000)
    ) {
      return date.inferredFrom === null
        ? { value: date.value, inferredFrom: null }
        : { value: date.value, inferredFrom: published?.inferredFrom ?? 'the day of publication' };
    }
  }
  return published;
}

import { anchorAt, occurrences } from '../domain/anchor.js';
import type { Attribution } from '../domain/attribution.js';
import type { Problem } from '../domain/errors.js';
import { statementId } from '../domain/id.js';
import type { DatedValue } from '../domain/partial-date.js';
import { placeOf } from '../domain/passage.js';
import type { SourceDocument } from '../domain/source-document.js';
import type { Statement } from '../domain/statement.js';
import { isCoverage } from './attributions/coverage.js';
import { findAttributions } from './attributions/find-attributions.js';
import { datesIn } from './dates/dates-in.js';
import { doubtsIn } from './doubts.js';
import { isNoTelling } from './grammar/clauses.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { type PlacedPart, partsOf } from './parts.js';
import { RULES } from './rules/index.js';
import { type Candidate, settled, withoutRepetitions } from './settle.js';

/** What was found in a document, in order of the text, and what was met in it that nobody knows. */
export interface Extraction {
  readonly attributions: Attribution[];
  readonly statements: Statement[];
  readonly problems: Problem[];
}

/** Passages → attributions → statements. */
export function extractStatements(document: SourceDocument, lexicon: Lexicon): Extraction {
  const { attributions, ...voices } = findAttributions(document, lexicon);
  const said = dayOfStatement(document, attributions);
  const parts = partsOf(
    document,
    { attributions, ...voices, saidOn: said?.value ?? null, coverage: isCoverage(document) },
    lexicon,
  );
  const candidates = parts.flatMap((placed) => candidatesIn(document.text, placed));
  const kept = withoutRepetitions(settled(candidates));
  const statements = kept.map((candidate) => statementOf(document, candidate, said));
  return { attributions, statements, problems: doubtsIn(document, parts, statements, lexicon) };
}

function candidatesIn(text: string, placed: PlacedPart): Candidate[] {
  const { part } = placed;
  if (isNoTelling(text.slice(placed.sentence.start, placed.sentence.end)) || isNoTelling(placed.part.text)) return [];
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
    speaker: placed.speaker,
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

import type { Attribution } from '../domain/attribution.js';
import type { Finding } from '../domain/finding.js';
import type { CheckedStatement, Reading } from '../domain/reading.js';
import type { Statement } from '../domain/statement.js';

/** A reading as other programs rely on it: the keys are a promise, one object a document (docs/api.md). */
export function readingJson(reading: Reading): Record<string, unknown> {
  const { source } = reading;
  return {
    source: {
      id: source.id,
      file: source.file,
      mediaType: source.mediaType,
      language: source.language,
      title: source.title,
      text: source.text,
      symbol: source.symbol,
      publishedOn: source.publishedOn,
      capturedOn: source.capturedOn,
    },
    passages: source.passages,
    attributions: reading.attributions.map(attributionJson),
    statements: reading.statements.map(checkedJson),
    recommendations: [],
    problems: reading.problems,
  };
}

const attributionJson = ({ id, direct, speaker, state, cue, content }: Attribution) => ({
  id,
  direct,
  speaker,
  state,
  cue,
  content,
});

const checkedJson = ({ statement, finding }: CheckedStatement) => ({
  ...statementJson(statement),
  finding: findingJson(finding),
});

export function statementJson(statement: Statement): Record<string, unknown> {
  const { id, kind, attribution, anchor, state, speaker, saidOn, commitment, claim, themes } = statement;
  return {
    id,
    kind,
    attribution,
    quote: anchor.quote,
    start: anchor.start,
    end: anchor.end,
    state,
    speaker,
    saidOn,
    commitment,
    claim,
    themes,
  };
}

export function findingJson(finding: Finding): Record<string, unknown> {
  const { outcome, because, check, workings, recordReadTo, asOf, evidence } = finding;
  return {
    outcome,
    because,
    check,
    workings,
    recordReadTo,
    asOf,
    evidence: evidence.map(({ what, source, url, on }) => ({ what, source, url, on })),
  };
}

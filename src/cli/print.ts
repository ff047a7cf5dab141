import { COMPARATOR_IN_WORDS } from '../domain/claim.js';
import { counted } from '../domain/counted.js';
import { type Finding, OUTCOME_IN_WORDS } from '../domain/finding.js';
import { dateInWords } from '../domain/partial-date.js';
import type { Reading } from '../domain/reading.js';
import type { Statement } from '../domain/statement.js';

/** Lines for people, wrapped to the terminal. */
export const WIDTH = Math.min(process.stdout.columns ?? 88, 110);

export function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== '') {
      lines.push(line);
      line = indent;
    }
    line += `${line === indent ? '' : ' '}${word}`;
  }
  return [...lines, line].join('\n');
}

export const outcomeInWords = (finding: Finding): string =>
  `${OUTCOME_IN_WORDS[finding.outcome].sign} ${OUTCOME_IN_WORDS[finding.outcome].label}`;

/** `commitment, decided: accede · ICCPR-OP2` or `claim: nearly 90 %`. */
export function readAs({ commitment, claim }: Statement): string {
  if (commitment)
    return `commitment, ${commitment.stage.replace('-', ' ')}${commitment.due ? `, for ${dateInWords(commitment.due)}` : ''}: ${commitment.act} · ${commitment.object}`;
  if (!claim) return '';
  const value =
    claim.measure === 'share' && claim.comparator !== 'most'
      ? ` ${Math.round(Number(claim.value) * 1000) / 10} %`
      : claim.comparator === 'most'
        ? ''
        : ` ${claim.value}`;
  return `claim, ${claim.measure}: ${COMPARATOR_IN_WORDS[claim.comparator]}${value}`;
}

/** A statement as a thread: said, record. */
export function threadLines(statement: Statement, finding: Finding, id = statement.id): string {
  const who = [
    statement.speaker,
    statement.state,
    statement.saidOn &&
      `${dateInWords(statement.saidOn.value)}${statement.saidOn.inferredFrom ? ` (inferred from ${statement.saidOn.inferredFrom})` : ''}`,
  ]
    .filter(Boolean)
    .join(', ');
  const readTo = finding.recordReadTo ? `record read to ${dateInWords(finding.recordReadTo)}` : null;
  return [
    wrapped(`“${statement.anchor.quote}”`, '  '),
    wrapped(`${id.slice(0, 8)} · ${who || 'said by nobody named'} · ${readAs(statement)}`, '    '),
    wrapped(`${outcomeInWords(finding)}. ${finding.because}`, '    '),
    ...(readTo ? [wrapped(`(${readTo}; check: ${finding.check})`, '    ')] : []),
  ].join('\n');
}

export function readingLines(reading: Reading): string {
  const { source, statements } = reading;
  const dates = [
    source.publishedOn &&
      `published ${dateInWords(source.publishedOn.value)}${source.publishedOn.inferredFrom ? ` (inferred from ${source.publishedOn.inferredFrom})` : ''}`,
    source.capturedOn && `saved ${dateInWords(source.capturedOn.value)}`,
  ];
  const head = [
    source.title ?? source.file,
    dates.filter(Boolean).join(' · '),
    `${counted(statements.length, 'statement')}, proposed by the reader, reviewed by nobody`,
  ].filter(Boolean);
  const body =
    statements.length === 0
      ? ['  No commitment and no claim that can be checked was found.']
      : statements.map(({ statement, finding }) => threadLines(statement, finding));
  return [head.join('\n'), ...body].join('\n\n');
}

import type { Span } from '../../domain/anchor.js';
import type { Passage } from '../../domain/passage.js';
import type { SourceDocument } from '../../domain/source-document.js';
import type { Official } from './people.js';
import { isStatesman, type Voice } from './speakers.js';

/** One turn of a conversation that is printed as it was held. */
export interface Turn {
  readonly content: Span;
  readonly voice: Voice;
}

const LABEL = /^(?<label>\p{Lu}[^:\n?!]{0,70}?):\s+/u;
const ASKER = /^(?:q|questions?|reporter|journalist|interviewer|moderator|correspondent|host)\b/i;
const ANSWER = /^(?:a|answer|reply|response)$/i;

/**
 * Turns of an interview or a briefing: "NAME: what", "Reporter (paper): what?". Where the names stop the two take turns.
 * Null where the document is no conversation.
 */
export function turnsOf(document: SourceDocument, officials: readonly Official[], home: string | null): Turn[] | null {
  const { text } = document;
  const paragraphs = document.passages.filter((passage) => passage.kind === 'body');
  const asks = (span: Span): boolean => /\?\s*["”’]?\s*$/.test(text.slice(span.start, span.end));
  const labels = paragraphs.map((paragraph) => labelOf(text, paragraph));
  const first = labels.findIndex((label) => label !== null);
  const labelled = labels.filter((label) => label !== null).length;
  const questions = paragraphs.filter(asks).length;
  if (first === -1 || labelled < 2 || questions < 2 || labelled + questions < paragraphs.length / 3) return null;
  const turns: Turn[] = [];
  const alternates = labelled < 5;
  let answering = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index < first) continue;
    const label = labels[index] ?? null;
    if (label !== null) answering = !ASKER.test(label) && !asks(paragraph);
    else if (alternates) answering = !answering;
    else if (asks(paragraph)) answering = false;
    const start =
      paragraph.start +
      (label === null ? 0 : (LABEL.exec(text.slice(paragraph.start, paragraph.end))?.[0].length ?? 0));
    turns.push({
      content: { start, end: paragraph.end },
      voice: answering
        ? answererOf(document, paragraph, label ?? lastAnswerer(labels, paragraphs, index, asks), officials, home)
        : nobody(paragraph),
    });
  }
  return turns;
}

function labelOf(text: string, paragraph: Passage): string | null {
  const label = LABEL.exec(text.slice(paragraph.start, paragraph.end))?.groups?.label ?? null;
  return label !== null && label.split(/\s+/).length <= 8 ? label : null;
}

function lastAnswerer(
  labels: readonly (string | null)[],
  paragraphs: readonly Passage[],
  index: number,
  asks: (span: Span) => boolean,
): string | null {
  return (
    labels
      .slice(0, index)
      .findLast((label, at) => label !== null && !ASKER.test(label) && !asks(paragraphs[at] as Passage)) ?? null
  );
}

const nobody = (span: Span): Voice => ({
  span: { start: span.start, end: span.start },
  official: null,
  state: null,
  isOfficial: false,
});

/** The official a label names by family name or office; else the one person the page introduces as a State's. */
function answererOf(
  document: SourceDocument,
  paragraph: Passage,
  label: string | null,
  officials: readonly Official[],
  home: string | null,
): Voice {
  const words = (label ?? '').toLowerCase();
  const span = { start: paragraph.start, end: paragraph.start };
  const known =
    officials.find((official) => official.surnames.some((name) => words.includes(name.toLowerCase()))) ??
    officials.find((official) => official.role !== null && words.includes(official.role.toLowerCase())) ??
    (label === null || ANSWER.test(label) ? officials[0] : undefined);
  if (known) return { span, official: known, state: known.state ?? home, isOfficial: true };
  const opening = document.text.slice(0, paragraph.start).slice(0, 1500);
  if (!isStatesman(`${label} ${opening}`)) return { ...nobody(paragraph) };
  const name = fullName(document.text, label);
  const official = name && { name, role: null, state: home, surnames: [name.split(' ').at(-1) as string] };
  return { span, official: official || null, state: home, isOfficial: home !== null };
}

/** The full name of whom a label calls by the family name. */
function fullName(text: string, label: string | null): string | null {
  const surname = label?.replace(/^(?:Mr|Mrs|Ms|Dr)\.?\s+/i, '').trim();
  if (!surname) return null;
  const escaped = surname
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
  return new RegExp(`(?:\\p{Lu}[\\p{L}'’-]+\\s+){1,3}(?=\\p{Lu}\\p{Ll})${escaped}`, 'u').exec(text)?.[0] ?? null;
}

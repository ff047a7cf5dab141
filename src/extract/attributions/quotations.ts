import type { Span } from '../../domain/anchor.js';

/** Words between quotation marks; `inner` leaves the marks out. A mark may be missing on one side. */
export interface Quotation extends Span {
  readonly inner: Span;
  readonly complete: boolean;
}

const OPENING = '“«„';
const CLOSING = '”»';

/**
 * Pairs the marks of one paragraph. A closing mark without an opening one reaches back to the start of its sentence;
 * an opening one without a closing one reaches to the end of the paragraph, as in quotations over several paragraphs.
 * Straight marks take turns. A single mark opens only before a word and closes only what it opened, since it is an
 * apostrophe elsewhere; straight single marks are left alone.
 */
export function quotationsIn(text: string, paragraph: Span, sentences: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = [];
  let opened = -1;
  let single = -1;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const sign = text[at] as string;
    const straight = sign === '"';
    if (OPENING.includes(sign) || (straight && opened === -1 && opens(text, at))) {
      if (opened !== -1) quotations.push(quotation(opened, at, false));
      opened = at;
    } else if (CLOSING.includes(sign) || straight) {
      const from = opened === -1 ? startOfSentence(sentences, at) : opened;
      if (from !== null && at > from) quotations.push(quotation(from, at + 1, opened !== -1));
      opened = -1;
    } else if (sign === '‘' && opened === -1 && single === -1 && opens(text, at)) single = at;
    else if (sign === '’' && single !== -1 && closesSingle(text, at)) {
      quotations.push(quotation(single, at + 1, true));
      single = -1;
    }
  }
  if (opened !== -1) quotations.push(quotation(opened, paragraph.end, false));
  return quotations.map((found) => ({ ...found, inner: innerOf(text, found) }));
}

function quotation(start: number, end: number, complete: boolean): Quotation {
  return { start, end, inner: { start, end }, complete };
}

/** Not the apostrophe of "don’t" or "States’ reports". */
const closesSingle = (text: string, at: number): boolean =>
  !/\p{L}/u.test(text[at + 1] ?? '') && (/[.,?!]/.test(text[at - 1] ?? '') || !/s/.test(text[at - 1] ?? ''));

const opens = (text: string, at: number): boolean =>
  /[\s([—–-]|^$/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '');

function startOfSentence(sentences: readonly Span[], at: number): number | null {
  return sentences.find((sentence) => sentence.start <= at && at <= sentence.end)?.start ?? null;
}

function innerOf(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s“”"«»„‘]/.test(text[from] as string)) from++;
  while (to > from && /[\s“”"«»„,]/.test(text[to - 1] as string)) to--;
  if (text[start] === '‘' && /[’,]/.test(text[to - 1] as string)) to -= /,’$/.test(text.slice(from, to)) ? 2 : 1;
  return { start: from, end: to };
}

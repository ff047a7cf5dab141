import type { Span } from '../../domain/anchor.js';

/** Without white space, commas and dashes at its ends; null where nothing is left. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /[\s,;:–—-]/.test(text[start] as string)) start++;
  while (end > start && /[\s,;:–—-]/.test(text[end - 1] as string)) end--;
  return start < end ? { start, end } : null;
}

/** Without the full stop and the marks at its ends. */
export function bare(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s“”"«»]/.test(text[start] as string)) start++;
  while (end > start && /[\s.“”"«»,]/.test(text[end - 1] as string)) end--;
  return { start, end };
}

import { cleanText } from '../../clean-text.js';
import { RefusedValue } from '../../read-rows.js';
import { readPrinted, splitParagraph, withoutClosingSigns } from '../../recommendation-text.js';
import type { NameState } from '../../state-lists.js';

export interface UhriText {
  readonly paragraph: string | null;
  readonly text: string;
  readonly parts: readonly { readonly text: string; readonly recommendingStates: readonly string[] }[];
}

/** How texts of the first cycle name their paragraph (github CeHDI-Foundation/UPR-Health-Explorer, section 2.2). */
const RECOMMENDATION_NUMBER =
  /^Recommendations?\s*No\.?\s*(\d+)(\([a-z]\))?,?\s*(?:contained in\s*)?para(?:graph)?s?\.?\s*(\d+)\s*:?\s*(?:\d+(?:\([a-z]\))?\.\s*)?/i;
const CONTAINED_IN =
  /^Recommendations?\s+(?:contained in|from|of)\s+(?:para(?:graph)?s?\.?\s*)?(\d+)(\([a-z]\))?[^:]{0,40}:\s*(?:\d+(?:\([a-z]\))?\.\s*)?/i;

/** `4.The Committee …`; a year is no paragraph. */
const NUMBER = /^(\d{1,3}(?:\([a-z]\))?)\.\s*(?=\p{Lu})/u;

/** The paragraph a text begins with, and the text without it and, in reviews, without its closing list of States. */
export function readUhriText(printed: string, isReview: boolean, nameState: NameState): UhriText {
  const text = cleanText(printed);
  const { paragraph, rest } = isReview ? reviewParagraph(text) : bodyParagraph(text);
  const told = isReview ? withoutStates(rest, nameState) : null;
  return { paragraph, text: told?.text ?? withoutClosingSigns(rest), parts: told?.parts ?? [] };
}

/** The States stand in a column of their own, so a bracket that names none is a bracket. */
function withoutStates(text: string, nameState: NameState) {
  try {
    return readPrinted(text, nameState, []);
  } catch (fault) {
    if (fault instanceof RefusedValue) return null;
    throw fault;
  }
}

function reviewParagraph(text: string): { paragraph: string | null; rest: string } {
  const numbered = RECOMMENDATION_NUMBER.exec(text);
  if (numbered)
    return { paragraph: `${numbered[3]}.${numbered[1]}${numbered[2] ?? ''}`, rest: text.slice(numbered[0].length) };
  const contained = CONTAINED_IN.exec(text);
  if (contained) return { paragraph: `${contained[1]}${contained[2] ?? ''}`, rest: text.slice(contained[0].length) };
  return splitParagraph(text);
}

function bodyParagraph(text: string): { paragraph: string | null; rest: string } {
  const found = NUMBER.exec(text);
  return { paragraph: found?.[1] ?? null, rest: found ? text.slice(found[0].length) : text };
}

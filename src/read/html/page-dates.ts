import type { Passage } from '../../domain/passage.js';
import { type DateClue, type DocumentDates, documentDates, openingDateline } from '../published-on.js';
import type { Reach } from './kinds.js';
import { dayInAddress, dayOf, type Metadata } from './metadata.js';
import type { Page } from './page.js';

/**
 * When the page was published and when it was saved. What it tells programs comes first, then the times and days it
 * shows at the article, then its address; what can only be deduced from the text comes last.
 */
export function pageDates(page: Page, about: Metadata, passages: readonly Passage[], reach: Reach): DocumentDates {
  const told = about.publishedOn ?? timeAt(page, reach);
  const clues = dateCluesOf(page, passages);
  const shown = documentDates(told === null ? clues : [{ from: 'stated', text: told.value }, ...clues]);
  const stated = told ?? (shown.publishedOn?.inferredFrom === null ? shown.publishedOn : null);
  return {
    publishedOn: stated ?? dayInAddress(about.url) ?? shown.publishedOn,
    capturedOn: savedOn(page) ?? shown.capturedOn,
  };
}

/** The first time given for programs at the article; elsewhere there are those of other articles. */
function timeAt(page: Page, { from, to }: Reach) {
  const start = page.blocks[from]?.start ?? 0;
  const end = page.blocks[to]?.end ?? page.text.length;
  return dayOf(page.times.find((time) => time.at >= start && time.at <= end)?.value ?? null);
}

function dateCluesOf(page: Page, passages: readonly Passage[]): DateClue[] {
  const headline = passages.findIndex((passage) => passage.kind === 'headline');
  const firstOfBody = passages.findIndex((passage) => passage.kind === 'body');
  return passages.flatMap((passage, at): DateClue[] => {
    const text = page.text.slice(passage.start, passage.end);
    if (passage.kind === 'dateline' && at < headline) return [{ from: 'header', text }];
    if (passage.kind === 'dateline' || passage.kind === 'byline') return [{ from: 'stated', text }];
    if (passage.kind === 'caption') return [{ from: 'caption', text }];
    if (passage.kind !== 'body') return [];
    const opening = at === firstOfBody ? openingDateline(text) : null;
    return [...(opening === null ? [] : [{ from: 'dateline', text: opening } as const]), { from: 'body', text }];
  });
}

const SAVED = /\bfile archived on [\d:]+ (\w+ \d+, \d{4})|\bsaved date:\s*(?:\w{3} )?(\w+ \d+) (\d{4})/i;

/** The day that a web archive or a browser's saving wrote into the page. */
function savedOn({ savedRemark }: Page) {
  const found = SAVED.exec(savedRemark ?? '');
  return found && dayOf(found[1] ?? `${found[2]}, ${found[3]}`);
}

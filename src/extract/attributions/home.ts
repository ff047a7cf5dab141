import type { SourceDocument } from '../../domain/source-document.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** The State that is spoken of at a place of the document; null where nobody can tell. */
export type HomeAt = (at: number) => string | null;

/** The State the document speaks of: named most often, a headline counting as five lines. Null where two are level. */
export function homeStateOf(document: SourceDocument, lexicon: Lexicon): string | null {
  const counts = new Map<string, number>();
  for (const passage of document.passages) {
    if (passage.kind !== 'body' && passage.kind !== 'headline') continue;
    for (const mention of lexicon.statesIn(document.text.slice(passage.start, passage.end))) {
      counts.set(mention.key, (counts.get(mention.key) ?? 0) + (passage.kind === 'headline' ? 5 : 1));
    }
  }
  if (counts.size === 0) return onlyStateIn(document.text.slice(0, 900), lexicon);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || (second !== undefined && second[1] === first[1]) ? null : first[0];
}

/** Where no paragraph names a State, the lines above them may, or the capital where it was said. */
function onlyStateIn(text: string, lexicon: Lexicon): string | null {
  const named = new Set(lexicon.statesIn(text).map((mention) => mention.key));
  const seats = new Set(named.size === 0 ? lexicon.capitalsIn(text).map((mention) => mention.key) : named);
  return seats.size === 1 ? ([...seats][0] as string) : null;
}

/** A round-up gives each State a section under its name: there it is that State that speaks, elsewhere none. */
export function homesOf(document: SourceDocument, lexicon: Lexicon): HomeAt {
  const headings = document.passages
    .filter((passage) => passage.kind === 'heading' || (passage.kind === 'body' && passage.end - passage.start < 40))
    .map((passage) => ({ at: passage.start, state: stateIn(document.text.slice(passage.start, passage.end), lexicon) }))
    .filter(({ at, state }) => state !== null || isHeading(document, at));
  const sections = headings.filter((heading) => heading.state !== null);
  const home = homeStateOf(document, lexicon);
  if (sections.length < 2) return () => home;
  return (at) => headings.findLast((heading) => heading.at <= at)?.state ?? null;
}

/** The State whose name the whole line is. */
function stateIn(line: string, lexicon: Lexicon): string | null {
  const name = line.trim().replace(/^(?:The|the)\s+/, '');
  const mention = lexicon.statesIn(name)[0];
  return mention !== undefined && mention.start === 0 && mention.end === name.length ? mention.key : null;
}

const isHeading = (document: SourceDocument, at: number): boolean =>
  document.passages.some((passage) => passage.start === at && passage.kind === 'heading');

import type { Problem } from '../domain/errors.js';
import type { SourceDocument } from '../domain/source-document.js';
import type { Statement } from '../domain/statement.js';
import { impossibleDatesIn } from '../domain/written-dates.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { PlacedPart } from './parts.js';

/** A name that is written like a treaty's. */
const TREATY_NAME =
  /\b(?:\p{Lu}[\p{L}-]+\s+(?:(?:of|in|on|the|for|and)\s+)?)*(?:Convention|Covenant|Protocol|Treaty|Charter|Statute)\b(?:\s+(?:on|of|against|for|to|relating to|concerning)\s+(?:the\s+)?[^,.;:“”"]{3,80})?/u;

/** "The Optional Protocol": which one was told elsewhere. */
const GENERIC =
  /^(?:(?:The|Optional|Additional|First|Second|Third)\s+)*(?:Convention|Covenant|Protocol|Treaty|Charter|Statute)$/;

/** "Freedonia will accede to", "the Government of Freedonia", "Freedonia's foreign minister": a name where a State's belongs. */
const ACTOR =
  /(?:^|[“"]|\bof\s+|\bthat\s+)(?:The\s+)?(?<name>\p{Lu}[\p{L}'’-]{2,}(?:\s+\p{Lu}[\p{L}'’-]{2,}){0,2})\s+(?:will|shall|has|have|is|intends|plans|supports|supported|decided|ratified|acceded|signed)\b/u;
/** What makes a sentence one on human rights that only a State can be the subject of. */
const OF_STATES = /\uE002|\b(?:Human Rights Council|Universal Periodic Review|Convention|Covenant|Protocol|Treaty)\b/u;
const NO_STATE =
  /^(?:The|A|An|He|She|It|They|We|This|That|These|Those|His|Her|Our|Its|Their|Parliament|Government|Cabinet|Ministry|Minister|President|Committee|Commission|Council|Congress|Senate|Court|Union|Nations|Convention|Covenant|Protocol|Treaty|Article|Assembly|Secretary|Ambassador|Many|Most|Some|Others|Everyone|Nobody|Who|What|Which|There|Mr|Mrs|Ms|Dr)\b/u;

/** Words for a State's form, for organisations and for papers: a name with one of them is no State's own. */
const BODY =
  /\b(?:Kingdom|Republic|Sultanate|Emirate|Principality|Federation|Union|Organi[sz]ation|Nations|Council|Commission|Committee|Court|Agency|Office|Department|Association|Foundation|Group|Forum|Fund|Bank|University|Institut\p{L}*|Network|Cent(?:re|er)|Coalition|Movement|Party|House|Assembly|Mission|Bill|Act|Law|Code|Decree|Plan|Strategy|Programme|Mechanism|Board|Police|Church|Watch|International|Front)\b/u;

/**
 * What was met in the text and is not known: a day that no calendar has, a treaty the record does not list, a State
 * nobody knows (law 5). The rest is read; these are told, each once.
 */
export function doubtsIn(
  document: SourceDocument,
  parts: readonly PlacedPart[],
  statements: readonly Statement[],
  lexicon: Lexicon,
): Problem[] {
  const messages = [...daysThatAreNone(document), ...unknownTreaties(statements), ...unknownStates(parts, lexicon)];
  return [...new Set(messages)].map((message) => ({ at: document.file, message }));
}

function daysThatAreNone(document: SourceDocument): string[] {
  return document.passages
    .filter((passage) => passage.kind === 'body' || passage.kind === 'dateline')
    .flatMap((passage) => impossibleDatesIn(document.text.slice(passage.start, passage.end)))
    .map((words) => `${words}: there is no such day; it was passed over, so look at the source`);
}

function unknownTreaties(statements: readonly Statement[]): string[] {
  return statements.flatMap(({ rule, commitment }) => {
    const isAct = rule === 'treaty-act' || /^(?:accede|ratify|sign|withdraw|denounce)$/.test(commitment?.act ?? '');
    const object = commitment?.object ?? '';
    const name = isAct && !/^[A-Z][A-Z\d-]+$/.test(object) ? TREATY_NAME.exec(object)?.[0] : undefined;
    return name === undefined || GENERIC.test(name)
      ? []
      : [`${name}: no treaty of the record has this name; what was said of it is kept and cannot be checked`];
  });
}

function unknownStates(parts: readonly PlacedPart[], lexicon: Lexicon): string[] {
  return parts.flatMap(({ part }) => {
    const name = OF_STATES.test(part.masked) ? ACTOR.exec(part.masked)?.groups?.name : undefined;
    return name === undefined || NO_STATE.test(name) || part.voice !== null || isKnown(name, lexicon)
      ? []
      : [`${name}: no State is known by this name; what is said of it was passed over, so check the spelling`];
  });
}

/** A body, a capital or a parliament is none of the States, and nothing to doubt. */
const isKnown = (name: string, lexicon: Lexicon): boolean =>
  BODY.test(name) ||
  lexicon.capitalsIn(name).length > 0 ||
  lexicon.seatsIn(name, [...lexicon.states.keys()]).length > 0;

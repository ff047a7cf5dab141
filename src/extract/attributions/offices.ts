/** Words that make an office a particular one: "Deputy Press Secretary", "Human Rights Secretary". */
const QUALIFIED =
  '(?:(?:Acting|Deputy|Vice|First|Senior|Permanent|State|Assistant|Under|Chief|Federal|Special|Attorney|Press|Foreign|Prime|Interior|Justice|Law|Labour|National|Human Rights|External|Director|Secretary|Minister-?|Head|Chair|General)[\\s-]+)*';

/** What an office is of or for: "of Foreign Affairs", "for Multilateral Affairs". */
const AREA =
  "(?:\\s+(?:of|for)\\s+(?:the\\s+)?\\p{L}[\\p{L}’'-]+(?:(?:\\s+and|,\\s+\\p{Lu}[\\p{L}]+\\s+and)?\\s+\\p{Lu}[\\p{L}’'-]+){0,5})?";

/** Words that end the area of an office; a capitalised word after one begins a name. */
export const AREA_WORDS =
  'Affairs|Cooperation|Relations|Rights|Justice|Interior|Labou?r|Protection|Solidarity|Health|Education|Trade|Defen[cs]e|Finance|Development|Welfare|Integration|Equality|Women|Children|Youth|Family|Policy|Security|Services|Culture|Environment|Planning|Administration|Immigration|Migration|Employment|Legal|Social|Multilateral|Minorit(?:y|ies)|Agriculture|Economy|Tourism|Communications|Information|Reforms?|Government|Communities|Community|Housing|Gender|Inclusion';

/** Offices of States, and those they share with others, longest first. */
export const OFFICE = `${QUALIFIED}(?:Foreign Minister|Prime Minister|Ministers?${AREA}|(?:Under-Secretary|Undersecretary)${AREA}|President|Chancellor|Ambassador|Representative|Secretary(?:\\s+(?:of|for)\\s+\\p{Lu}[\\p{L}]+(?:\\s+\\p{L}+){0,3}?|[- ]General)?|State Secretary|Attorney[- ]General|Solicitor[- ]General|Commissioner|Ombudsman|Ombudsperson|Envoy|Rapporteur|Delegate|Director(?:[- ]General${AREA})?|Speaker|Head of (?:the |its |his |her )?Delegation|Spokes(?:man|woman|person)|Chair(?:person|man|woman)?|Coordinator|Counsellor|Chief Justice|High Commissioner|Governor|Mayor|Senator)`;

/** Offices are written with a capital or without; names never are. */
export const OFFICE_IN_TEXT = OFFICE.replace(
  /(?<!\{)\b([A-Z])(?=[a-z])/g,
  (letter) => `[${letter}${letter.toLowerCase()}]`,
);

/** An office that only States fill. */
const OF_A_STATE =
  /minister|ambassador|attorney|solicitor|permanent representative|vice-?president$|parliamentary secretary|chancellor|envoy|delegat|chief justice|under-?\s?secretary|(?:press|state|foreign|human rights|interior|home|permanent|justice) secretary|secretary of state|governor|^president|senator|^delegate/i;
/** What makes a shared office (director, chair, spokeswoman) one of a State. */
const ORGAN_BESIDE =
  /\b(?:government|ministry|delegation|embassy|mission|cabinet|parliament|police|army|presidency|justice department|state department|(?:state|parliamentary|inter-?ministerial) (?:committee|commission)|committee for)(?:['’]s)?\b/i;
/** Bodies of a State among the councils and committees. */
const BODY_OF_A_STATE =
  /^\s+of\s+the\s+(?:(?:state|parliamentary|government|governmental|inter-?ministerial|senate)\s+(?:committee|commission|council)|committee\s+for)\b/i;
/** Who leads a delegation speaks for its State, whatever the office. */
const LEADS_A_DELEGATION = /^[^.;:“”"]{0,160}?\bhead of (?:the |its |his |her )?(?:[\p{L}]+ )?delegation\b/iu;
/** Whoever holds an office of these speaks for no State. */
const NOT_OF_A_STATE =
  /\b(?:opposition|party|groups?|network|coalition|federation|association|n\.?g\.?o\.?s?|former|ex|european union|african union|e\.?u|united nations|u\.?n|union|council|committee|commission on human rights|company|church)(?:['’]s)?\s+(?:[\p{L}-]+\s+){0,2}$/iu;

/**
 * Whether the office named after `before` speaks for a State. "Its director" and "their chair" belong to the body named
 * before; a ministry's director does not.
 */
export function speaksForAState(role: string, before: string, after: string): boolean {
  if (NOT_OF_A_STATE.test(before) || /rapporteur|high commissioner|secretary-general/i.test(role)) return false;
  if (LEADS_A_DELEGATION.test(after)) return true;
  if (
    !BODY_OF_A_STATE.test(after) &&
    /^\s+of\s+the\s+(?:[\p{L}]+\s+){0,3}?(?:council|committee|union|commission|assembly of|association|court of human)/iu.test(
      after,
    )
  )
    return false;
  if (OF_A_STATE.test(role)) return true;
  return (
    ORGAN_BESIDE.test(before.slice(-45).replace(/^.*[.;“”"]/s, '')) ||
    ORGAN_BESIDE.test(after.slice(0, 80).split(/[.;,]/)[0] ?? '')
  );
}

import type { State } from '../../domain/state.js';

/** Demonyms and names that mean something else too often to stand for a State alone. */
const AMBIGUOUS = new Set([
  'american',
  'dominican',
  'congolese',
  'korean',
  'congo',
  'korea',
  'guinean',
  'micronesia',
  'samoan',
  'indian',
  'us',
  'uk',
  'holy see’s',
  'polish',
  'swede',
  'dutch courage',
  'turkey',
]);

/** What people write for States beside the lists' own names. `America` and `Britain` are the States in the mouth of the press. */
const EXTRA: Readonly<Record<string, readonly string[]>> = {
  USA: ['United States', 'U.S.', 'US', 'USA', 'American', 'United States of America'],
  GBR: ['United Kingdom', 'Britain', 'Great Britain', 'British', 'UK', 'U.K.'],
  KOR: ['Republic of Korea', 'South Korea', 'South Korean'],
  PRK: ['North Korea', 'North Korean', "Democratic People's Republic of Korea", 'DPRK'],
  COD: ['Democratic Republic of the Congo', 'DR Congo', 'DRC'],
  COG: ['Republic of the Congo', 'Congo-Brazzaville'],
  RUS: ['Russia', 'Russian', 'Russian Federation'],
  TUR: ['Türkiye', 'Turkey', 'Turkish'],
  CIV: ["Côte d'Ivoire", 'Côte d’Ivoire', 'Ivory Coast', 'Ivorian'],
  CZE: ['Czechia', 'Czech Republic', 'Czech'],
  MKD: ['North Macedonia', 'Macedonia', 'Macedonian'],
  VNM: ['Viet Nam', 'Vietnam', 'Vietnamese'],
  SWZ: ['Eswatini', 'Swaziland'],
  CPV: ['Cabo Verde', 'Cape Verde'],
  IRN: ['Iran', 'Iranian'],
  SYR: ['Syria', 'Syrian'],
  TZA: ['Tanzania', 'Tanzanian'],
  BOL: ['Bolivia', 'Bolivian'],
  VEN: ['Venezuela', 'Venezuelan'],
  MDA: ['Moldova', 'Moldovan'],
  LAO: ['Laos', 'Lao', 'Laotian'],
  BIH: ['Bosnia and Herzegovina', 'Bosnia', 'Bosnian'],
  NLD: ['Netherlands', 'Dutch'],
  IND: ['India', 'Indian'],
  DOM: ['Dominican Republic'],
  POL: ['Poland', 'Polish'],
};

/** Names under which a State is found in a text, each at least three letters or an abbreviation of its own. */
export function namesOf(state: State): string[] {
  const plain = [state.name, state.formalName.replace(/^the /, ''), ...state.aliases, ...state.demonyms].filter(
    (name) => name.length >= 4 && !AMBIGUOUS.has(name.toLowerCase()) && !/[()]/.test(name),
  );
  const bare = state.name.replace(/\s*\(.*\)/, '');
  return [...new Set([...plain, ...(AMBIGUOUS.has(bare.toLowerCase()) ? [] : [bare]), ...(EXTRA[state.iso3] ?? [])])];
}

/** Where a State's name is a person's, a place's or a part of something else. */
export const NOT_A_STATE: readonly RegExp[] = [
  /\bLatin American\b|\bNorth American?\b|\bSouth American?\b|\bCentral American?\b|\bInter-American\b|\bAfrican American\b/g,
  /\bIndian Ocean\b|\bNew Mexico\b|\bGulf of (?:Guinea|Mexico)\b|\bSea of Japan\b|\bSouth China Sea\b|\bNew England\b/g,
  /\b(?:Ireland|Georgia|Jordan|Chad|Israel|Kenya|Cuba|Malta|India|China|Paris|Brazil) (?=(?!Minister|Government|President|Ambassador|Parliament|Mission|Foreign|Prime|Supreme|National|State|Justice|Human|UPR|Council)\p{Lu}\p{Ll}+\b (?:said|told|added|stressed|,))/gu,
  /\b(?:Mr|Mrs|Ms|Dr|Michael|Judge)\.? (?:Jordan|Chad|Israel|France|Ireland|Holland|Georgia|Mali|Niger)\b/g,
];

import type { Position, RecommendationKind } from '../../../domain/recommendation.js';

/** Committees, by the Index's own letters. Bodies met: github lszoszk/UnitedNations_recommendations (Table_Annex I.py). */
const COMMITTEES = [
  'CAT',
  'CCPR',
  'CED',
  'CEDAW',
  'CERD',
  'CESCR',
  'CMW',
  'CRC',
  'CRC-OP-AC',
  'CRC-OP-SC',
  'CRPD',
  'SPT',
];

/** Committees that some rows name in full: seen in 736 rows of the export (the same, stage5_body_normalize.py). */
const COMMITTEE_NAMES: ReadonlyMap<string, string> = new Map([
  ['Committee against Torture', 'CAT'],
  ['Human Rights Committee', 'CCPR'],
  ['Committee on Enforced Disappearances', 'CED'],
  ['Committee on the Elimination of Discrimination against Women', 'CEDAW'],
  ['Committee on the Elimination of Racial Discrimination', 'CERD'],
  ['Committee on Economic, Social and Cultural Rights', 'CESCR'],
  ['Committee on Migrant Workers', 'CMW'],
  ['Committee on the Rights of the Child', 'CRC'],
  ['Committee on the Rights of Persons with Disabilities', 'CRPD'],
]);

/** `SR Torture`, `IE Albinism`, `WG on Arbitrary Detention`: rapporteurs, independent experts, working groups. */
const SPECIAL_PROCEDURE = /^(?:SR|IE|WG|SRSG|RSG|Special Procedures)\b/;

/** What a body is, and how it is named in the record; null where nobody knows it. */
export function bodyOf(printed: string): { kind: RecommendationKind; body: string | null } | null {
  if (printed === 'UPR' || printed === 'Universal Periodic Review') return { kind: 'upr-recommendation', body: null };
  const letters = COMMITTEE_NAMES.get(printed) ?? printed;
  if (COMMITTEES.includes(letters)) return { kind: 'treaty-body', body: letters };
  return SPECIAL_PROCEDURE.test(printed) ? { kind: 'special-procedure', body: printed } : null;
}

/** Seen: Supported, Noted, Supported/Noted (github CeHDI-Foundation/UPR-Health-Explorer, 02_prep_UHRI…qmd). */
export const POSITION_WORDS: ReadonlyMap<string, Position> = new Map([
  ['supported', 'supported'],
  ['noted', 'noted'],
  ['supported noted', 'partially-supported'],
]);

/** The two types of rows. Observations put nothing to a State, so they are passed over. */
export const RECOMMENDATION = 'recommendations';
export const OBSERVATION = 'concerns observations';

/** States that the Index spells as nobody else does: name → ISO alpha-3. None met: the names are the UN's own. */
export const STATES: ReadonlyMap<string, string> = new Map();

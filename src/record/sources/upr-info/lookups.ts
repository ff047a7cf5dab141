import type { Position } from '../../../domain/recommendation.js';

/** UPR Info's 54 issues: a closed list (Database_Issues_explanation.pdf, and every label of sessions 1 to 16). */
export const ISSUES: ReadonlySet<string> = new Set([
  'Asylum-seekers - refugees',
  'CP rights - general',
  'Civil society',
  'Corruption',
  'Counter-terrorism',
  'Death penalty',
  'Detention',
  'Development',
  'Disabilities',
  'ESC rights - general',
  'Elections',
  'Enforced disappearances',
  'Environment',
  'Extrajudicial executions',
  'Freedom of association and peaceful assembly',
  'Freedom of movement',
  'Freedom of opinion and expression',
  'Freedom of religion and belief',
  'Freedom of the press',
  'General',
  'HIV - Aids',
  'Human rights defenders',
  'Human rights education and training',
  'Human rights violations by state agents',
  'Impunity',
  'Indigenous peoples',
  'Internally displaced persons',
  'International humanitarian law',
  'International instruments',
  'Justice',
  'Labour',
  'Migrants',
  'Minorities',
  'NHRI',
  'National plan of action',
  'Other',
  'Poverty',
  'Public security',
  'Racial discrimination',
  'Right to education',
  'Right to food',
  'Right to health',
  'Right to housing',
  'Right to land',
  'Right to water',
  'Rights of the Child',
  'Sexual Orientation and Gender Identity',
  'Special procedures',
  'Technical assistance and cooperation',
  'Torture and other CID treatment',
  'Trafficking',
  'Treaty bodies',
  'UPR process',
  "Women's rights",
]);

/**
 * Words for the State's response. Accepted and Noted: sessions 1 to 16. Supported and Noted: the database since its
 * relaunch of 2020. The others stood in it before UPR Info's methodology of October 2014, which counts what is not
 * accepted or not responded to as noted (Database_Methodology_Responses_to_recommendations.pdf); Pending there, too.
 */
export const RESPONSES: ReadonlyMap<string, Position> = new Map([
  ['accepted', 'supported'],
  ['supported', 'supported'],
  ['noted', 'noted'],
  ['rejected', 'noted'],
  ['not supported', 'noted'],
  ['no response', 'noted'],
  ['general response', 'noted'],
  ['pending', 'pending'],
]);

/** The word that makes a row a pledge of the State under review itself. */
export const PLEDGE = 'voluntary pledge';

/** States that are spelled as nobody else does: name → ISO alpha-3. */
export const STATES: ReadonlyMap<string, string> = new Map([
  ['DPR Korea', 'PRK'], // 1-5.csv to 14-16.csv
  ['Macedonia FYR', 'MKD'], // the same; the name of the time
  ['Swaziland', 'SWZ'], // the same; the name of the time
  ['Republic of Congo', 'COG'], // the same
  ['Democratic Republic of Congo', 'COD'], // the same
  ['St Vincent & the Grenadines', 'VCT'], // the same
]);

/** Where UPR Info does not know who recommended: `&#40;Unknown&#41;`, 9 rows of 1-5.csv (Indonesia, session 1). */
export const UNKNOWN_STATE = '(Unknown)';

/** Rows of the files as published, repeated rows included. Of 14-17.csv and the pledges those to session 16 were seen. */
export const ROWS: ReadonlyMap<string, number> = new Map([
  ['1-5', 6094],
  ['6-9', 8343],
  ['10-13', 9047],
  ['14-16', 6777],
  ['voluntary-01-16', 795],
  ['recommendations-sessions-01-16', 30259],
  ['voluntary-pledges', 793],
]);

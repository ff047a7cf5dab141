import type { TreatyActionKind } from '../../../domain/treaty.js';

/**
 * Names of treaties → codes of `reference/treaties.csv`, compared folded: names of files (`hr_status_op_cedaw.csv`), of the
 * column `treaty`, and titles above tables of the UN Treaty Collection.
 */
export const TREATIES: ReadonlyMap<string, string> = new Map([
  ['icerd', 'ICERD'],
  ['cerd', 'ICERD'],
  ['iccpr', 'ICCPR'],
  ['ccpr', 'ICCPR'],
  ['iccpr op1', 'ICCPR-OP1'],
  ['ccpr op1', 'ICCPR-OP1'],
  ['iccpr op2', 'ICCPR-OP2'],
  ['ccpr op2 dp', 'ICCPR-OP2'],
  ['icescr', 'ICESCR'],
  ['cescr', 'ICESCR'],
  ['icescr op', 'ICESCR-OP'],
  ['op icescr', 'ICESCR-OP'],
  ['cedaw', 'CEDAW'],
  ['op cedaw', 'CEDAW-OP'],
  ['cedaw op', 'CEDAW-OP'],
  ['cat', 'CAT'],
  ['opcat', 'OPCAT'],
  ['op cat', 'OPCAT'],
  ['crc', 'CRC'],
  ['op crc ac', 'CRC-OP-AC'],
  ['crc op ac', 'CRC-OP-AC'],
  ['op crc sc', 'CRC-OP-SC'],
  ['crc op sc', 'CRC-OP-SC'],
  ['op crc ic', 'CRC-OP-IC'],
  ['crc op ic', 'CRC-OP-IC'],
  ['icmw', 'ICRMW'],
  ['cmw', 'ICRMW'],
  ['icrmw', 'ICRMW'],
  ['cped', 'ICPPED'],
  ['ced', 'ICPPED'],
  ['icpped', 'ICPPED'],
  ['crpd', 'CRPD'],
  ['op crpd', 'CRPD-OP'],
  ['crpd op', 'CRPD-OP'],
  ['rome', 'ROME'],
  ['genocide', 'GENOCIDE'],
]);

/** Titles in the UN Treaty Collection, chapter IV, folded; the longest that a heading holds is the treaty's. */
export const TITLES: ReadonlyMap<string, string> = new Map([
  ['international convention on the elimination of all forms of racial discrimination', 'ICERD'],
  ['international covenant on civil and political rights', 'ICCPR'],
  ['optional protocol to the international covenant on civil and political rights', 'ICCPR-OP1'],
  ['second optional protocol to the international covenant on civil and political rights', 'ICCPR-OP2'],
  ['international covenant on economic social and cultural rights', 'ICESCR'],
  ['optional protocol to the international covenant on economic social and cultural rights', 'ICESCR-OP'],
  ['convention on the elimination of all forms of discrimination against women', 'CEDAW'],
  ['optional protocol to the convention on the elimination of all forms of discrimination against women', 'CEDAW-OP'],
  ['convention against torture and other cruel inhuman or degrading treatment or punishment', 'CAT'],
  [
    'optional protocol to the convention against torture and other cruel inhuman or degrading treatment or punishment',
    'OPCAT',
  ],
  ['convention on the rights of the child', 'CRC'],
  [
    'optional protocol to the convention on the rights of the child on the involvement of children in armed conflict',
    'CRC-OP-AC',
  ],
  [
    'optional protocol to the convention on the rights of the child on the sale of children child prostitution and child pornography',
    'CRC-OP-SC',
  ],
  ['optional protocol to the convention on the rights of the child on a communications procedure', 'CRC-OP-IC'],
  [
    'international convention on the protection of the rights of all migrant workers and members of their families',
    'ICRMW',
  ],
  ['international convention for the protection of all persons from enforced disappearance', 'ICPPED'],
  ['convention on the rights of persons with disabilities', 'CRPD'],
  ['optional protocol to the convention on the rights of persons with disabilities', 'CRPD-OP'],
  ['convention on the prevention and punishment of the crime of genocide', 'GENOCIDE'],
  ['rome statute of the international criminal court', 'ROME'],
]);

/** What the status columns say. `no action` is no act; it is passed over, since the record keeps readings elsewhere. */
export const STATUSES: ReadonlyMap<string, TreatyActionKind | null> = new Map([
  ['state party', 'ratification or accession'],
  ['signatory state', 'signature'],
  ['no action', null],
]);

/** Letters behind a day in the UN Treaty Collection; none stands for ratification. Legend of its tables. */
export const LETTERS: ReadonlyMap<string, TreatyActionKind> = new Map([
  ['', 'ratification'],
  ['a', 'accession'],
  ['A', 'acceptance'],
  ['AA', 'approval'],
  ['c', 'formal confirmation'],
  ['d', 'succession'],
]);

/** Codes of two letters that the tables misprint: East Timor's before 2002, and a cut one (South Sudan, OP-CRC-IC). */
export const MISPRINTED_ISO2: ReadonlySet<string> = new Set(['TP', 'S']);

/** Flaws that the prepared table names and that were mended in it. */
export const MENDED = /^iso2 printed as /;

/** Names that the tables spell as nobody else does: name → ISO alpha-3. */
export const STATES: ReadonlyMap<string, string> = new Map([
  ['Democratic Republic of Congo', 'COD'], // hr_status_iccpr.csv and others
]);

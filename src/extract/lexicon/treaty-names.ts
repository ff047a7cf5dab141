import type { Treaty } from '../../domain/treaty.js';
import { labourNames } from './labour-names.js';
import { escaped, longestWord, type TreatyName } from './treaty-name.js';

const ORDINAL = { first: '(?:first|1st)\\s+', second: '(?:second|2nd)\\s+', third: '(?:third|3rd)\\s+' };
const PROTOCOL = '(?:Optional|Additional|Facultative)\\s+Protocol';

/** The covenants and conventions that have protocols, by every name a protocol's title may use for them. */
const BASES: Readonly<Record<string, readonly string[]>> = {
  ICCPR: [
    'International Covenant on Civil and Political Rights',
    'Covenant on Civil and Political Rights',
    'ICCPR',
    'CCPR',
  ],
  ICESCR: [
    'International Covenant on Economic, Social and Cultural Rights',
    'Covenant on Economic, Social and Cultural Rights',
    'ICESCR',
    'CESCR',
  ],
  CEDAW: ['Convention on the Elimination of All Forms of Discrimination against Women', 'CEDAW', "Women's Convention"],
  CAT: [
    'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    'United Nations Convention against Torture',
    'UN Convention against Torture',
    'Convention against Torture',
    'Torture Convention',
    'UNCAT',
    'CAT',
  ],
  CRC: ['Convention on the Rights of the Child', 'Child Rights Convention', 'CRC', 'UNCRC'],
  CRPD: [
    'Convention on the Rights of Persons with Disabilities',
    'Disability Rights Convention',
    'Disability Convention',
    'Disabilities Convention',
    'CRPD',
    'UNCRPD',
  ],
};

/** What follows a protocol's name and tells which of several it is. */
const protocol = (base: string, ordinal: string): string =>
  `${ordinal}${PROTOCOL}\\s+(?:to|of)\\s+(?:the\\s+)?(?:UN\\s+|United\\s+Nations\\s+)?(?:${(BASES[base] ?? []).map(escaped).join('|')})`;

const GENERATED: readonly TreatyName[] = [
  {
    code: 'ICCPR-OP2',
    pattern: `${protocol('ICCPR', ORDINAL.second)}(?:,?\\s+aim(?:ing|ed)\\s+at\\s+(?:the\\s+)?aboli(?:tion|shing)(?:\\s+of)?\\s+the\\s+death\\s+penalty)?`,
  },
  {
    code: 'ICCPR-OP2',
    pattern: `${protocol('ICCPR', '')}(?:,)?\\s+(?:aim(?:ing|ed)\\s+at|on)\\s+(?:the\\s+)?aboli(?:tion|shing)(?:\\s+of)?\\s+the\\s+death\\s+penalty`,
  },
  { code: 'ICCPR-OP1', pattern: protocol('ICCPR', `(?:${ORDINAL.first})?`) },
  { code: 'ICESCR-OP', pattern: protocol('ICESCR', '') },
  { code: 'CEDAW-OP', pattern: protocol('CEDAW', '') },
  { code: 'OPCAT', pattern: protocol('CAT', '') },
  { code: 'CRC-OP-IC', pattern: protocol('CRC', ORDINAL.third) },
  { code: 'CRC-OP-IC', pattern: `${protocol('CRC', '(?:third\\s+)?')}\\s+on\\s+a\\s+communications?\\s+procedure` },
  {
    code: 'CRC-OP-AC',
    pattern: `${protocol('CRC', '')}\\s+on\\s+(?:the\\s+)?involvement\\s+of\\s+children\\s+in\\s+armed\\s+conflicts?`,
  },
  {
    code: 'CRC-OP-SC',
    pattern: `${protocol('CRC', '')}\\s+on\\s+the\\s+sale\\s+of\\s+children(?:,\\s+child\\s+prostitution\\s+and\\s+child\\s+pornography)?`,
  },
  // These three are called by their subject alone, too.
  {
    code: 'CRC-OP-AC',
    pattern: `${PROTOCOL}\\s+on\\s+(?:the\\s+)?involvement\\s+of\\s+children\\s+in\\s+armed\\s+conflicts?`,
  },
  {
    code: 'CRC-OP-SC',
    pattern: `${PROTOCOL}\\s+on\\s+the\\s+sale\\s+of\\s+children(?:,\\s+child\\s+prostitution\\s+and\\s+child\\s+pornography)?`,
  },
  { code: 'CRC-OP-IC', pattern: `${PROTOCOL}\\s+on\\s+a\\s+communications?\\s+procedure` },
  { code: 'CRPD-OP', pattern: protocol('CRPD', '') },
  // Only one covenant has a second optional protocol that the press calls by no other name.
  { code: 'ICCPR-OP2', pattern: 'Second\\s+Optional\\s+Protocol' },
  ...Object.entries({ CRPD: 'CRPD-OP', CAT: 'OPCAT', CEDAW: 'CEDAW-OP', ICESCR: 'ICESCR-OP' }).map(([base, code]) => ({
    code,
    pattern: `(?:${[...(BASES[base] ?? []), ...(base === 'CRPD' ? ['Disability Convention'] : [])].map(escaped).join('|')})['’]s\\s+(?:Optional\\s+)?Protocol`,
  })),
  ...Object.entries(BASES).flatMap(([code, names]) =>
    names.map((name) => ({ code, pattern: escaped(name), needs: longestWord(name) })),
  ),
  {
    code: 'ICERD',
    needs: 'racial',
    pattern:
      '(?:International\\s+)?Convention\\s+on\\s+the\\s+Elimination\\s+of\\s+(?:All\\s+Forms\\s+of\\s+)?Racial\\s+Discrimination',
  },
  { code: 'ICERD', needs: 'cerd', pattern: 'ICERD|CERD(?=\\s+convention)' },
  {
    code: 'ICPPED',
    needs: 'disappearance',
    pattern:
      '(?:International\\s+)?Convention\\s+(?:for\\s+the\\s+Protection\\s+of\\s+(?:All\\s+)?Persons\\s+(?:from|against)|on|against)\\s+(?:the\\s+)?Enforced\\s+Disappearances?|Enforced\\s+Disappearances?\\s+Convention',
  },
  {
    code: 'ICRMW',
    needs: 'migrant',
    pattern:
      '(?:International\\s+)?Convention\\s+on\\s+(?:the\\s+Protection\\s+of\\s+)?(?:the\\s+)?(?:Rights\\s+of\\s+)?(?:All\\s+)?Migrant\\s+Workers(?:\\s+and\\s+Members\\s+of\\s+[Tt]heir\\s+Families)?|Migrant\\s+Workers\\s+Convention',
  },
  {
    code: 'ISTANBUL',
    needs: 'istanbul',
    pattern:
      "(?:Council\\s+of\\s+Europe[’']?s?\\s+)?Istanbul\\s+Convention(?:\\s+of\\s+the\\s+Council\\s+of\\s+Europe)?",
  },
  {
    code: 'ROME',
    needs: 'statute',
    pattern:
      'Rome\\s+Statute(?:\\s+of\\s+the\\s+International\\s+Criminal\\s+Court)?|Statute\\s+of\\s+the\\s+International\\s+Criminal\\s+Court',
  },
  {
    code: 'REFUGEE-1951',
    needs: 'refugee',
    pattern:
      '(?:1951\\s+)?(?:UN\\s+|Geneva\\s+)?(?:Refugee\\s+Convention|Convention\\s+relating\\s+to\\s+the\\s+Status\\s+of\\s+Refugees)',
  },
  {
    code: 'STATELESS-1954',
    needs: '1954',
    pattern:
      '1954\\s+Convention|(?:1954\\s+)(?:UN\\s+)?(?:Statelessness\\s+Convention|Convention\\s+relating\\s+to\\s+the\\s+Status\\s+of\\s+Stateless\\s+Persons)',
  },
  {
    code: 'STATELESS-1961',
    pattern:
      '(?:1961\\s+)?(?:UN\\s+)?Convention\\s+on\\s+the\\s+Reduction\\s+of\\s+Statelessness|1961\\s+(?:Statelessness\\s+)?Convention',
  },
];

/** Every way of writing a treaty of the record. Aliases that name several treaties ("the Covenant", "OP1") are left out. */
export function treatyNames(treaties: readonly Treaty[]): TreatyName[] {
  const known = new Set(treaties.map((treaty) => treaty.code));
  const listed = treaties.flatMap((treaty) =>
    [treaty.title, treaty.code, ...treaty.aliases]
      .filter(
        (name) =>
          name.length >= 4 &&
          !/^(?:the\b|OP-?\d|1951 Convention|195|196|third optional|women's convention$)/i.test(name),
      )
      .map((name) => ({ code: treaty.code, pattern: escaped(name), needs: longestWord(name) })),
  );
  const generated = GENERATED.map((name) =>
    name.pattern.includes('Protocol') ? { ...name, needs: 'protocol' } : name,
  );
  return [...listed, ...generated, ...treaties.flatMap(labourNames)].filter((name) => known.has(name.code));
}

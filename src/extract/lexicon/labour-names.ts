import type { Treaty } from '../../domain/treaty.js';
import { escaped, type TreatyName } from './treaty-name.js';

/** The International Labour Organization numbers its conventions: "ILO Convention No. 189", "Convention 190", "C189". */
export function labourNames(treaty: Treaty): TreatyName[] {
  const number = /^ILO-C0*(\d+)$/.exec(treaty.code)?.[1];
  if (number === undefined) return [];
  const short = /^(.*?Convention), \d{4}/.exec(treaty.title)?.[1];
  return [
    ...(short === undefined ? [] : [{ code: treaty.code, pattern: escaped(short) }]),
    {
      code: treaty.code,
      pattern: `(?:ILO\\s+)?Conventions?\\s+(?:No\\.?\\s*|N[°º]\\s*)?0?${number}(?!\\d)|ILO\\s+(?:C\\s?)?0?${number}(?!\\d)|C0?${number}(?!\\d)`,
    },
  ];
}

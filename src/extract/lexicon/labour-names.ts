import type { Treaty } from '../../domain/treaty.js';
import { escaped, longestWord, type TreatyName } from './treaty-name.js';

/** The International Labour Organization numbers its conventions: "ILO Convention No. 189", "Convention 190", "C189". */
export function labourNames(treaty: Treaty): TreatyName[] {
  const number = /^ILO-C0*(\d+)$/.exec(treaty.code)?.[1];
  if (number === undefined) return [];
  const short = /^(.*?Convention), \d{4}/.exec(treaty.title)?.[1];
  return [
    ...(short === undefined ? [] : [{ code: treaty.code, pattern: escaped(short), needs: longestWord(short) }]),
    {
      code: treaty.code,
      needs: number,
      pattern: `(?:ILO\\s+)?Conventions?\\s+(?:No\\.?\\s*|N[°º]\\s*)?0?${number}(?!\\d)|ILO\\s+(?:C\\s?)?0?${number}(?!\\d)|C0?${number}(?!\\d)`,
    },
  ];
}

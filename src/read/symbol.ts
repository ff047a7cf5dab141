/** UN document symbols: `A/HRC/43/15`, `A/HRC/WG.6/34/SVN/1`, `A/HRC/43/15/Add.1`, `CCPR/C/KAZ/CO/2`. */
const SYMBOL =
  /(?:^|[\s(])((?:A\/HRC|A\/RES|A\/\d{2}|E\/C\.12|CCPR\/C|CEDAW\/C|CAT\/C|CRC\/C|CRPD\/C|CERD\/C|CMW\/C|CED\/C)\/(?:[A-Z0-9./-]*[A-Z0-9])(?:\/(?:Add|Corr|Rev)\.\d+)*)(?=$|[\s),;*])/;

/** The document's own symbol: one that stands on a line of its own among its first lines. Symbols it cites are not its own. */
export function ownSymbolOf(text: string): string | null {
  const head = text.slice(0, 1500).split('\n');
  for (const line of head) {
    const found = SYMBOL.exec(line);
    if (found?.[1] && line.trim().length <= found[1].length + 24) return found[1];
  }
  return null;
}

/** The symbol a line consists of, as running heads do, with a page number at most; null where there is more to it. */
export function symbolAlone(line: string): string | null {
  const found = SYMBOL.exec(line)?.[1];
  if (found === undefined) return null;
  return /^(?:page)?\s*\d*$/i.test(line.replace(found, '').trim()) ? found : null;
}

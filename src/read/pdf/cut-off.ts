/** Entries of a table of parts that are looked at. */
const ENTRIES = 200;
const ENTRY = 20;

/**
 * Whether a PDF was cut off or damaged, and what is left was pieced together: the end that every PDF has is missing, or
 * its table of parts, or a part, is not where the file says.
 */
export function wasCutOff(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!/startxref\s+\d+\s+%%EOF/.test(file.subarray(-4096).toString('latin1'))) return true;
  const head = Math.max(0, file.subarray(0, 1024).indexOf('%PDF-'));
  const text = file.subarray(head).toString('latin1');
  const places = text.matchAll(/(?:startxref\s{1,3}|\/Prev )(\d{1,10})(?=[\s/>])(?! \d{1,5} R)/g);
  // A first table of a file made for the web is said to be at 0.
  return [...places].some(([, place]) => Number(place) !== 0 && !isTable(text, Number(place)));
}

function isTable(text: string, at: number): boolean {
  const start = text.slice(at, at + 40);
  if (/^\s{0,3}\d{1,9} \d{1,5} obj/.test(start)) return true;
  const found = /^\s{0,3}xref\s{1,4}(\d{1,9}) (\d{1,9})\s{1,3}/.exec(start);
  if (found === null) return false;
  const [first, count] = [Number(found[1]), Math.min(Number(found[2]), ENTRIES)];
  for (let index = 0; index < count; index++) {
    const entry = text.slice(at + found[0].length + index * ENTRY).slice(0, ENTRY);
    const place = /^(\d{10}) (\d{5}) n/.exec(entry)?.[1];
    if (place === undefined || Number(place) === 0) continue;
    const part = text.slice(Number(place), Number(place) + 24).trimStart();
    if (!part.startsWith(`${first + index} `)) return false;
  }
  return true;
}

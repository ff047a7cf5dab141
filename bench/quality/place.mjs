// `node bench/quality/place.mjs READINGS.ndjson FOLDER OUT`: the annotations of FOLDER with every offset filled in.
// A plain-text annotation has its offsets already; they are compared with the reading and the file is passed on. An
// HTML page has none, because its text is the reader's own: each quote is found in `source.text` between `body_first`
// and `body_last`, white space aside, and must be there once, or carry `occurrence`. Offsets written are characters
// (code points), as the scorers count them. Nothing is written when anything is not found.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

const ASIDE = /[\s\u00ad\u200b\ufeff]/u;

/** A text without white space, and for each of its UTF-16 units the place in the whole text. */
function squeezed(text) {
  const units = [];
  const at = [];
  for (let i = 0; i < text.length; i++) {
    if (ASIDE.test(text[i])) continue;
    units.push(text[i]);
    at.push(i);
  }
  return { text: units.join(''), at };
}

/** For each UTF-16 unit of a text, and its end, the number of characters before it. */
function charactersBefore(text) {
  const counts = new Uint32Array(text.length + 1);
  let characters = 0;
  for (let i = 0; i < text.length; i++) {
    counts[i] = characters;
    const insidePair = /[\udc00-\udfff]/.test(text[i + 1] ?? '') && /[\ud800-\udbff]/.test(text[i]);
    if (!insidePair) characters++;
  }
  counts[text.length] = characters;
  return counts;
}

/** Where `part` stands in `whole` from `from` to `to`, every place. */
function places(whole, part, from, to) {
  const found = [];
  for (let i = whole.indexOf(part, from); i >= 0 && i + part.length <= to; i = whole.indexOf(part, i + 1))
    found.push(i);
  return found;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`${path}: ${error.message}`);
    process.exit(2);
  }
}

const [readingsPath, folder, out] = process.argv.slice(2);
if (!out) {
  console.error('usage: node bench/quality/place.mjs READINGS.ndjson FOLDER OUT');
  process.exit(2);
}

const stem = (file) => basename(file, extname(file));
const texts = new Map();
for (const line of read(readingsPath).split('\n')) {
  if (!line.trim()) continue;
  const { source } = JSON.parse(line);
  texts.set(stem(source.file), source.text);
}

const faults = [];
const placed = [];

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .sort()) {
  const expected = JSON.parse(read(join(folder, file)));
  const name = expected.file;
  const text = texts.get(stem(name));
  if (text === undefined) {
    faults.push(`${name}: no reading of it`);
    continue;
  }
  const items = [...expected.commitments, ...expected.claims, ...(expected.treaties ?? [])];
  const characters = charactersBefore(text);

  if (expected.body_first === undefined) {
    const whole = [...text];
    for (const { quote, offset } of items)
      if (whole.slice(...offset).join('') !== quote) faults.push(`${name}: not at its offset: ${quote}`);
    placed.push([file, expected]);
    continue;
  }

  const page = squeezed(text);
  const span = (start, length) => [characters[page.at[start]], characters[page.at[start + length - 1] + 1]];
  /** The only place of a quote in a stretch of the page, or a fault. */
  const only = (what, quote, from, to, occurrence) => {
    const wanted = squeezed(quote).text;
    const found = places(page.text, wanted, from, to);
    if (occurrence ? found.length >= occurrence : found.length === 1)
      return { start: found[(occurrence ?? 1) - 1], length: wanted.length };
    faults.push(`${name}: ${what} found ${found.length} times: ${quote}`);
  };

  const first = only('body_first', expected.body_first, 0, page.text.length);
  if (!first) continue;
  const last = only('body_last', expected.body_last, first.start, page.text.length);
  if (!last) continue;
  const end = last.start + last.length;
  const [start_offset] = span(first.start, first.length);
  const [, end_offset] = span(last.start, last.length);
  expected.body = { ...expected.body, start_offset, end_offset };
  for (const item of items) {
    const at = only('quote', item.quote, first.start, end, item.occurrence);
    if (at) item.offset = span(at.start, at.length);
  }
  placed.push([file, expected]);
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
mkdirSync(out, { recursive: true });
for (const [file, expected] of placed) writeFileSync(join(out, file), `${JSON.stringify(expected, null, 1)}\n`);
console.log(`${placed.length} annotations placed in ${out}`);

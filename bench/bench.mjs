// `npm run bench`: how fast. Ours is the whole reading, extraction and checks included; Readability on linkedom finds
// the body alone. Same pages, same run, turn by turn, median of five. Also the pages of the web.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { openRegister, REFERENCE } from '../dist/compose.js';
import { serve } from '../dist/web/serve.js';
import { keepResult } from './keep-result.mjs';
import { servedFor } from './served.mjs';

const PAGES = '../shared/data/articles/html';
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
const register = await openRegister({ database: join(folder, 'bench.db'), host: '127.0.0.1', port: 0 });
const figures = {};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const perSecond = (count, milliseconds) => Math.round(count / (milliseconds / 1000));

async function timed(task) {
  const began = performance.now();
  await task();
  return performance.now() - began;
}

if (existsSync(PAGES)) {
  const pages = readdirSync(PAGES).map((file) => ({ file, bytes: readFileSync(join(PAGES, file)) }));
  const ours = [];
  const theirs = [];
  for (let run = 0; run < 5; run++) {
    ours.push(
      await timed(async () => {
        for (const page of pages) await register.read(page);
      }),
    );
    theirs.push(
      await timed(() => {
        for (const { bytes } of pages) new Readability(parseHTML(bytes.toString('utf8')).document).parse();
      }),
    );
  }
  figures['pages a second, whole reading'] = perSecond(pages.length, median(ours));
  figures['pages a second, Readability on linkedom'] = perSecond(pages.length, median(theirs));
} else figures['pages a second'] = 'not measured: the pages are not here';

const example = join(REFERENCE, 'examples', readdirSync(join(REFERENCE, 'examples'))[0]);
const { reading } = await register.add(
  { bytes: readFileSync(example), file: 'example.txt' },
  { by: 'bench', visibility: 'public' },
);
const server = await serve({ register, audience: 'desk', host: '127.0.0.1', port: 0 });
for (const [name, path] of Object.entries({
  document: `/documents/${reading.source.id.slice(7, 23)}`,
  candidature: '/candidatures/KAZ/2022',
})) {
  figures[`${name} page at 200 a second`] = await servedFor(server.address + path);
}
await server.close();
await register.close();
rmSync(folder, { recursive: true, force: true });
console.log(figures);
keepResult('bench', figures);

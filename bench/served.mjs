// How fast a page is served: asked for a thousand times at 200 a second, the first fifty to warm up.
import { request } from 'node:http';

const ASKED = 1000;
const WARM_UP = 50;
const EVERY = 1000 / 200;

/** p50 and p95 in milliseconds, and the bytes that travel. */
export async function servedFor(address) {
  const times = [];
  for (let asked = 0; asked < ASKED + WARM_UP; asked++) {
    const began = performance.now();
    const answer = await fetch(address);
    await answer.arrayBuffer();
    if (!answer.ok) return `${answer.status}: ${address}`;
    if (asked >= WARM_UP) times.push(performance.now() - began);
    await new Promise((done) => setTimeout(done, Math.max(0, began + EVERY - performance.now())));
  }
  times.sort((a, b) => a - b);
  const at = (share) => Math.round(times[Math.floor(times.length * share)] * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), bytes: await compressedBytes(address) };
}

/** Bytes on the wire: fetch unpacks what it gets and does not tell. */
function compressedBytes(address) {
  return new Promise((resolve, reject) => {
    request(address, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (piece) => {
        bytes += piece.length;
      });
      answer.on('end', () => resolve(bytes));
    })
      .on('error', reject)
      .end();
  });
}

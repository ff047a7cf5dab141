/** Items in an order: a page of it at once, all of it only when it is asked for. */
export interface Ordered {
  page(from: number, to: number): Uint32Array;
  all(): Uint32Array;
}

/** As they came. */
export function asTheyCame(docs: Uint32Array): Ordered {
  return { page: (from, to) => docs.subarray(from, to), all: () => docs };
}

/** Bits of a key that tell the item, whose place is thereby the last word on the order: it is stable. */
const PLACES = 2 ** 22;

/** By rank, the smallest first: whole numbers below 2³⁰. Items of one rank as they came. */
export function byRank(docs: Uint32Array, rankOf: (doc: number) => number): Ordered {
  const keys = new Float64Array(docs.length);
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at] as number;
    keys[at] = rankOf(doc) * PLACES + doc;
  }
  return {
    page: (from, to) => placesOf(smallest(keys, to).subarray(from, to)),
    all: () => placesOf(keys.slice().sort()),
  };
}

function placesOf(keys: Float64Array): Uint32Array {
  const places = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) places[at] = (keys[at] as number) % PLACES;
  return places;
}

/** The smallest keys in order. Only they are sorted: a page has twenty items, a search may find hundreds of thousands. */
function smallest(keys: Float64Array, count: number): Float64Array {
  if (count < keys.length) putSmallestFirst(keys, count);
  return keys.subarray(0, count).sort();
}

/** Hoare's selection: the `count` smallest keys come to stand first, in no order. */
export function putSmallestFirst(keys: Float64Array, count: number): void {
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const pivot = keys[(low + high) >>> 1] as number;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((keys[left] as number) < pivot) left++;
      while ((keys[right] as number) > pivot) right--;
      if (left > right) break;
      const key = keys[left] as number;
      keys[left++] = keys[right] as number;
      keys[right--] = key;
    }
    if (count - 1 <= right) high = right;
    else if (count - 1 >= left) low = left;
    else return;
  }
}

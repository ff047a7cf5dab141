/** Many strings in two arrays, sorted by code unit within each range: looked up without making a string of any. */
export class SortedStrings {
  constructor(
    private readonly units: Uint16Array,
    private readonly starts: Uint32Array,
  ) {}

  /** The number of a string within a range, or -1. */
  find(text: string, from: number, to: number): number {
    const at = this.firstNot(from, to, (index) => this.compare(index, text, false) < 0);
    return at < to && this.compare(at, text, false) === 0 ? at : -1;
  }

  /** The strings within a range that begin with a prefix: from the first to before the second. */
  withPrefix(prefix: string, from: number, to: number): [number, number] {
    const first = this.firstNot(from, to, (index) => this.compare(index, prefix, true) < 0);
    return [first, this.firstNot(first, to, (index) => this.compare(index, prefix, true) === 0)];
  }

  private firstNot(from: number, to: number, isBefore: (index: number) => boolean): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Below 0: the string comes before `text`. With `asPrefix`, what follows after the length of `text` does not count. */
  private compare(index: number, text: string, asPrefix: boolean): number {
    const start = this.starts[index] as number;
    const length = (this.starts[index + 1] as number) - start;
    const shared = Math.min(length, text.length);
    for (let at = 0; at < shared; at++) {
      const difference = (this.units[start + at] as number) - text.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return asPrefix && length > shared ? 0 : length - text.length;
  }
}

/** The arrays for strings already in order. */
export function packStrings(strings: readonly string[]): {
  units: Uint16Array<ArrayBuffer>;
  starts: Uint32Array<ArrayBuffer>;
} {
  const starts = new Uint32Array(strings.length + 1);
  strings.forEach((text, index) => {
    starts[index + 1] = (starts[index] as number) + text.length;
  });
  const units = new Uint16Array(starts[strings.length] as number);
  strings.forEach((text, index) => {
    const start = starts[index] as number;
    for (let at = 0; at < text.length; at++) units[start + at] = text.charCodeAt(at);
  });
  return { units, starts };
}

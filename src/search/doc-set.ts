/** A set of items by their places, one bit an item: putting two together takes the time of a few thousand words. */
export class DocSet {
  private readonly bits: Uint32Array;

  constructor(readonly size: number) {
    this.bits = new Uint32Array((size + 31) >>> 5);
  }

  static ofAll(size: number): DocSet {
    const set = new DocSet(size);
    set.bits.fill(0xffffffff);
    if (size % 32 !== 0) set.bits[set.bits.length - 1] = 2 ** (size % 32) - 1;
    return set;
  }

  has(doc: number): boolean {
    return ((this.bits[doc >>> 5] as number) & (1 << (doc & 31))) !== 0;
  }

  add(doc: number): void {
    (this.bits[doc >>> 5] as number) |= 1 << (doc & 31);
  }

  addAll(docs: Uint32Array): void {
    const { bits } = this;
    for (let at = 0; at < docs.length; at++) {
      const doc = docs[at] as number;
      (bits[doc >>> 5] as number) |= 1 << (doc & 31);
    }
  }

  or(other: DocSet): this {
    for (let at = 0; at < this.bits.length; at++) (this.bits[at] as number) |= other.bits[at] as number;
    return this;
  }

  and(other: DocSet): this {
    for (let at = 0; at < this.bits.length; at++) (this.bits[at] as number) &= other.bits[at] as number;
    return this;
  }

  without(other: DocSet): this {
    for (let at = 0; at < this.bits.length; at++) (this.bits[at] as number) &= ~(other.bits[at] as number);
    return this;
  }

  count(): number {
    let count = 0;
    for (let at = 0; at < this.bits.length; at++) count += onesIn(this.bits[at] as number);
    return count;
  }

  /** Rising. */
  docs(): Uint32Array {
    const docs = new Uint32Array(this.count());
    let length = 0;
    for (let at = 0; at < this.bits.length; at++)
      for (let bits = this.bits[at] as number; bits !== 0; bits &= bits - 1)
        docs[length++] = (at << 5) + 31 - Math.clz32(bits & -bits);
    return docs;
  }
}

function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

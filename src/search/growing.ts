/** Whole numbers as they come, up to 4,294,967,295 each, at four bytes a number. */
export class GrowingNumbers {
  private numbers = new Uint32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(Math.ceil(this.length * 1.5));
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = number;
  }

  /** What was pushed; not a copy. */
  taken(): Uint32Array<ArrayBuffer> {
    return this.numbers.subarray(0, this.length);
  }
}

import type { DocSet } from './doc-set.js';
import type { Lexicon } from './lexicon.js';
import type { Matcher } from './matcher.js';
import { putSmallestFirst } from './order.js';
import type { Pattern, Plan } from './pattern.js';

/** BM25 with its usual constants. */
const SATURATION = 1.2;
const LENGTH_MATTERS = 0.75;
/** A widened word says less than the word that was asked for. */
const WIDENED = 0.5;
/** Of so many items is asked whether words stand side by side: of all where no more are found, else of the best. */
const MOST_READ = 1_000;

/** How well each item answers a plan. Scores lie by place of the item and are good until the next call. */
export class Scorer {
  private readonly scores: Float64Array;
  private readonly norms: Float32Array;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly matcher: Matcher,
    starts: Uint32Array,
  ) {
    const items = starts.length - 1;
    const average = (starts[items] as number) / Math.max(1, items);
    this.scores = new Float64Array(items);
    this.norms = new Float32Array(items);
    for (let doc = 0; doc < items; doc++) {
      const length = (starts[doc + 1] as number) - (starts[doc] as number);
      this.norms[doc] = SATURATION * (1 - LENGTH_MATTERS + (LENGTH_MATTERS * length) / Math.max(1, average));
    }
  }

  score(plan: Plan, found: DocSet, docs: Uint32Array): Float64Array {
    for (const doc of docs) this.scores[doc] = 0;
    for (const clause of plan.clauses) {
      for (const pattern of clause.exact.flat()) this.addPattern(pattern, found, 1);
      for (const pattern of clause.widened) this.addPattern(pattern, found, WIDENED);
    }
    const best = plan.sideBySide.length === 0 ? docs : this.bestOf(docs);
    for (const run of plan.sideBySide) this.addRun(run, best);
    return this.scores;
  }

  private addPattern({ elements, language }: Pattern, found: DocSet, weight: number): void {
    for (const element of elements) {
      const words = this.lexicon.wordsOf(element, language);
      const worth = weight * this.worthOf(words) * (SATURATION + 1);
      for (const word of words) this.addWord(word, found, worth);
    }
  }

  /** Only where it is found: other items keep what an earlier query left. */
  private addWord(word: number, found: DocSet, worth: number): void {
    const docs = this.lexicon.docsOf(word);
    const counts = this.lexicon.countsOf(word);
    const { scores, norms } = this;
    for (let at = 0; at < docs.length; at++) {
      const doc = docs[at] as number;
      if (!found.has(doc)) continue;
      const count = counts[at] as number;
      (scores[doc] as number) += (worth * count) / (count + (norms[doc] as number));
    }
  }

  /** Those with the best scores, and all that equal the last of them: their texts are read, which takes time. */
  private bestOf(docs: Uint32Array): Uint32Array {
    if (docs.length <= MOST_READ) return docs;
    const { scores } = this;
    const losses = new Float64Array(docs.length);
    for (let at = 0; at < docs.length; at++) losses[at] = -(scores[docs[at] as number] as number);
    putSmallestFirst(losses, MOST_READ);
    const least = -losses.subarray(0, MOST_READ).reduce((most, loss) => Math.max(most, loss));
    return docs.filter((doc) => (scores[doc] as number) >= least);
  }

  /** Words asked for side by side that stand so are worth as much again. */
  private addRun(run: Pattern, docs: Uint32Array): void {
    const worth = run.elements
      .map((element) => this.worthOf(this.lexicon.wordsOf(element, run.language)))
      .reduce((sum, one) => sum + one, 0);
    for (const doc of this.matcher.standingIn(run, docs)) (this.scores[doc] as number) += worth;
  }

  /** The rarer the words, the more. */
  private worthOf(words: readonly number[]): number {
    const items = this.scores.length;
    const having = Math.min(
      items,
      words.reduce((sum, word) => sum + this.lexicon.docsOf(word).length, 0),
    );
    return Math.log(1 + (items - having + 0.5) / (having + 0.5));
  }
}

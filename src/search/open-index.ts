import type { SearchFound, SearchQuery } from '../domain/search.js';
import { DocSet } from './doc-set.js';
import { Facets } from './facets.js';
import { Lexicon } from './lexicon.js';
import { marksIn } from './marks.js';
import { Matcher, type Met } from './matcher.js';
import { narrow } from './narrow.js';
import { asTheyCame, byRank, type Ordered } from './order.js';
import type { Plan } from './pattern.js';
import { openPieces } from './pieces.js';
import { planQuery } from './plan.js';
import { parseQuery } from './query.js';
import { Scorer } from './score.js';
import type { Vocabulary } from './vocabulary.js';

export interface SearchIndex {
  /** How many items it holds. */
  readonly items: number;
  search(query: SearchQuery): SearchFound;
}

/**
 * Opens the pieces that `IndexBuilder` made: views over the bytes, nothing is parsed. Throws a `conflict` fault where
 * they are damaged or of another format; then the index has to be built anew.
 */
export function openIndex(pieces: ReadonlyMap<string, Uint8Array>, vocabulary: Vocabulary): SearchIndex {
  return new OpenIndex(pieces, vocabulary);
}

class OpenIndex implements SearchIndex {
  readonly items: number;
  private readonly everything: Uint32Array;
  private readonly seqs: Uint32Array;
  private readonly days: Uint32Array;
  private readonly lexicon: Lexicon;
  private readonly facets: Facets;
  private readonly matcher: Matcher;
  private readonly scorer: Scorer;

  constructor(
    pieces: ReadonlyMap<string, Uint8Array>,
    private readonly vocabulary: Vocabulary,
  ) {
    const open = openPieces(pieces);
    this.items = open.about.items;
    this.everything = DocSet.ofAll(this.items).docs();
    this.seqs = open.longs('seqs');
    this.days = open.longs('days');
    this.lexicon = new Lexicon(open);
    this.facets = new Facets(open);
    const streams = { words: open.numbers('stream', this.lexicon.size), starts: open.longs('stream.starts') };
    this.matcher = new Matcher(this.lexicon, streams, this.items);
    this.scorer = new Scorer(this.lexicon, this.matcher, streams.starts);
  }

  search(query: SearchQuery): SearchFound {
    const plan = planQuery(parseQuery(query.words), this.vocabulary, this.lexicon);
    const met = this.meeting(plan);
    const { docs, counts } = narrow(this.facets, met?.all.docs() ?? this.everything, met === null, query.chosen);
    const ordered = this.inOrder(query, plan, met, docs);
    const from = (query.page - 1) * query.size;
    const { seqs } = this;
    return {
      total: docs.length,
      seqs: Array.from(ordered.page(from, from + query.size), (doc) => seqs[doc] as number),
      *all() {
        for (const doc of ordered.all()) yield seqs[doc] as number;
      },
      facets: counts,
      understood: plan.understood,
      marksIn: (text, language) => marksIn(plan, text, language),
    };
  }

  /** Null where the words leave everything in. */
  private meeting(plan: Plan): Met | null {
    if (plan.clauses.length + plan.without.length === 0) return null;
    const met = plan.clauses.map((clause) => this.matcher.meeting(clause));
    const all = met.reduce((kept, one) => kept.and(one.all), DocSet.ofAll(this.items));
    for (const clause of plan.without) all.without(this.matcher.meeting(clause).all);
    const isWidened = plan.clauses.some((clause) => clause.widened.length > 0);
    return { all, exact: isWidened ? met.reduce((kept, one) => kept.and(one.exact), DocSet.ofAll(this.items)) : all };
  }

  private inOrder({ sort }: SearchQuery, plan: Plan, met: Met | null, docs: Uint32Array): Ordered {
    const { days } = this;
    switch (sort) {
      case 'newest':
        return byRank(docs, (doc) => MOST_DAYS - (days[doc] as number));
      case 'oldest':
        return byRank(docs, (doc) => (days[doc] as number) || MOST_DAYS);
      case 'state':
        return byRank(docs, (doc) => {
          const place = this.facets.firstValue('state', doc);
          return place === -1 ? MOST_DAYS : place;
        });
      case 'relevance':
        return plan.clauses.length === 0 || met === null ? asTheyCame(docs) : this.byRelevance(plan, met, docs);
    }
  }

  /** Items with the very words before those found by their meaning in another language; then by score. */
  private byRelevance(plan: Plan, met: Met, docs: Uint32Array): Ordered {
    const scores = this.scorer.score(plan, met.all, docs);
    return byRank(docs, (doc) => {
      const rank = BEST - Math.min(BEST, Math.floor((scores[doc] as number) * STEPS));
      return met.exact.has(doc) ? rank : rank + BEST + 1;
    });
  }
}

/** No item has a later day than this; days are counted from 1. */
const MOST_DAYS = 2 ** 17;
/** Scores are told apart in steps of this many in one: keys hold whole numbers. */
const STEPS = 2 ** 16;
const BEST = 2 ** 28 - 1;

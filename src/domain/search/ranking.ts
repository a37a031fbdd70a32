import type { Slip } from './japanese/slipBetween'
import type { Script } from './japanese/scripts'

/** The fields of a document, in the order of the index. */
export const FIELDS = ['question', 'conclusion', 'keywords', 'body'] as const
export type Field = (typeof FIELDS)[number]

/** How a word of the lexicon matched the query: see `Lexeme`. */
export type Manner = 'written' | 'read' | 'sounds' | 'unvoiced' | 'slipped'

/**
 * Every number of the ranking. A weight is a factor from 0 to 1 unless said otherwise; idf is lunr's own.
 * docs/search.md says how each was fitted and what the ranking is worth without it; `npm run bench:search -- --fit`
 * refits those listed in `FITTED` in bench/search/fit.
 */
export interface Ranking {
  /** What lunr is configured with when a pack is built. */
  readonly index: {
    /** How much a word counts in each field; factors of BM25, not bounded by 1. */
    readonly fields: Readonly<Record<Field, number>>
    /** BM25: how soon a repeated word stops counting. */
    readonly k1: number
    /** BM25: how much a long text is marked down; 0 is not at all, 1 is fully. */
    readonly b: number
  }
  /** How much a term of the index says about the concept it may stand for. */
  readonly term: {
    /** A part of a compound whose parts each ask on their own. */
    readonly part: number
    /** A part of an official term, which asks as a whole. */
    readonly partOfTerm: number
    /** Two kanji side by side. */
    readonly pair: number
    /** A longer word that an unfinished word may become. */
    readonly unfinished: number
    /** The same, if what is typed is a word by itself. */
    readonly perhapsUnfinished: number
    /** From an everyday word of the glossary to its official term, and back. */
    readonly synonymToTerm: number
    readonly termToSynonym: number
    /** From a word of the thesaurus to another in its row. */
    readonly thesaurus: number
  }
  /** How a document's score is put together. */
  readonly score: {
    /** The share of the score that depends on how much of what was asked the document contains. */
    readonly coverage: number
    /** What a document gains if its question contains only what was asked; a factor added to 1. */
    readonly answered: number
    /** How strictly a rarer synonym is kept from counting more than the typed word: an exponent; 0 is not at all. */
    readonly synonymCap: number
    /** What a document gains if it defines the one thing that the query names; a factor added to 1. */
    readonly definition: number
    /** A term with at least this weight counts as named. */
    readonly named: number
  }
  /** What lunr is asked for. */
  readonly candidates: {
    /** About how many postings it visits; each takes some microseconds. */
    readonly postings: number
    /** How many documents at most are weighed by everything that was asked. */
    readonly documents: number
  }
  /** When a result is shown as an answer. */
  readonly confidence: {
    /** How surely a word shows what a document is about, by its field. */
    readonly evidence: Readonly<Record<Field, number>>
    /** How much a pair of kanji asks if it never occurs in the corpus, relative to an unknown word. */
    readonly strangePair: number
    /**
     * The log odds of a right answer among the first three: the intercept, what the best result's coverage adds, what
     * each e-fold of things asked, of weight asked and of score adds, and what the lead over the second result adds.
     */
    readonly logOdds: Readonly<Record<'start' | 'coverage' | 'asks' | 'wanted' | 'score' | 'lead', number>>
    /** Results are shown as answers if their share of right answers is at least this. */
    readonly sure: number
  }
  /** What makes one way of cutting a query into words more likely than another. */
  readonly cut: CutCosts
}

/**
 * The costs by which a query is cut. Each is −ln of a share: 1 more makes a reading e times rarer, and the sequence of
 * words with the lowest sum is the most likely. No command fits them. A word's cost follows from its count in the
 * corpus; the others were set by hand so that every sentence of `cutQuery.test` and `japaneseSearch.test` is cut as it
 * is meant.
 */
export interface CutCosts {
  /** An unknown letter where an unknown word begins: more than any known word. */
  readonly unknown: number
  /** One more letter of the same script: long words in katakana or Latin are names, in kana they are slips. */
  readonly goesOn: Readonly<Record<Script, number>>
  /** Splitting a run of katakana: it is rarely several words. */
  readonly katakanaBreak: number
  /** Leaving a word in hiragana although the query has kanji elsewhere. */
  readonly unconverted: number
  /** Beginning with a word that only follows others, unless it stands alone between spaces. */
  readonly leading: number
  /** A word of grammar: as much as a word that occurs once or twice, so that neither displaces the other. */
  readonly grammar: number
  /**
   * What a word costs in addition, by how it matched: one matched by its reading is nearly as likely as one matched as
   * written.
   */
  readonly manner: Readonly<Record<Exclude<Manner, 'slipped'>, number>>
  /** What a slip costs on top of that, near or far. */
  readonly slip: Readonly<Record<Slip, number>>
  /**
   * Counts are read as if the corpus had this many words, so that costs mean the same in a small and a large corpus.
   */
  readonly nominalSize: number
  /**
   * How much more likely any word of the corpus is in a query than its count says: visitors ask about what the kiosk
   * covers.
   */
  readonly wordDiscount: number
  /** The lowest cost of a word: with less, several short words would be cheaper than one long one. */
  readonly least: number
}

export const RANKING: Ranking = {
  index: {
    fields: { question: 1.5, conclusion: 0.3, keywords: 0.75, body: 1 },
    k1: 1.2,
    b: 0.9
  },
  term: {
    part: 0.9,
    partOfTerm: 0.4,
    pair: 0.5,
    unfinished: 0.8,
    perhapsUnfinished: 0.3,
    synonymToTerm: 0.8,
    termToSynonym: 0.5,
    thesaurus: 0.6
  },
  score: { coverage: 0.3, answered: 0.8, synonymCap: 0.75, definition: 1, named: 0.7 },
  candidates: { postings: 450, documents: 500 },
  confidence: {
    evidence: { question: 1, conclusion: 1, keywords: 0.75, body: 0.6 },
    strangePair: 0.5,
    logOdds: { start: -4.16, coverage: 6.94, asks: 2.06, wanted: -2.36, score: 1.96, lead: -1.94 },
    sure: 0.45
  },
  cut: {
    unknown: 12,
    goesOn: { kana: 6, katakana: 1, kanji: 6, latin: 0.5, digit: 0.5, other: 0 },
    katakanaBreak: 4,
    unconverted: 5,
    leading: 10,
    grammar: 5.5,
    manner: { written: 0, read: 1, sounds: 4, unvoiced: 6 },
    slip: { near: 6, far: 9 },
    nominalSize: 20_000,
    wordDiscount: 3,
    least: 3
  }
}

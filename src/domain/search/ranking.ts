import type { Slip } from './japanese/slipBetween'
import type { Script } from './japanese/scripts'

/** The fields of a document, in the order in which the index holds them. */
export const FIELDS = ['question', 'conclusion', 'keywords', 'body'] as const
export type Field = (typeof FIELDS)[number]

/** How a word of the lexicon was met in a query: see `Lexeme`. */
export type Manner = 'written' | 'read' | 'sounds' | 'unvoiced' | 'slipped'

/**
 * Every number of the ranking. A weight is a factor from 0 to 1 unless said otherwise; idf is lunr's own. How each was
 * fitted, and what the ranking is worth without it, is in docs/search.md; `npm run bench:search -- --fit` fits anew those
 * that `FITTED` in bench/search/fit names.
 */
export interface Ranking {
  /** What lunr is told when a pack is built. */
  readonly index: {
    /** How much a word counts by where it stands; factors of BM25, not bounded by 1. */
    readonly fields: Readonly<Record<Field, number>>
    /** BM25: how soon a repeated word stops counting. */
    readonly k1: number
    /** BM25: how much a long text is marked down, 0 not at all, 1 wholly. */
    readonly b: number
  }
  /** How much a term of the index says of the concept it may stand for. */
  readonly term: {
    /** A part of a compound, whose parts each ask for themselves. */
    readonly part: number
    /** A part of an official term, which asks as a whole. */
    readonly partOfTerm: number
    /** Two kanji side by side. */
    readonly pair: number
    /** A longer word that a word not typed to its end may become. */
    readonly unfinished: number
    /** The same, if what is typed is a word by itself. */
    readonly perhapsUnfinished: number
    /** An everyday word of the glossary to its official term, and back. */
    readonly synonymToTerm: number
    readonly termToSynonym: number
    /** A word of the thesaurus to another of its row. */
    readonly thesaurus: number
  }
  /** How a document's score is put together. */
  readonly score: {
    /** The share of the score that depends on how much of what was asked the document holds. */
    readonly coverage: number
    /** What a document gains if its question says nothing that was not asked; a factor added to 1. */
    readonly answered: number
    /** How strictly a rarer synonym is kept from saying more than the word typed: an exponent, 0 not at all. */
    readonly synonymCap: number
    /** What the definition of the one thing named gains; a factor added to 1. */
    readonly definition: number
    /** A term that weighs at least this much counts as named. */
    readonly named: number
  }
  /** What lunr is asked for. */
  readonly candidates: {
    /** About how many postings it walks; each costs it some microseconds. */
    readonly postings: number
    /** How many documents at most are weighed by all that was asked. */
    readonly documents: number
  }
  /** When a result is shown as an answer. */
  readonly confidence: {
    /** How surely a word shows what a document is about, by where it stands. */
    readonly evidence: Readonly<Record<Field, number>>
    /** How much a pair of kanji asks if the corpus never writes it, relative to an unknown word. */
    readonly strangePair: number
    /**
     * The log odds of a right answer among the first three: the intercept, what the best result's coverage adds, what each
     * e-fold of things asked, of weight asked and of score adds, and what the lead over the second result adds.
     */
    readonly logOdds: Readonly<Record<'start' | 'coverage' | 'asks' | 'wanted' | 'score' | 'lead', number>>
    /** From this share of right answers on, results are shown as answers. */
    readonly sure: number
  }
  /** What makes one way to cut a query into words likelier than another. */
  readonly cut: CutCosts
}

/**
 * What the cutting of a query weighs: costs, each an e-fold by which a reading is taken to be rarer (−ln of a share), so
 * that the row of words with the least sum is the likeliest. None was fitted by a command. A word costs what its count in
 * the corpus says; the others were set by hand, over the sentences that `cutQuery.test` and `japaneseSearch.test` hold, so
 * that each of them is cut as it is meant.
 */
export interface CutCosts {
  /** An unknown letter where an unknown word begins: more than any known word. */
  readonly unknown: number
  /** One more letter of the same script: long words in katakana or Latin are names, in kana they are slips. */
  readonly goesOn: Readonly<Record<Script, number>>
  /** Parting a run of katakana: such a word is rarely several. */
  readonly katakanaBreak: number
  /** Leaving a word in hiragana where the query has kanji elsewhere. */
  readonly unconverted: number
  /** Beginning with a word that only follows others, unless it stands alone between spaces. */
  readonly leading: number
  /** A word of grammar: as much as a word met once or twice, so that neither eats the other. */
  readonly grammar: number
  /** What a word costs more, the less surely it was met: read, it is nearly as likely as written. */
  readonly manner: Readonly<Record<Exclude<Manner, 'slipped'>, number>>
  /** A slip, on top of that: of neighbouring keys or sounds, and any other. */
  readonly slip: Readonly<Record<Slip, number>>
  /** Counts are read as if the corpus had this many words, so that costs mean the same in a small and a large one. */
  readonly nominalSize: number
  /** By how much any word of the corpus is likelier in a query than its count says: visitors ask for what the kiosk is about. */
  readonly wordDiscount: number
  /** The commonest word: below it, rows of short words would be cheaper than one long one. */
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

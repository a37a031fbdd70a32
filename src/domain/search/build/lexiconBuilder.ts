import type { Morpheme } from '../../readings/morpheme'
import { inflectionOf, type Inflection } from '../japanese/conjugate'
import { katakanaToHiragana } from '../../value/katakanaToHiragana'
import { tidy } from '../japanese/fold'
import { writeNumbers } from '../index/numbers'
import type { LexiconData } from '../searchData'
import type { TermReader } from './termReader'

interface Word {
  surface: string
  reading: string
  inflection: Inflection
  count: number
  parts: number[]
  /** The documents that contain a compound where visitors read it, ascending. */
  documents: number[]
}

export interface CompoundOptions {
  /** How often it occurred; 0 makes it known without counting it. Default: 1. */
  readonly times?: number
  readonly inflection?: Inflection
}

/** Collects the words of a corpus while it is analysed. */
export interface LexiconBuilder {
  /** Records a content word and returns its place. `times` 0 makes it known without counting it. */
  addWord(morpheme: Morpheme, times?: number): number
  /** Records a word made of others; it is kept if it occurs at least twice. */
  addCompound(surface: string, reading: string, parts: number[], options?: CompoundOptions): number
  /** Records that visitors read a compound in a document. Documents must come in ascending order. */
  noteCompound(word: number, document: number): void
  addGrammar(surface: string): void
  addLink(from: number, to: number, weight: number): void
  /** The index terms of a word's parts. */
  partTermsOf(word: number): string[]
  finish(): Omit<LexiconData, 'vocabulary' | 'refs' | 'definitions'>
}

/** A compound that occurs less often is left out: its parts say as much. */
const COMPOUND_COUNT = 2

/**
 * The reading of the dictionary form: とどい for 届い, a form of 届く, becomes とどく. Endings are kana, so they are their own
 * reading.
 */
export function baseReading({ surface, base, reading }: Morpheme): string {
  if (surface === base || reading === '') return reading
  let shared = 0
  while (shared < base.length && surface[shared] === base[shared]) shared += 1
  const ending = katakanaToHiragana(surface.slice(shared))
  return reading.endsWith(ending) ? reading.slice(0, reading.length - ending.length) + base.slice(shared) : ''
}

/** An empty lexicon to be filled. The reader turns its words into index terms. */
export function createLexiconBuilder({ termOf }: TermReader): LexiconBuilder {
  const places = new Map<string, number>()
  const words: Word[] = []
  const links = new Map<string, [number, number, number]>()
  const grammar = new Set<string>()

  function add(key: string, times: number, make: () => Omit<Word, 'count' | 'documents'>): number {
    let place = places.get(key)
    if (place === undefined) {
      place = words.push({ ...make(), count: 0, documents: [] }) - 1
      places.set(key, place)
    }
    const word = words[place]
    if (word) word.count += times
    return place
  }

  return {
    addWord: (morpheme, times = 1) =>
      add(termOf(morpheme.base), times, () => ({
        surface: tidy(morpheme.base).trim(),
        reading: baseReading(morpheme),
        inflection: inflectionOf(morpheme.pos),
        parts: []
      })),
    addCompound: (surface, reading, parts, { times = 1, inflection = '-' } = {}) => {
      const place = add(termOf(surface), times, () => ({ surface: tidy(surface), reading, inflection, parts }))
      const word = words[place]
      // A loan word of the thesaurus has no parts until the corpus contains it in parts.
      if (word?.parts.length === 0) word.parts = parts
      return place
    },
    noteCompound: (place, document) => {
      const documents = words[place]?.documents
      if (documents && documents.at(-1) !== document) documents.push(document)
    },
    addGrammar: (surface) => void grammar.add(termOf(surface)),
    addLink: (from, to, weight) => {
      const key = `${from} ${to}`
      const hundredths = Math.round(weight * 100)
      if (from !== to && hundredths > (links.get(key)?.[2] ?? 0)) links.set(key, [from, to, hundredths])
    },
    partTermsOf: (word) => (words[word]?.parts ?? []).map((part) => katakanaToHiragana(words[part]?.surface ?? '')),
    finish: () => {
      const present = words.map(({ count, parts }) => count >= (parts.length > 0 ? COMPOUND_COUNT : 1))
      const living = [...links.values()].filter(([, to]) => present[to])
      const useful = new Set([...living.map(([from]) => from), ...present.flatMap((is, word) => (is ? [word] : []))])
      const kept = words.flatMap((word, place) => (useful.has(place) ? [{ ...word, place }] : []))
      const newPlaces = new Map(kept.map(({ place }, newPlace) => [place, newPlace]))
      const moved = (places: readonly number[]) => places.flatMap((place) => newPlaces.get(place) ?? [])
      return {
        surfaces: kept.map(({ surface }) => surface).join('\n'),
        readings: kept.map(({ reading }) => reading).join('\n'),
        inflections: kept.map(({ inflection }) => inflection).join(''),
        compoundDocuments: writeNumbers(kept.flatMap(({ documents }) => documentNumbers(documents))),
        counts: kept.map(({ count }) => count),
        parts: kept.flatMap(({ parts }, place) => {
          const keptParts = moved(parts)
          return keptParts.length > 0 ? [[place, ...keptParts] as [number, ...number[]]] : []
        }),
        links: living.flatMap(([from, to, weight]) => [...moved([from, to]), weight]),
        grammar: [...grammar].join('\n')
      }
    }
  }
}

function documentNumbers(documents: readonly number[]): number[] {
  return [documents.length, ...documents.map((document, at) => document - (documents[at - 1] ?? 0))]
}

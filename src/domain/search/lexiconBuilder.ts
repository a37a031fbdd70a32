import type { Morpheme } from '../content/morpheme'
import { inflectionOf, type Inflection } from './conjugate'
import { katakanaToHiragana, tidy } from './fold'
import type { LexiconData } from './searchData'
import { termOf } from './terms'

interface Word {
  surface: string
  reading: string
  inflection: Inflection
  count: number
  parts: number[]
}

/** Collects the words of a corpus while it is analysed. */
export interface LexiconBuilder {
  /** Notes a content word; gives its place. `times` 0 makes it known without counting it. */
  addWord(morpheme: Morpheme, times?: number): number
  /** Notes a word made of others. */
  addCompound(surface: string, reading: string, parts: number[], times?: number): number
  addGrammar(surface: string): void
  addLink(from: number, to: number, weight: number): void
  countOf(word: number): number
  finish(refs: readonly string[], questions: readonly string[]): LexiconData
}

/** The reading of the dictionary form: とどい and 届い/届く give とどく. Endings are kana, so they read themselves. */
export function baseReading({ surface, base, reading }: Morpheme): string {
  if (surface === base || reading === '') return reading
  let shared = 0
  while (shared < base.length && surface[shared] === base[shared]) shared += 1
  const ending = katakanaToHiragana(surface.slice(shared))
  return reading.endsWith(ending) ? reading.slice(0, reading.length - ending.length) + base.slice(shared) : ''
}

/** An empty lexicon to be filled. */
export function createLexiconBuilder(): LexiconBuilder {
  const places = new Map<string, number>()
  const words: Word[] = []
  const links = new Map<string, [number, number, number]>()
  const grammar = new Set<string>()

  function add(key: string, times: number, make: () => Omit<Word, 'count'>): number {
    let place = places.get(key)
    if (place === undefined) {
      place = words.push({ ...make(), count: 0 }) - 1
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
    addCompound: (surface, reading, parts, times = 1) =>
      add(termOf(surface), times, () => ({ surface: tidy(surface), reading, inflection: '-', parts })),
    addGrammar: (surface) => void grammar.add(termOf(surface)),
    addLink: (from, to, weight) => {
      const key = `${from} ${to}`
      const kept = links.get(key)
      if (from !== to && (!kept || kept[2] < weight)) links.set(key, [from, to, weight])
    },
    countOf: (word) => words[word]?.count ?? 0,
    finish: (refs, questions) => ({
      surfaces: words.map(({ surface }) => surface).join('\n'),
      readings: words.map(({ reading }) => reading).join('\n'),
      inflections: words.map(({ inflection }) => inflection).join(''),
      counts: words.map(({ count }) => count),
      parts: words.flatMap(({ parts }, word) => (parts.length > 0 ? [[word, ...parts] as [number, ...number[]]] : [])),
      links: [...links.values()].flat(),
      grammar: [...grammar].join('\n'),
      refs,
      questions
    })
  }
}

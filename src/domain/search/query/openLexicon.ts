import { foreignTerm } from '../foreign/foreignWords'
import { numberReader } from '../index/numbers'
import { conjugate, type Inflection } from '../japanese/conjugate'
import { katakanaToHiragana } from '../../value/katakanaToHiragana'
import { bareKey, soundKey } from '../japanese/soundKey'
import { stopWords } from '../japanese/stopWords'
import { termOf } from '../japanese/terms'
import { RANKING, type CutCosts, type Manner } from '../ranking'
import type { LexiconData } from '../searchData'
import { PREFIX_LENGTH, type Lexeme, type Lexicon } from './lexicon'

const MIN_READING = 2

/** 払い戻し is also written 払戻し. */
const INNER_OKURIGANA = /(?<=\p{Script=Han})[ぁ-ゖ]{1,2}(?=\p{Script=Han})/gu
const LONE_KANA = /^[ぁ-ゖー]$/

/** How a key of the lexicon may match; slips are found by `mendCut`. */
type MetManner = Exclude<Manner, 'slipped'>

/** A lexeme being collected: `cost` is known once all words have been counted. */
interface Entry {
  cost: number
  words: number[]
  count: number
  manner: MetManner
  native: boolean
}

/** Opens a pack's lexicon: every form of every word, by spelling and by sound. */
export function openLexicon(
  data: LexiconData,
  isIndexTerm: (term: string) => boolean,
  costs: CutCosts = RANKING.cut
): Lexicon {
  const surfaces = data.surfaces.split('\n')
  const terms = surfaces.map(termOf)
  const readings = data.readings.split('\n')
  const exact = new Map<string, Entry>()
  const sounds = new Map<string, Entry>()
  const bare = new Map<string, Entry>()
  for (const [word, term] of terms.entries()) {
    const inflection = (data.inflections[word] ?? '-') as Inflection
    const count = (data.counts[word] ?? 0) + 1
    const isNative = term === surfaces[word]
    const written = katakanaToHiragana(surfaces[word] ?? '')
    if (written !== term) note(exact, written, word, count, 'written', true)
    for (const form of conjugate(term, inflection)) {
      note(exact, form, word, count, 'written', isNative)
      const bareForm = form.replace(INNER_OKURIGANA, '')
      if (bareForm !== form) note(exact, bareForm, word, count, 'written', isNative)
    }
    const reading = readings[word] ?? ''
    if (reading.length < MIN_READING) continue
    for (const form of conjugate(reading, inflection)) {
      note(exact, form, word, count, 'read')
      const key = soundKey(form)
      if (key.length < 2 || form.length < 3) continue
      note(sounds, key, word, count, 'sounds')
      note(bare, bareKey(key), word, count, 'unvoiced')
    }
  }
  const total = data.counts.reduce((sum, count) => sum + count + 1, costs.nominalSize)
  const exactLexemes = lexemesOf(exact, total, costs)
  const grammar: Lexeme = { cost: costs.grammar, words: [], manner: 'written', native: true }
  const alone = new Map<string, Lexeme>()
  const corpusGrammar = data.grammar.split('\n').filter((word) => exactLexemes.get(word)?.manner !== 'written')
  for (const word of [...corpusGrammar, ...stopWords]) {
    const lexeme = exactLexemes.get(word)
    if (lexeme && lexeme.words.length > 0) alone.set(word, lexeme)
    exactLexemes.set(word, grammar)
  }
  const wordOf = new Map(terms.map((term, word) => [term, word]))
  return {
    costs,
    surfaces,
    terms,
    readings,
    counts: data.counts,
    isInflected: (word) => data.inflections[word] !== '-',
    compoundDocuments: documentsReader(data.compoundDocuments, surfaces.length),
    partsOf: new Map(data.parts.map(([word, ...parts]) => [word, parts])),
    linksOf: linksOf(data.links),
    exact: exactLexemes,
    alone,
    foreign: (word) => {
      const term = foreignTerm(word)
      return term === '' ? grammar : exactLexemes.get(term ?? word)
    },
    sounds: lexemesOf(sounds, total, costs),
    nearSounds: byEdges(
      [...sounds.keys()].filter((key) => key.length > 2),
      [2]
    ),
    nearWritings: byEdges(
      [...new Set(terms)].filter((term) => /\p{Script=Han}/u.test(term)),
      [1, 2]
    ),
    bare: lexemesOf(bare, total, costs),
    sortedKeys: [...exactLexemes.keys()].sort(),
    maxLength: 20,
    prefixes: new Set([...exactLexemes.keys()].map((key) => key.slice(0, PREFIX_LENGTH))),
    formsOf: (term) => {
      const word = wordOf.get(term)
      return word === undefined
        ? [term]
        : conjugate(term, (data.inflections[word] ?? '-') as Inflection).filter((form) => !LONE_KANA.test(form))
    },
    isIndexTerm
  }
}

function note(
  entries: Map<string, Entry>,
  key: string,
  word: number,
  count: number,
  manner: MetManner,
  native = false
): void {
  if (LONE_KANA.test(key)) return
  const entry = entries.get(key)
  if (!entry) entries.set(key, { cost: 0, words: [word], count, manner, native })
  else if (!entry.words.includes(word)) {
    entry.words.push(word)
    entry.count += count
    if (manner === 'written') entry.manner = 'written'
    if (native) entry.native = true
  }
}

function documentsReader(text: string, wordCount: number): (word: number) => readonly number[] {
  const { next } = numberReader(text)
  const documents = new Map<number, readonly number[]>()
  for (let word = 0; word < wordCount; word += 1) {
    const count = next()
    if (count === 0) continue
    let last = 0
    documents.set(
      word,
      Array.from({ length: count }, () => (last += next()))
    )
  }
  return (word) => documents.get(word) ?? []
}

function lexemesOf(entries: Map<string, Entry>, total: number, costs: CutCosts): Map<string, Lexeme> {
  for (const entry of entries.values()) entry.cost = costOf(entry.count, total, costs) + costs.manner[entry.manner]
  return entries
}

function costOf(count: number, total: number, { least, nominalSize, wordDiscount }: CutCosts): number {
  return Math.max(least, Math.log(nominalSize / ((nominalSize * count) / total + 1)) - wordDiscount)
}

function linksOf(flat: readonly number[]): Map<number, [number, number][]> {
  const links = new Map<number, [number, number][]>()
  for (let at = 0; at + 2 < flat.length; at += 3) {
    const [from = 0, to = 0, weight = 0] = flat.slice(at, at + 3)
    const list = links.get(from)
    if (list) list.push([to, weight])
    else links.set(from, [[to, weight]])
  }
  return links
}

/**
 * Keys by their first and by their last letters (the latter marked with $): a slip leaves at least one of the two
 * intact.
 */
function byEdges(keys: readonly string[], lengths: readonly number[]): Map<string, string[]> {
  const edges = new Map<string, string[]>()
  for (const key of keys)
    for (const length of lengths)
      for (const edge of [key.slice(0, length), `${key.slice(-length)}$`]) {
        const list = edges.get(edge)
        if (list) list.push(key)
        else edges.set(edge, [key])
      }
  return edges
}

import type { KanjiOffer } from '../../contract/staff'
import type { Term } from '../../domain/content/term'
import type { Readings } from '../../domain/readings/ruby'
import { kanjiOfSound } from '../../domain/search/japanese/kanjiSounds'

const MAX_OFFERS = 48

/**
 * Offers kanji for the end of a text in hiragana, the longest end first. For each end: the words of the content with
 * that reading, the most frequent first, then single kanji by their Sino-Japanese readings. Katakana comes last. This
 * is not an input method: it is there to type the union's name and hours without a keyboard.
 */
export function createKanjiWords(readings: Readings, terms: readonly Term[]): (kana: string) => KanjiOffer[] {
  const words = countWords(readings, terms)
  const offersFor = (kana: string): string[] => {
    const counted = [...(words.get(kana) ?? [])].sort(([, one], [, other]) => other - one)
    return [...counted.map(([text]) => text), ...kanjiOfSound(kana)]
  }
  return (kana) => {
    const ends = Array.from(kana, (_, at) => kana.slice(at))
    const offers = ends.flatMap((end) => [...new Set(offersFor(end))].map((text) => ({ kana: end, text })))
    return [...offers.slice(0, MAX_OFFERS - 1), ...(kana === '' ? [] : [{ kana, text: toKatakana(kana) }])]
  }
}

type Counted = Map<string, number>

function countWords(readings: Readings, terms: readonly Term[]): ReadonlyMap<string, Counted> {
  const words = new Map<string, Counted>()
  const add = (reading: string, text: string) => {
    const counted = words.get(reading) ?? new Map<string, number>()
    words.set(reading, counted.set(text, (counted.get(text) ?? 0) + 1))
  }
  for (const segments of Object.values(readings))
    for (const [text, reading] of segments) if (reading !== undefined) add(reading, text)
  for (const { term, reading } of terms) add(reading, term)
  return words
}

function toKatakana(kana: string): string {
  return kana.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
}

import { counterReading, isDigits, numberOf } from './counterReading'
import type { Word } from './word'

/**
 * Reads numbers and their counters as in speech. Digits have no reading of their own, only together with some counters:
 * 2人 is ふたり.
 */
export function readNumbers(words: readonly Word[]): Word[] {
  const read: Word[] = []
  let before = ''
  for (const word of joinNumbers(words.flatMap(cutMonth))) {
    const last = read.at(-1)
    const number = last && numberOf(last.surface)
    const counted = number && counterReading(number, word.surface, before.slice(0, -last.surface.length))
    before += word.surface
    if (!counted) read.push(word)
    else if (!counted.whole) read.push({ ...word, reading: counted.reading })
    else read.splice(-1, 1, { ...word, surface: last.surface + word.surface, reading: counted.reading })
  }
  return read
}

/**
 * Joins numbers that the analyser has cut, such as 2025 and 十四: the reading of a counter depends on the whole number.
 */
function joinNumbers(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const reading = isDigits(word.surface) ? '' : word.reading
    if (last && numberOf(word.surface) && numberOf(last.surface) && isDigits(last.surface) === isDigits(word.surface)) {
      joined[joined.length - 1] = { ...word, surface: last.surface + word.surface, reading: last.reading + reading }
    } else joined.push({ ...word, reading })
  }
  return joined
}

/** The dictionary contains the months in full-width digits as words. */
function cutMonth(word: Word): Word[] {
  const digits = /^([０-９]+)月$/.exec(word.surface)?.[1]
  return digits
    ? [
        { ...word, surface: digits, reading: '' },
        { ...word, surface: '月', reading: 'がつ' }
      ]
    : [word]
}

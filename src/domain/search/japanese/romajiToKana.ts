import { toHiragana } from 'wanakana'

const LATIN_RUN = /[a-z'āīūēōâîûêô]{2,}/g
const MACRONS: Readonly<Record<string, string>> = {
  ā: 'aa',
  ī: 'ii',
  ū: 'uu',
  ē: 'ei',
  ō: 'ou',
  â: 'aa',
  î: 'ii',
  û: 'uu',
  ê: 'ei',
  ô: 'ou'
}
const UNFINISHED_SYLLABLE = /[a-z']{1,3}$/
const NOT_KANA = /[a-z']+/g

/**
 * Reads romaji in a folded query as kana, in the usual spellings (Hepburn, Kunrei, or as typed into an input method).
 * Leftover letters (an unfinished syllable, an English spelling) are dropped; a run that mostly does not read as
 * Japanese, or that is known, stays.
 */
export function romajiToKana(folded: string, isKnown: (word: string) => boolean): string {
  return folded.replace(LATIN_RUN, (run) => {
    if (isKnown(run)) return run
    const spelled = run.replace(/[āīūēōâîûêô]/g, (letter) => MACRONS[letter] ?? letter).replace(/nn(?![aiueoy])/g, 'n')
    const kana = toHiragana(spelled.replace(/m(?=[bmp])/g, 'n')).replace(UNFINISHED_SYLLABLE, '')
    const read = kana.replace(NOT_KANA, '')
    return read.length >= 2 * (kana.length - read.length) && read !== '' ? read : run
  })
}

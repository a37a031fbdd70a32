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

/**
 * Reads romaji in a folded query as kana, in the usual spellings (Hepburn, Kunrei, as typed into an input method).
 * A syllable not typed to its end is dropped; a run that does not read as Japanese, or that is known, stays.
 */
export function romajiToKana(folded: string, isKnown: (word: string) => boolean): string {
  return folded.replace(LATIN_RUN, (run) => {
    if (isKnown(run)) return run
    const spelled = run.replace(/[āīūēōâîûêô]/g, (letter) => MACRONS[letter] ?? letter).replace(/nn(?![aiueoy])/g, 'n')
    const kana = toHiragana(spelled.replace(/m(?=[bmp])/g, 'n')).replace(UNFINISHED_SYLLABLE, '')
    return kana !== '' && !/[a-z]/.test(kana) ? kana : run
  })
}

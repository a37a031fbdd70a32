import { toHiragana } from 'wanakana'
import type { Morpheme } from '../../domain/readings/morpheme'

/** A token from Lindera. `conjugationForm` contains the type (五段・カ行イ音便): Lindera has the two names swapped. */
export interface LinderaToken {
  readonly surface: string
  readonly baseForm?: string
  readonly reading?: string
  readonly partOfSpeech: string
  readonly partOfSpeechSubcategory1?: string
  readonly partOfSpeechSubcategory2?: string
  readonly partOfSpeechSubcategory3?: string
  readonly conjugationForm?: string
}

const KANA_ONLY = /^[ぁ-ゖァ-ヺー・]+$/

/** Of an unknown word, only its script is known: kana are their own reading, anything else has no reading. */
export function toMorpheme(token: LinderaToken): Morpheme {
  const { surface } = token
  if (token.partOfSpeech === 'UNK') {
    const known = KANA_ONLY.test(surface)
    return { surface, base: surface, reading: known ? readingOf(surface) : '', pos: unknownPos(surface) }
  }
  const base = token.baseForm && token.baseForm !== '*' ? token.baseForm : surface
  const isSign = token.partOfSpeech === '記号'
  return { surface, base, reading: isSign ? '' : readingOf(token.reading ?? ''), pos: posOf(token) }
}

function readingOf(katakana: string): string {
  return katakana === '*' ? '' : toHiragana(katakana, { convertLongVowelMark: false })
}

function unknownPos(surface: string): string[] {
  return /[\p{L}\p{N}]/u.test(surface) ? ['名詞', '一般', '未知語'] : ['記号', '一般']
}

function posOf(token: LinderaToken): string[] {
  return [
    token.partOfSpeech,
    token.partOfSpeechSubcategory1,
    token.partOfSpeechSubcategory2,
    token.partOfSpeechSubcategory3,
    token.conjugationForm
  ].filter((part): part is string => part !== undefined && part !== '*')
}

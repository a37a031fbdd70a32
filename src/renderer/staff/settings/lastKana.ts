import { KANA_FOR_KANJI } from '../../../domain/staff/settingsLimits'

/** The last hiragana of a text, which can still become kanji, and where they begin. */
export function lastKana(text: string): { readonly kana: string; readonly at: number } | undefined {
  const found = /([ぁ-ゖー]+)[^ぁ-ゖ]*$/u.exec(text)
  const all = found?.[1]
  if (!found || all === undefined || !/[ぁ-ゖ]/u.test(all)) return undefined
  const kana = all.slice(-KANA_FOR_KANJI)
  return { kana, at: found.index + all.length - kana.length }
}

/** The core looks no more letters up at once. */
const MAX_CHARS = 24

/** The last hiragana of a text and where they begin: those that can still become kanji. */
export function lastKana(text: string): { readonly kana: string; readonly at: number } | undefined {
  const found = /([ぁ-ゖー]+)[^ぁ-ゖ]*$/u.exec(text)
  const all = found?.[1]
  if (!found || all === undefined || !/[ぁ-ゖ]/u.test(all)) return undefined
  const kana = all.slice(-MAX_CHARS)
  return { kana, at: found.index + all.length - kana.length }
}

/** How a word inflects: not at all, godan, ichidan, i-adjective, くる. する words are nouns with a light verb. */
export type Inflection = '-' | 'g' | 'i' | 'a' | 'k'

const GODAN_STEMS: Readonly<Record<string, string>> = {
  う: 'わいえおっ',
  く: 'かきけこい',
  ぐ: 'がぎげごい',
  す: 'さしせそ',
  つ: 'たちてとっ',
  ぬ: 'なにねのん',
  ぶ: 'ばびべぼん',
  む: 'まみめもん',
  る: 'らりれろっ'
}
const ADJECTIVE_ENDINGS = ['く', 'かっ', 'けれ', 'さ', 'そう', 'み']

/** Reads the inflection from the analyser's part of speech (the last part names the conjugation). */
export function inflectionOf(pos: readonly string[]): Inflection {
  const type = pos.at(-1) ?? ''
  if (pos[0] === '形容詞' || type === '特殊・ナイ') return 'a'
  if (pos[0] !== '動詞') return '-'
  if (type.startsWith('五段') || type.startsWith('ラ変')) return 'g'
  if (type.startsWith('カ変')) return 'k'
  return type.startsWith('一段') ? 'i' : '-'
}

/** The forms a dictionary form takes before its endings (届く: 届か, 届き, 届け …), itself first. Kana endings only. */
export function conjugate(base: string, inflection: Inflection): string[] {
  const stem = base.slice(0, -1)
  const last = base.slice(-1)
  if (inflection === 'g') return [base, ...Array.from(GODAN_STEMS[last] ?? '', (kana) => stem + kana)]
  if (inflection === 'i' && last === 'る') return [base, stem, `${stem}れ`, `${stem}よ`]
  if (inflection === 'a' && last === 'い') return [base, ...ADJECTIVE_ENDINGS.map((ending) => stem + ending)]
  if (inflection === 'k') return [base, stem, ...(last === 'る' ? [`${stem}れ`, `${stem}い`] : [])]
  return [base]
}

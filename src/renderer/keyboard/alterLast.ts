/** What ゛, ゜ and 小 make of the letter before them. */
export const ALTERATIONS = ['voiced', 'half-voiced', 'small'] as const
export type Alteration = (typeof ALTERATIONS)[number]

/** Plain letters, and below each one what it becomes. */
const TABLES: Record<Alteration, readonly [plain: string, altered: string]> = {
  voiced: ['かきくけこさしすせそたちつてとはひふへほう', 'がぎぐげござじずぜぞだぢづでどばびぶべぼゔ'],
  'half-voiced': ['はひふへほ', 'ぱぴぷぺぽ'],
  small: ['あいうえおつやゆよわ', 'ぁぃぅぇぉっゃゅょゎ']
}

const pairsOf = ([plain, altered]: readonly [string, string]) =>
  [...plain].map((kana, at): [string, string] => [kana, altered[at] ?? kana])
const ALTERED = Object.fromEntries(ALTERATIONS.map((name) => [name, new Map(pairsOf(TABLES[name]))]))
const PLAIN = new Map(ALTERATIONS.flatMap((name) => pairsOf(TABLES[name]).map(([kana, made]) => [made, kana])))

/**
 * `text` with its last letter altered: か becomes が, and a letter that is already altered in this way becomes plain
 * again; ば with ゜ becomes ぱ. Unchanged if the letter has no such form.
 */
export function alterLast(text: string, alteration: Alteration): string {
  const letters = [...text]
  const last = letters.pop() ?? ''
  const plain = PLAIN.get(last) ?? last
  const made = ALTERED[alteration]?.get(plain)
  return letters.join('') + (made === last ? plain : (made ?? last))
}

/** `text` without its last letter, however many code units that letter takes. */
export function dropLast(text: string): string {
  return [...text].slice(0, -1).join('')
}

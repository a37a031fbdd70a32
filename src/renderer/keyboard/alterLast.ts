/** One key for 濁点, 半濁点 and small kana: each press takes the last letter one step round its circle. */
const CIRCLES = [
  ...[
    'かが',
    'きぎ',
    'くぐ',
    'けげ',
    'こご',
    'さざ',
    'しじ',
    'すず',
    'せぜ',
    'そぞ',
    'ただ',
    'ちぢ',
    'つっづ',
    'てで',
    'とど'
  ],
  ...['はばぱ', 'ひびぴ', 'ふぶぷ', 'へべぺ', 'ほぼぽ'],
  ...['あぁ', 'いぃ', 'うぅゔ', 'えぇ', 'おぉ', 'やゃ', 'ゆゅ', 'よょ', 'わゎ']
]

const NEXT = new Map(
  CIRCLES.flatMap((circle) =>
    [...circle].map((kana, at, all): [string, string] => [kana, all[(at + 1) % all.length] ?? kana])
  )
)

/** `text` with its last letter altered; unchanged where that letter has no other form. */
export function alterLast(text: string): string {
  const letters = [...text]
  const last = letters.pop() ?? ''
  return letters.join('') + (NEXT.get(last) ?? last)
}

/** `text` without its last letter, however many code units that letter takes. */
export function dropLast(text: string): string {
  return [...text].slice(0, -1).join('')
}

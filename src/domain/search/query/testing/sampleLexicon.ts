import { openLexicon } from '../openLexicon'
import type { Lexicon } from '../lexicon'

/** A phrase of the thesaurus: not an index term itself, it stands for 期限 and has a question word as a part. */
const PHRASE = 'いつまで'
const WORDS = [
  { surface: '資格確認書', reading: 'しかくかくにんしょ', inflection: '-', count: 9 },
  { surface: '資格', reading: 'しかく', inflection: '-', count: 4 },
  { surface: '届く', reading: 'とどく', inflection: 'g', count: 3 },
  { surface: 'カード', reading: 'かーど', inflection: '-', count: 5 },
  { surface: '期限', reading: 'きげん', inflection: '-', count: 2 },
  { surface: '会社', reading: 'かいしゃ', inflection: '-', count: 3 },
  { surface: '返却', reading: 'へんきゃく', inflection: '-', count: 2 },
  { surface: '返す', reading: 'かえす', inflection: 'g', count: 1 },
  { surface: '12桁', reading: '', inflection: '-', count: 1 },
  { surface: '歯科', reading: 'しか', inflection: '-', count: 1 },
  { surface: 'card', reading: '', inflection: '-', count: 1 },
  { surface: '再交付', reading: 'さいこうふ', inflection: '-', count: 2 },
  { surface: 'いつ', reading: 'いつ', inflection: '-', count: 1 },
  { surface: PHRASE, reading: PHRASE, inflection: '-', count: 0 }
]
const placeOf = (surface: string) => WORDS.findIndex((word) => word.surface === surface)

/** A lexicon of a dozen words, all but one of them index terms; 資格確認書 has 資格 as a part, and 返す may mean 返却. */
export const sampleLexicon: Lexicon = openLexicon(
  {
    surfaces: WORDS.map(({ surface }) => surface).join('\n'),
    readings: WORDS.map(({ reading }) => reading).join('\n'),
    inflections: WORDS.map(({ inflection }) => inflection).join(''),
    compoundDocuments: '',
    counts: WORDS.map(({ count }) => count),
    parts: [
      [placeOf('資格確認書'), placeOf('資格')],
      [placeOf(PHRASE), placeOf('いつ')]
    ],
    links: [['返す', '返却'] as const, [PHRASE, '期限'] as const, ['いつ', '期限'] as const].flatMap(([from, to]) => [
      placeOf(from),
      placeOf(to),
      60
    ]),
    grammar: 'が\nない\nの',
    vocabulary: '',
    refs: [],
    definitions: []
  },
  (term) => term !== PHRASE && WORDS.some(({ surface }) => surface === term)
)

import { minutesAfter } from '../readings/countedSounds'
import { phrasesOf, type RubySegment } from '../readings/ruby'
import { sayCounted, sayDigits, sayNumber } from './sayNumber'

/** Marks a reading that was over kanji: after a number, such a reading is a counter. */
const READ = '\u0001'
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'A:エー B:ビー C:シー D:ディー E:イー F:エフ G:ジー H:エイチ I:アイ J:ジェー K:ケー L:エル M:エム ' +
    'N:エヌ O:オー P:ピー Q:キュー R:アール S:エス T:ティー U:ユー V:ブイ W:ダブリュー X:エックス Y:ワイ Z:ゼット'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
)

/**
 * Replacements for what is not said as it is written, in order. The text is already in half-width letters and digits.
 */
const SAID: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  // A particle after a bracket belongs to what is in the brackets.
  [/[)\]](?=[ぁ-ん])/g, ''],
  [/https?:\/\/[\w\-./?%&=#~+]+/g, 'がめんのとおり'],
  [/iPhone/g, 'アイフォーン'],
  [/Android/g, 'アンドロイド'],
  [/(?<![A-Za-z])[A-Z](?:-?[A-Z])*(?![a-z])/g, (word) => [...word].map((letter) => LETTERS[letter] ?? '').join('')],
  [/\d+(?:-\d+)+/g, (digits) => sayDigits(digits)],
  [/(\d+):00(?!\d)/g, `$1${READ}じ`],
  [/(\d+):0?(\d+)/g, (_all, hour = '', minute = '') => `${hour}${READ}じ${sayCounted(minute, minutesAfter(minute))}`],
  // 3か月 and 2か所 are counted, while 1から is not.
  [new RegExp(`(?<=\\d)[かカヵヶケ](?=${READ})`, 'g'), `${READ}か`],
  [
    new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)(?:${READ}([ぁ-ん]+)|(つ(?!う)))?`, 'g'),
    (_all, digits = '', counter = '', things = '') =>
      counter || things ? sayCounted(digits, counter || things) : sayNumber(digits)
  ],
  [new RegExp(READ, 'g'), ''],
  [/%/g, 'パーセント'],
  [/[〜~]/g, 'から、'],
  [/\+/g, 'プラス'],
  [/&/g, 'アンド'],
  [/[「」『』【】“”"※〇○●■◆□*]/g, ''],
  [/[()[\]:・/→⇒←|]|\.{2,}/g, '、'],
  [/!/g, '。'],
  [/\?/g, '？'],
  // No double pause, and none at the beginning or the end.
  [/[、 ]*、[、 ]*/g, '、'],
  [/、(?=[。？])|^[、 ]+|[、 ]+$/g, '']
]

/**
 * A text as it is given to a voice: in kana, by its readings, with numbers, signs and the particles は and へ written as
 * they sound, and a space between phrases. No kanji is left to the voice if the pack has a reading, because every voice
 * reads 10割, 令和 and the names of forms in its own way.
 */
export function sayText(segments: readonly RubySegment[]): string {
  const heard = phrasesOf(segments).map((phrase) => asParticle(phrase.map(hear).join('')))
  return SAID.reduce((now, [written, said]) => now.replace(written, said as string), heard.join(' ')).trim()
}

function hear([run, reading]: RubySegment): string {
  return reading === undefined ? run.replaceAll('　', '、').normalize('NFKC') : READ + reading
}

/** Writes the particles は and へ as わ and え: at the end of a phrase, and before other particles. */
function asParticle(phrase: string): string {
  return phrase
    .replace(/(?<=[^\s「『（(、。])は(?=[」』）)、。，．！？!?\s]*$)/, 'わ')
    .replace(/(?<=[でにと])は(?=な[いくらかし]|あり)/, 'わ')
    .replace(/(?<=[^\s「『（(、。])へ(?=[のもとはわ]?[」』）)、。，．！？!?\s]*$)/, 'え')
}

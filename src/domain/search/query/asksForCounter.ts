import { fold } from '../japanese/fold'
import { romajiToKana } from '../japanese/romajiToKana'

const oneOf = (...words: string[]) => `(?:${words.join('|')})`

/** Words that point to this counter. Hiragana and kanji only, since a query is folded first. */
const WHOSE = oneOf('この', 'ここ', 'こちら', 'そちら', '当')
const COUNTER = oneOf(
  ...['健康保険組合', 'けんこうほけんくみあい', '健保組合', 'けんぽくみあい', '健保', 'けんぽ', '組合', 'くみあい'],
  ...['窓口', 'まどぐち', '受付', 'うけつけ', '事務所', 'じむしょ', '職員', 'しょくいん']
)
const OPEN = oneOf(
  ...['開いて', 'あいて', '空いて', 'やって', '開く', 'あく', 'ひらく', '始まる', 'はじまる'],
  ...['閉まる', 'しまる', '閉めて', 'しめて', '終わる', 'おわる']
)
const DAY = oneOf(
  ...[
    '今日',
    'きょう',
    '明日',
    'あした',
    '土日',
    'どにち',
    '土曜日?',
    'どよう(?:び|日)?',
    '日曜日?',
    'にちよう(?:び|日)?'
  ],
  ...['祝日', 'しゅくじつ', '年末年始', 'ねんまつねんし', 'お盆', 'おぼん', '昼休み', 'ひるやすみ', '平日', 'へいじつ']
)
const HOUR = oneOf('何時', 'なんじ') + oneOf('から', 'まで', 'に') + '?'
const TIME = `(?:営業|えいぎょう|開庁|かいちょう|対応|たいおう|${COUNTER})?(?:時間|じかん)`
const HOLIDAY = oneOf(
  ...['お?休み', 'お?やすみ', '定休日', 'ていきゅうび', '休業日', 'きゅうぎょうび', '休日', 'きゅうじつ'],
  ...['土日', 'どにち', '祝日', 'しゅくじつ', '年末年始', 'ねんまつねんし', 'お盆', 'おぼん', '昼休み', 'ひるやすみ']
)
const PHONE = oneOf(
  ...['電話(?:番号|ばんごう)?', 'でんわ(?:番号|ばんごう)?', '内線(?:番号)?', 'ないせん(?:ばんごう)?'],
  ...['連絡先', 'れんらくさき', '問い?合わ?せ先', '問い合わせ', 'といあわせ(?:さき|先)?']
)
const PLACE = oneOf('場所', 'ばしょ', '地図', 'ちず', '行き方', 'いきかた', 'あくせす')
/** Words that mean the counter only if it is named: alone they may ask about a change of address, or a form. */
const PLACE_OF_NAMED = oneOf('どこ', '住所', 'じゅうしょ', '所在地', 'しょざいち')
const GUIDE = `(?:${COUNTER}の)?(?:窓口|まどぐち)(?:のご?(?:案内|あんない))?|年金事務所|ねんきんじむしょ`

const NAMED = `(?:${WHOSE}(?:の)?)?${COUNTER}(?:の|は|って|が)?`
const SUBJECT = [
  `(?:${NAMED}|${WHOSE}の)?(?:${DAY}(?:の|は|も|に)?)?(?:${HOUR}(?:${OPEN})?|${TIME}|${HOLIDAY}|${PHONE}|${PLACE})`,
  `(?:${NAMED})?${DAY}(?:も|は|に)?${OPEN}`,
  `(?:${NAMED})?(?:いつ(?:まで|から)?)?${OPEN}`,
  `${NAMED}${DAY}`,
  `${NAMED}${PLACE_OF_NAMED}`,
  GUIDE
].join('|')
const END = [
  '(?:は|を|が|って|も)?',
  oneOf('いつ', 'どこ', '何番', 'なんばん', '何', 'なに', 'あり', '教えて', 'おしえて', '知りたい', 'しりたい') + '?',
  oneOf('いますか', 'いるか', 'いる', 'いますでしょうか', 'ますか', 'ですか', 'でしょうか', 'ください', 'か') + '?'
].join('')
const ASKED = new RegExp(`^(?:${SUBJECT})${END}$`, 'u')
const MARKS = /[\s、。・？?！!]+/gu

/**
 * True for a query that asks for the counter itself and nothing else: when it is open, its holidays, its telephone, where
 * it is (なんじまで, 電話, 組合の住所). The whole query has to say so, in any script: 「電話でカードを止める」 asks for an answer.
 */
export function asksForCounter(query: string): boolean {
  const folded = romajiToKana(fold(query), () => false).replace(MARKS, '')
  return folded !== '' && ASKED.test(folded)
}

import { WEEKDAY_READINGS } from '../../domain/readings/dayReadings'
import { KANJI_DIGITS } from '../../domain/readings/kanjiDigits'

/** A word that is not read as the dictionary says. With `before` or `after`, only next to matching text. */
export interface ReadingRule {
  readonly word: string
  readonly reading: string
  /** What the text before the word must end with. */
  readonly before?: RegExp
  /** What the text after the word must begin with. */
  readonly after?: RegExp
}

/** Words that the dictionary does not know, or does not read as people at a counter do. */
const WORDS: Readonly<Record<string, string>> = {
  // Words of the counter: its papers, what is done with them, who comes.
  お手数: 'おてすう',
  顔写真: 'かおじゃしん',
  裏面: 'うらめん',
  通帳: 'つうちょう',
  払戻: 'はらいもどし',
  預け: 'あずけ',
  預ける: 'あずける',
  申込み: 'もうしこみ',
  申立て: 'もうしたて',
  差込口: 'さしこみぐち',
  大文字: 'おおもじ',
  住基: 'じゅうき',
  父母: 'ふぼ',
  日本人: 'にほんじん',
  同一人: 'どういつにん',
  // Words of health insurance and clinics.
  診療所: 'しんりょうじょ',
  再診: 'さいしん',
  口腔: 'こうくう',
  飛沫: 'ひまつ',
  灸: 'きゅう',
  鍼灸: 'しんきゅう',
  待期: 'たいき',
  厚労省: 'こうろうしょう',
  保佐人: 'ほさにん',
  // Words of any text.
  令和: 'れいわ',
  正しく: 'ただしく',
  重複: 'ちょうふく',
  早急: 'さっきゅう',
  協働: 'きょうどう',
  行き先: 'いきさき',
  上下: 'じょうげ',
  右上: 'みぎうえ',
  右下: 'みぎした',
  その間: 'そのあいだ',
  この間: 'このあいだ',
  明後日: 'あさって',
  月初: 'げっしょ',
  前々月: 'ぜんぜんげつ',
  前々年: 'ぜんぜんねん',
  数日: 'すうじつ',
  数日間: 'すうじつかん',
  何時: 'なんじ',
  何分: 'なんぷん',
  何月: 'なんがつ',
  何号: 'なんごう',
  何曜日: 'なんようび',
  何色: 'なにいろ'
}

/** A visitor is a 方 (かた). Read ほう, the word compares, or points in a direction. */
const PEOPLE: readonly ReadingRule[] = [
  { word: '方', reading: 'ほう', after: /^が(?:よい|いい|良い|よろしい)/ },
  { word: '方', reading: 'ほう', before: /よりも[^。、]{1,12}$/, after: /^が/ },
  {
    word: '方',
    reading: 'ほう',
    before: /(?:(?<!\p{Script=Han})[東西南北左右上下奥]|[こそあ]ちら)の$/u,
    after: /^[へに]/
  },
  { word: '方', reading: 'がた', before: /(?:先生|皆様|皆さま|皆さん)$/ },
  { word: '方', reading: 'かた' },
  { word: '親', reading: 'おや', before: /ひとり$/ },
  // A person who does something is にん: 届出人. A person who belongs somewhere is じん: 外国人.
  {
    word: '人',
    reading: 'にん',
    before: /(?:名義|届出|申請|請求|申告|相続|受取|保証|管理|申立|委任|補助|通報|依頼|付添|立会)$/
  }
]

/** Not after a number or kanji: the word is not the end of another one. */
const ALONE = /(?:^|[^0-9０-９\p{Script=Han}])$/u

const NUMERAL = `${KANJI_DIGITS}十百千`

/** Words of time, which the dictionary often confuses with others. */
const TIME: readonly ReadingRule[] = [
  { word: '間', reading: 'ま', after: /^(?:に合|もな|がな|を[おと置取])/ },
  { word: '間', reading: 'あいだ', before: /[のるたいだうくすつぬむぶぐ]$/ },
  { word: '時の間', reading: 'じのあいだ' },
  { word: '間の手', reading: 'あいだのて', after: /^続/ },
  { word: '後', reading: 'あと', before: /(?:^|[たのだ、。「（\s]|より|から)$/ },
  { word: '頃', reading: 'ごろ', before: new RegExp(`(?:[0-9０-９いつ今]|\\p{Script=Han})$`, 'u') },
  { word: '中', reading: 'じゅう', before: /(?:今日|明日|今年|(?<![0-9０-９])[1１一][日年]|一晩|世界|日本)$/ },
  { word: '次', reading: 'つぎ', before: ALONE, after: /^[のにはも]/ },
  { word: '日中', reading: 'にっちゅう', before: new RegExp(`(?:^|[^0-9０-９${NUMERAL}])$`) },
  { word: '中', reading: 'ちゅう', before: /\p{Script=Han}$/u },
  { word: '十分', reading: 'じゅうぶん', before: new RegExp(`(?:^|[^時${NUMERAL}])$`), after: /^(?![間前後程ほ以])/ },
  // Four, seven and nine before counters that do not take よん, なな and きゅう; one and ten before a hard sound.
  { word: '四', reading: 'よ', after: /^[年時人円]/ },
  { word: '七', reading: 'しち', after: /^時/ },
  { word: '九', reading: 'く', after: /^時/ },
  { word: '一', reading: 'いっ', after: /^(?:[回階件歳週通冊個本泊分]|[かカヶヵ]月)/ },
  { word: '十', reading: 'じゅっ', after: /^(?:[回階件歳週通冊個本泊分]|[かカヶヵ]月)/ }
]

/** Days of the week written alone: 月～金, （土）. */
const WEEKDAYS: readonly ReadingRule[] = Object.entries(WEEKDAY_READINGS).flatMap(([word, reading]) => [
  { word, reading, before: ALONE, after: /^(?:曜|[・～~〜、,-][月火水木金土日祝](?:[曜日午]|(?!\p{Script=Han})))/u },
  {
    word,
    reading,
    before: /(?<![0-9０-９\p{Script=Han}])[月火水木金土日][・～~〜、,-]$/u,
    after: /^(?:[曜午]|(?!\p{Script=Han}))/u
  },
  { word, reading, before: /[（(]$/, after: /^[）)]/ }
])

/** Words of every text: asking, going, opening, the two sides of a card, seals. */
const EVERYDAY: readonly ReadingRule[] = [
  { word: '何', reading: 'なん', after: /^(?:で[すしも]|と(?:い|言)|の|だ|な[らの])/ },
  { word: '他', reading: 'ほか', after: /^(?:[のにはもと、]|$)/ },
  { word: '来ら', reading: 'こら', after: /^れ/ },
  { word: '読取', reading: 'よみとり', after: /^(?![らりるれろっ])/ },
  { word: '行っ', reading: 'おこなっ', before: /(?:のみ|でも|だけ|[はがを]、)$/ },
  {
    word: '開い',
    reading: 'あい',
    before: /(?:窓口|受付|[院局店所場館署]|銀行|日|[昼夜])[はがも]$/,
    after: /^て(?:い|お)/
  },
  { word: '表', reading: 'おもて', before: /(?:カード|証|券|封筒|はがき|通帳)の$/ },
  { word: '表', reading: 'おもて', after: /^(?:[と・や、])?裏/ },
  { word: '表面', reading: 'おもてめん', before: /(?:^|[、。「]|(?:カード|証|書|紙|封筒|はがき|通帳)の?)$/ },
  { word: '付', reading: 'つき', before: /[^日月\P{Script=Han}]$/u },
  { word: '印', reading: 'じるし', before: /[○◯◎●※×△☆★✓]$/ },
  { word: '印', reading: 'いん', before: /\p{Script=Han}$/u },
  { word: '印', reading: 'いん', after: /^を押/ }
]

/** All rules; of several for the same word, the first that matches applies. */
export const READING_RULES: readonly ReadingRule[] = [
  ...PEOPLE,
  ...TIME,
  ...WEEKDAYS,
  ...EVERYDAY,
  ...Object.entries(WORDS).map(([word, reading]) => ({ word, reading }))
]

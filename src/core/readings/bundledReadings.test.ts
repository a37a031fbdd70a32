import { toHiragana } from 'wanakana'
import { beforeAll, expect, test } from 'vitest'
import type { Content } from '../../domain/content/content'
import { phrasesOf, type RubySegment } from '../../domain/readings/ruby'
import { sayText } from '../../domain/speech/sayText'
import { createAnalyzer } from '../analysis/createAnalyzer'
import { loadContentFolder } from '../content/loadContentFolder'
import { hasKanji } from './alignRuby'
import { buildReadings, shownTexts } from './buildReadings'
import { createRubyOf } from './createRubyOf'
import { LONGEST_BASE } from './joinAffixes'

let content: Content
let rubyOf: (text: string) => RubySegment[]
let segmentsByText: Readonly<Record<string, readonly RubySegment[]>>

beforeAll(async () => {
  content = (await loadContentFolder('resources/content')).content
  const analyze = await createAnalyzer(content.glossary)
  rubyOf = createRubyOf(analyze)
  segmentsByText = buildReadings(content, analyze)
}, 60_000)

/** What is heard: punctuation is silent, and digits and Latin letters may sound like anything. */
function heardIn(segments: readonly RubySegment[]): RegExp {
  const sounds = segments.map(([surface, reading]) =>
    (reading ?? toHiragana(surface, { passRomaji: true, convertLongVowelMark: false }))
      .replace(/[A-Za-z0-9-]+/g, '.+')
      .replace(/[()]/g, '')
  )
  return new RegExp(`^${sounds.join('')}$`)
}

test('a term of the glossary is read in a sentence as the glossary says', () => {
  const wrong = content.glossary.flatMap(({ term, reading }) => {
    const [before, after] = ['これは、', 'です。']
    const heard = heardIn(rubyOf(`${before}${term}${after}`)).source.slice(1 + before.length, -1 - after.length)
    return new RegExp(`^${heard}$`).test(reading) ? [] : [`${term}: ${heard} instead of ${reading}`]
  })
  expect(wrong).toEqual([])
})

test('every kanji that a visitor may read has a reading', () => {
  const texts = shownTexts(content).filter(hasKanji)
  expect(texts.length).toBeGreaterThan(1000)
  const bare = texts.filter(
    (text) =>
      !segmentsByText[text] ||
      segmentsByText[text].some(([surface, reading]) => (reading === undefined ? hasKanji(surface) : reading === ''))
  )
  expect(bare).toEqual([])
})

test('whatever a visitor may have read aloud is said only in kana', () => {
  const said = shownTexts(content).map((text) => sayText(segmentsByText[text] ?? [[text]]))
  expect(said.filter((one) => !/^[ぁ-ゖァ-ヺー、。？ ]*$/.test(one))).toEqual([])
})

test('every reading is hiragana, over a base that is short enough not to be broken across lines', () => {
  const ruby = Object.values(segmentsByText)
    .flat()
    .filter((segment) => segment.length === 2)
  expect(ruby.filter(([, reading]) => !/^[ぁ-ゖー]+$/.test(reading))).toEqual([])
  expect(ruby.filter(([surface]) => surface.length > LONGEST_BASE)).toEqual([])
})

test('no line of what a visitor reads can end within a date and its era, a number and its unit, or a verb', () => {
  const broken = Object.values(segmentsByText)
    .map((segments) => phrasesOf(segments).map((phrase) => phrase.map(([surface]) => surface).join('')))
    .map((phrases) => phrases.join('｜'))
    .filter((text) =>
      /[0-9]｜[年月日時分円割桁]|[0-9][年月]｜[0-9]|[日末]｜（令和|｜[を、。）」]|\p{Script=Han}｜(?:する|した|して|され)/u.test(
        text
      )
    )
  expect(broken).toEqual([])
})

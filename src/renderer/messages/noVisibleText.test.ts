import { expect, test } from 'vitest'

const COMPONENTS = import.meta.glob<string>('../**/*.vue', { eager: true, query: '?raw', import: 'default' })
const SCRIPTS = import.meta.glob<string>(['../**/*.ts', '!../**/*.test.ts', '!../**/testing/**', '!../messages/**'], {
  eager: true,
  query: '?raw',
  import: 'default'
})
/** Scripts that work with Japanese letters and punctuation but contain no words that anybody reads. */
const ABOUT_LETTERS = [
  '../keyboard/alterLast.ts',
  '../sheet/fitSheet.ts',
  '../sheet/pageRule.ts',
  '../sheet/runningText.ts',
  '../speech/useReadAloud.ts',
  '../staff/settings/lastKana.ts',
  '../staff/settings/settingsDraft.ts',
  '../takeHome/plainSheet.ts',
  '../takeHome/splitText.ts',
  '../text/hardTerms.ts',
  '../text/phrasesOfPieces.ts'
]
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

/** A component's script and template, or a script, without comments, since these may quote the text on a button. */
function codeOf(component: string): string {
  return component
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/<!--[^]*?-->|\/\*[^]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
}

const japaneseLines = (code: string) =>
  codeOf(code)
    .split('\n')
    .filter((line) => JAPANESE.test(line))

test('components and scripts were read', () => {
  expect(Object.keys(COMPONENTS)).toContain('../shell/HeaderBar.vue')
  expect(japaneseLines("<script setup>\n// 印刷する\nconst text = '印刷する'\n</script>")).toEqual([
    "const text = '印刷する'"
  ])
})

test.each(Object.entries(COMPONENTS))('%s contains no text of its own: it is in the catalogue', (_, component) => {
  expect(japaneseLines(component)).toEqual([])
})

test('no script but those about letters contains any', () => {
  const holding = Object.entries(SCRIPTS).filter(([, script]) => japaneseLines(script).length > 0)
  expect(holding.map(([file]) => file)).toEqual(ABOUT_LETTERS)
})

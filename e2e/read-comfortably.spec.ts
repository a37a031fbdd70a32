import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { tap } from './tap'
import { begin, button, openFirstAnswer, openSearch, typeOnScreen } from './visitor'

test.beforeEach(async ({ kiosk }) => {
  await begin(kiosk)
})

test('文字の大きさ goes through three sizes, up to twice the normal one, and back to it', async ({ kiosk }) => {
  await openFirstAnswer(kiosk)
  const article = kiosk.getByRole('article')
  await expect(article).toHaveCSS('font-size', '28px')
  for (const size of ['42px', '56px', '28px']) {
    await tap(button(kiosk, '文字の大きさ'))
    await expect(article).toHaveCSS('font-size', size)
  }
})

test('ふりがな gives the kanji their readings, and the names on buttons stay as they are', async ({ kiosk }) => {
  await openFirstAnswer(kiosk)
  await expect(kiosk.locator('ruby')).toHaveCount(0)
  await tap(button(kiosk, 'ふりがな'))
  await expect(kiosk.getByRole('article').locator('ruby').first()).toBeVisible()
  await expect(button(kiosk, 'ふりがな')).toHaveAttribute('aria-pressed', 'true')
  await expect(button(kiosk, '印刷する')).toBeVisible()
  await expect(button(kiosk, '最初にもどる')).toBeVisible()
})

test('what a word has found gets its readings when ふりがな is turned on, and loses them again', async ({ kiosk }) => {
  await openSearch(kiosk)
  await typeOnScreen(kiosk, 'たいしょく')
  const results = kiosk.getByRole('list', { name: '検索結果' })
  await expect(results.getByRole('button').first()).toBeVisible()
  await expect(results.locator('ruby')).toHaveCount(0)
  await tap(button(kiosk, 'ふりがな'))
  await expect(results.locator('ruby').first()).toBeVisible()
  await tap(button(kiosk, 'ふりがな'))
  await expect(results.locator('ruby')).toHaveCount(0)
})

test('every kanji of an answer has a reading', async ({ kiosk }) => {
  await openFirstAnswer(kiosk)
  await tap(button(kiosk, 'ふりがな'))
  await expect(kiosk.getByRole('article').locator('ruby').first()).toBeVisible()
  const bare = await kiosk
    .getByRole('article')
    .locator('.statement')
    .evaluate((statement) => {
      const copy = statement.cloneNode(true) as HTMLElement
      copy.querySelectorAll('ruby').forEach((ruby) => ruby.remove())
      return copy.textContent
    })
  expect(bare).not.toMatch(/\p{Script=Han}/u)
})

test('touching an official term shows its plain meaning', async ({ kiosk }) => {
  await openFirstAnswer(kiosk)
  const term = kiosk.getByRole('article').locator('[aria-haspopup="dialog"]').first()
  const word = (await term.getAttribute('aria-label')) ?? ''
  await tap(term)
  await expect(kiosk.getByRole('dialog', { name: word })).toBeVisible()
  await tap(button(kiosk, '閉じる'))
  await expect(kiosk.getByRole('dialog')).toHaveCount(0)
  await term.press('Enter')
  await expect(kiosk.getByRole('dialog', { name: word })).toBeVisible()
})

test('色を変える goes from normal to dark to high contrast and back', async ({ kiosk }) => {
  const body = kiosk.locator('body')
  const ground = () => body.evaluate((element) => getComputedStyle(element).backgroundColor)
  const normal = await ground()
  await tap(button(kiosk, '色を変える'))
  await expect(body).not.toHaveCSS('background-color', normal)
  expect(await ground()).not.toBe('rgb(0, 0, 0)')
  await tap(button(kiosk, '色を変える'))
  await expect(body).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  await tap(button(kiosk, '色を変える'))
  await expect(body).toHaveCSS('background-color', normal)
})

for (const [machine, voices, offered] of [
  ['without a Japanese voice', [{ lang: 'en-US', localService: true }], 0],
  ['whose Japanese voice speaks over a network', [{ lang: 'ja-JP', localService: false }], 0],
  ['with a Japanese voice', [{ lang: 'ja-JP', localService: true }], 1]
] as const)
  test(`on a machine ${machine}, 読み上げ is ${offered ? '' : 'not '}offered`, async ({ kiosk }) => {
    await kiosk.evaluate((list) => {
      speechSynthesis.getVoices = () => list as unknown as SpeechSynthesisVoice[]
    }, voices)
    await openFirstAnswer(kiosk)
    await expect(button(kiosk, '読み上げ')).toHaveCount(offered)
  })

test('読み上げ marks the sentence that is heard, in view, and stops at a touch elsewhere', async ({ kiosk }) => {
  await kiosk.evaluate(giveVoice)
  const question = await openFirstAnswer(kiosk)
  for (const size of ['大', '特大']) {
    await tap(button(kiosk, '文字の大きさ'))
    await expect(button(kiosk, '文字の大きさ')).toHaveAccessibleDescription(size)
  }
  await tap(button(kiosk, '読み上げ'))
  const heard = [question]
  for (let said = await marked(kiosk); said.text !== ''; said = await marked(kiosk)) {
    if (said.text !== heard.at(-1)) heard.push(said.text)
    await expect.poll(async () => (await marked(kiosk)).inView).toBe(true)
    await kiosk.evaluate(() => dispatchEvent(new Event('voice-ends')))
  }
  expect(heard.length).toBeGreaterThan(3)
  expect(heard[0]).toBe(question)
  await tap(button(kiosk, '読み上げ'))
  await expect.poll(async () => (await marked(kiosk)).text).toBe(question)
  await tap(button(kiosk, 'ふりがな'))
  expect(await marked(kiosk)).toEqual({ text: '', inView: false })
  await expect(button(kiosk, '読み上げ')).toBeVisible()
})

/** Gives the page a Japanese voice that ends each sentence at the event `voice-ends`. */
function giveVoice() {
  const voice = { name: '声', lang: 'ja-JP', localService: true } as SpeechSynthesisVoice
  speechSynthesis.getVoices = () => [voice]
  speechSynthesis.cancel = () => undefined
  speechSynthesis.speak = (utterance) => {
    addEventListener('voice-ends', () => utterance.onend?.({} as SpeechSynthesisEvent), { once: true })
  }
  // The browser's own utterance accepts only the browser's own voices.
  window.SpeechSynthesisUtterance = class {
    readonly text: string
    constructor(text: string) {
      this.text = text
    }
  } as unknown as typeof SpeechSynthesisUtterance
}

/** The marked sentence, and whether all of it is visible. The text is empty if none is marked. */
function marked(kiosk: Page): Promise<{ text: string; inView: boolean }> {
  return kiosk.evaluate(() => {
    const range = [...(CSS.highlights.get('said') ?? [])].find((one) => one instanceof Range)
    const box = range?.startContainer.parentElement?.closest('[role="region"]')
    if (!range || !box) return { text: '', inView: false }
    const [said, view] = [range.getBoundingClientRect(), box.getBoundingClientRect()]
    return { text: range.toString(), inView: said.top >= view.top && said.bottom <= view.bottom }
  })
}

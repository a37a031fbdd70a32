import { expect, type Locator, type Page } from '@playwright/test'
import { tap } from './tap'

/** Kana that the board writes by changing another one: the key to touch first, and the key that changes it. */
const ALTERED: Readonly<Record<string, readonly [key: string, alters: string]>> = Object.fromEntries(
  [
    ['濁点', 'かきくけこさしすせそたちつてとはひふへほ', 'がぎぐげござじずぜぞだぢづでどばびぶべぼ'],
    ['半濁点', 'はひふへほ', 'ぱぴぷぺぽ'],
    ['小さい文字', 'つやゆよ', 'っゃゅょ']
  ].flatMap(([alters = '', keys = '', forms = '']) => [...forms].map((form, at) => [form, [keys[at] ?? '', alters]]))
)

/** A button by the name on the screen. */
export function button(kiosk: Page, name: string): Locator {
  return kiosk.getByRole('button', { name, exact: true })
}

/** Touches the waiting screen. */
export async function begin(kiosk: Page): Promise<void> {
  await tap(button(kiosk, '画面にふれてはじめる'))
  await kiosk.getByRole('heading', { name: 'どのようなご用ですか' }).waitFor()
}

/** Opens さがす from はじめ. */
export async function openSearch(kiosk: Page): Promise<void> {
  await tap(button(kiosk, 'ことばでさがす'))
  await kiosk.getByRole('list', { name: '用件からえらぶ' }).waitFor()
  await kiosk.getByRole('searchbox').waitFor()
}

/** Waits until the box holds `text` and what is shown below it is what `text` finds. */
export async function resultsOf(kiosk: Page, text: string): Promise<void> {
  await expect(kiosk.getByRole('searchbox')).toHaveValue(text)
  await expect(kiosk.getByRole('region', { name: 'さがした結果' })).toHaveAttribute('aria-busy', 'false')
}

/** Waits for two frames: in the first the page measures what overflows, in the second it shows its buttons for that. */
export async function settle(kiosk: Page): Promise<void> {
  await kiosk.evaluate(async () => {
    await document.fonts.ready
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  })
}

/** The keys of the 文字盤 that write `text` in hiragana, one after the other. */
export function keysFor(kiosk: Page, text: string): Locator[] {
  const board = kiosk.getByRole('group', { name: '文字盤' })
  return [...text].flatMap((letter) => {
    const keys = ALTERED[letter] ?? [letter]
    return keys.map((key) => board.getByRole('button', { name: key, exact: true }))
  })
}

/** Types hiragana with a finger on the 文字盤. */
export async function typeOnScreen(kiosk: Page, text: string): Promise<void> {
  for (const key of keysFor(kiosk, text)) await tap(key)
}

/** The buttons of a list, by the list's name. */
export function itemsOf(kiosk: Page, list: string): Locator {
  return kiosk.getByRole('list', { name: list, exact: true }).getByRole('button')
}

/** Opens the first answer of the first category from はじめ and returns its question. */
export async function openFirstAnswer(kiosk: Page): Promise<string> {
  await tap(itemsOf(kiosk, '用件からえらぶ').first())
  const first = itemsOf(kiosk, '質問の一覧').first()
  const question = (await first.getAttribute('aria-label')) ?? ''
  await tap(first)
  await kiosk.getByRole('article', { name: question }).waitFor()
  return question
}

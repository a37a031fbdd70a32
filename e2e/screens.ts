import { expect, type Page } from '@playwright/test'
import { tap } from './tap'
import { begin, button, itemsOf, openFirstAnswer, openSearch, resultsOf, settle } from './visitor'

export const SIZES = ['normal', 'large', 'largest']
export const SCHEMES = ['normal', 'dark', 'contrast']

/** The screens that counters have, in CSS pixels, at 100 % and at 150 %. */
export const SHAPES = [
  { width: 1080, height: 1920, scale: 1 },
  { width: 1920, height: 1080, scale: 1 },
  { width: 1280, height: 800, scale: 1 },
  { width: 720, height: 1280, scale: 1.5 },
  { width: 1280, height: 720, scale: 1.5 },
  { width: 853, height: 533, scale: 1.5 }
]

/** Every screen of a visit, by its name, with the way to it from はじめ. */
export const SCREENS: Readonly<Record<string, (kiosk: Page) => Promise<void>>> = {
  はじめ: async (kiosk) => {
    await kiosk.getByRole('list', { name: 'よく見られている質問' }).waitFor()
  },
  分類: async (kiosk) => {
    await tap(itemsOf(kiosk, '用件からえらぶ').first())
    await kiosk.getByRole('list', { name: '質問の一覧' }).waitFor()
  },
  さがす: openSearch,
  検索結果: async (kiosk) => {
    await openSearch(kiosk)
    await kiosk.getByRole('searchbox').fill('びょういん')
    await resultsOf(kiosk, 'びょういん')
    await kiosk.getByRole('list', { name: '検索結果' }).waitFor()
  },
  もしかして: async (kiosk) => {
    await openSearch(kiosk)
    await kiosk.getByRole('searchbox').fill('。。。')
    await kiosk.getByRole('heading', { name: /もしかして|見つかりませんでした/ }).waitFor()
  },
  こたえ: async (kiosk) => {
    await openFirstAnswer(kiosk)
  },
  ことばの意味: async (kiosk) => {
    await openFirstAnswer(kiosk)
    await tap(kiosk.locator('[aria-haspopup="dialog"]').first())
    await kiosk.getByRole('dialog').waitFor()
  },
  質問の選択: async (kiosk) => {
    await tap(button(kiosk, '質問に答えてさがす'))
    await kiosk.getByRole('list', { name: '質問に答えてさがせること' }).waitFor()
  },
  質問: async (kiosk) => {
    await tap(button(kiosk, '質問に答えてさがす'))
    await tap(itemsOf(kiosk, '質問に答えてさがせること').first())
    await tap(button(kiosk, 'はい'))
    await kiosk.getByRole('list', { name: 'これまでの答え' }).waitFor()
  },
  質問の終わり: async (kiosk) => {
    await tap(button(kiosk, '質問に答えてさがす'))
    await tap(itemsOf(kiosk, '質問に答えてさがせること').first())
    const heading = kiosk.getByRole('heading', { level: 1 })
    await button(kiosk, 'はい').waitFor()
    while ((await kiosk.getByRole('article').count()) === 0) {
      const asked = await heading.innerText()
      await tap(button(kiosk, 'はい'))
      await kiosk.waitForFunction((before) => document.querySelector('h1')?.innerText !== before, asked)
    }
  },
  印刷: async (kiosk) => {
    await openFirstAnswer(kiosk)
    await tap(button(kiosk, '印刷リストに入れる'))
    await tap(kiosk.getByRole('button', { name: /印刷リストを見る/ }))
    await kiosk.getByRole('list', { name: '印刷する内容' }).waitFor()
  },
  消してもどる: async (kiosk) => {
    await openFirstAnswer(kiosk)
    await tap(button(kiosk, '印刷リストに入れる'))
    await tap(button(kiosk, '最初にもどる'))
    await kiosk.getByRole('dialog').waitFor()
  },
  職員を呼ぶ: async (kiosk) => {
    await openFirstAnswer(kiosk)
    await tap(button(kiosk, '職員を呼ぶ').last())
    await kiosk.getByRole('dialog').waitFor()
  }
}

/** Opens a screen in a new visit after a number of touches of 文字の大きさ and of 色を変える, and waits until nothing moves. */
export async function openScreen(kiosk: Page, name: string, sizeTouches: number, schemeTouches: number): Promise<void> {
  await skipRest(kiosk)
  await begin(kiosk)
  await stepTo(kiosk, '文字の大きさ', 'data-text-size', SIZES[sizeTouches])
  await stepTo(kiosk, '色を変える', 'data-scheme', SCHEMES[schemeTouches])
  await SCREENS[name]?.(kiosk)
  await settle(kiosk)
}

/** Lets every screen take touches at once: these tests check the look, and hundreds of rests would take minutes. */
async function skipRest(kiosk: Page): Promise<void> {
  await kiosk.evaluate(() => {
    for (const time of ['--rest', '--rest-of-place']) document.documentElement.style.setProperty(time, '0s')
  })
}

/** Touches a button that cycles through choices until the wanted one is set. */
async function stepTo(kiosk: Page, name: string, attribute: string, wanted = ''): Promise<void> {
  const root = kiosk.locator('html')
  for (let current = await root.getAttribute(attribute); current !== wanted;) {
    await tap(button(kiosk, name))
    await expect(root).not.toHaveAttribute(attribute, current ?? '')
    current = await root.getAttribute(attribute)
  }
}

/** Ends the visit, whatever dialog is open. */
export async function leave(kiosk: Page): Promise<void> {
  const close = button(kiosk, '閉じる').or(button(kiosk, '取り消す'))
  if (await close.isVisible()) await tap(close)
  const ending = button(kiosk, '消してもどる')
  if (!(await ending.isVisible())) await tap(button(kiosk, '最初にもどる'))
  const over = button(kiosk, '画面にふれてはじめる')
  await ending.or(over).waitFor()
  if (await ending.isVisible()) await tap(ending)
  await over.waitFor()
}

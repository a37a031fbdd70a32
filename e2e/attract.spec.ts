import { expect, test } from './fixtures'
import { tap } from './tap'
import { button } from './visitor'

const ROTATION_MS = 9000
const FADE_MS = 2000
const OPENED = new Date('2026-11-20T09:00:00+09:00')
const WAITING = new Date('2026-11-20T10:00:00+09:00')

test.beforeEach(async ({ kiosk }) => {
  await kiosk.clock.install({ time: OPENED })
  await kiosk.reload()
  await kiosk.getByRole('listitem').first().waitFor()
  await kiosk.clock.pauseAt(WAITING)
  // Lets a fade finish that had begun when the clock was set.
  await kiosk.clock.runFor(FADE_MS)
})

test('somebody passing by sees one question after another, and can touch anywhere on the screen to begin', async ({
  kiosk
}) => {
  const prompt = kiosk.getByRole('region', { name: 'こんなことを調べられます' }).getByRole('listitem').first()
  const first = await prompt.innerText()
  await kiosk.clock.runFor(ROTATION_MS + FADE_MS)
  await expect(prompt).not.toHaveText(first)
  await tap(prompt)
  await expect(kiosk.getByRole('heading', { name: 'どのようなご用ですか' })).toBeVisible()
})

test('a slow reader stops the questions, reads, and lets them go on', async ({ kiosk }) => {
  const prompt = kiosk.getByRole('region', { name: 'こんなことを調べられます' }).getByRole('listitem').first()
  await tap(button(kiosk, '質問の入れ替えを止める'))
  await expect(button(kiosk, '質問の入れ替えを動かす')).toBeVisible()
  const shown = await prompt.innerText()
  await kiosk.clock.runFor(3 * ROTATION_MS)
  await expect(prompt).toHaveText(shown)
  await tap(button(kiosk, '質問の入れ替えを動かす'))
  await expect(button(kiosk, '質問の入れ替えを止める')).toBeVisible()
  await kiosk.clock.runFor(ROTATION_MS + FADE_MS)
  await expect(prompt).not.toHaveText(shown)
})

test.describe('on a machine set to reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the questions stand still, and there is nothing to stop', async ({ kiosk }) => {
    const prompt = kiosk.getByRole('region', { name: 'こんなことを調べられます' }).getByRole('listitem').first()
    const shown = await prompt.innerText()
    await kiosk.clock.runFor(3 * ROTATION_MS)
    await expect(prompt).toHaveText(shown)
    await expect(button(kiosk, '質問の入れ替えを止める')).toHaveCount(0)
  })
})

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  for (const viewport of [
    { width: 1080, height: 1920 },
    { width: 1920, height: 1080 },
    { width: 1280, height: 800 }
  ])
    test.describe(`a long name of the union at ${viewport.width}×${viewport.height}, motion: ${reducedMotion}`, () => {
      test.use({
        viewport,
        contextOptions: { reducedMotion },
        settings: { organisation: { name: '全国みほん電子機器製造販売関連事業所連合健康保険組合' } }
      })

      test('no question is cut', async ({ kiosk }) => {
        const panel = kiosk.getByRole('region', { name: 'こんなことを調べられます' })
        await expect(kiosk.getByText('全国みほん電子機器')).toBeVisible()
        const cut = await panel.evaluate((box) => {
          const { top, bottom } = box.getBoundingClientRect()
          return [...box.querySelectorAll('p, button, li')]
            .filter((one) => one.checkVisibility())
            .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
            .filter((one) => one.box.top < top || one.box.bottom > bottom)
            .map(({ text }) => text)
        })
        expect(cut).toEqual([])
        expect(await panel.getByRole('listitem').count()).toBeGreaterThan(1)
      })
    })

import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures'
import { leave, openScreen, SCHEMES, SCREENS, SIZES } from './screens'
import { begin, settle } from './visitor'

const IDLE_MS = 90_000
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// All text needs a contrast of 7:1. `textsBelow` computes it, since axe's own rule allows less for large text.
for (const scheme of SCHEMES)
  test(`axe finds nothing and every text has a contrast of 7:1, in any size, in ${scheme} colours`, async ({
    kiosk
  }) => {
    test.slow()
    // The page has only one frame; axe's mode for several would open a second page for each check.
    const check = async (where: string) => {
      const { violations } = await new AxeBuilder({ page: kiosk }).withTags(STANDARDS).setLegacyMode().analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
      expect.soft(found, where).toEqual([])
      expect.soft(await kiosk.evaluate(textsBelow, 7), where).toEqual([])
    }
    await check('待ち受け')
    for (const name of Object.keys(SCREENS)) {
      await openScreen(kiosk, name, 0, 0)
      for (const size of SIZES) {
        await kiosk.evaluate(look, { size, scheme })
        await settle(kiosk)
        await check(`${name}, ${size}`)
      }
      await leave(kiosk)
    }
  })

test('axe finds nothing in the question whether the visitor is still there, in any colours', async ({ kiosk }) => {
  await kiosk.clock.install()
  await kiosk.reload()
  await begin(kiosk)
  await kiosk.clock.runFor(IDLE_MS)
  await kiosk.getByRole('dialog', { name: 'まだお使いですか' }).waitFor()
  for (const scheme of SCHEMES) {
    await kiosk.evaluate(look, { size: 'largest', scheme })
    const { violations } = await new AxeBuilder({ page: kiosk }).withTags(STANDARDS).setLegacyMode().analyze()
    expect
      .soft(
        violations.map(({ id }) => id),
        scheme
      )
      .toEqual([])
    expect.soft(await kiosk.evaluate(textsBelow, 7), scheme).toEqual([])
    await kiosk.getByRole('dialog').waitFor()
  }
})

/** Runs in the page: does what 文字の大きさ and 色を変える do, even while a dialog covers their buttons. */
function look({ size, scheme }: { size: string; scheme: string }): void {
  Object.assign(document.documentElement.dataset, { textSize: size, scheme })
}

/** Runs in the page: finds every visible text whose contrast with its background is less than `least`:1. */
function textsBelow(least: number): string[] {
  const parse = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = ([red = 0, green = 0, blue = 0]: number[]) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
      const share = channel / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const groundOf = (element: Element | null): number[] => {
    for (let at = element; at; at = at.parentElement) {
      const ground = parse(getComputedStyle(at).backgroundColor)
      if (ground.length === 3 || ground[3] === 1) return ground
    }
    return [255, 255, 255]
  }
  const walker = document.createTreeWalker(
    document.querySelector('dialog[open]') ?? document.body,
    NodeFilter.SHOW_TEXT
  )
  const weak: string[] = []
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    const text = walker.currentNode.textContent?.trim()
    if (!element || !text || !element.checkVisibility()) continue
    const [light, dark] = [luminance(parse(getComputedStyle(element).color)), luminance(groundOf(element))].sort(
      (a, b) => b - a
    )
    const ratio = ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
    if (ratio < least) weak.push(`${text}: ${ratio.toFixed(2)}`)
  }
  return weak
}

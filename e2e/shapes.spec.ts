import { expect, test } from './fixtures'
import { leave, openScreen, SCREENS, SHAPES } from './screens'

for (const { width, height, scale } of SHAPES)
  test.describe(`${width}×${height} at ${scale * 100} %`, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: scale })

    for (const touches of [0, 2])
      test(`nothing is cut off at text size ${touches + 1} of 3`, async ({ kiosk }) => {
        for (const name of Object.keys(SCREENS)) {
          await openScreen(kiosk, name, touches, 0)
          expect.soft(await kiosk.evaluate(cutOff), name).toEqual([])
          await leave(kiosk)
        }
      })
  })

test('nothing is cut off where a visitor needs more space between letters, words, lines and paragraphs', async ({
  kiosk
}) => {
  await kiosk.evaluate(() => {
    const spaced = new CSSStyleSheet()
    spaced.replaceSync(
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }'
    )
    document.adoptedStyleSheets = [spaced]
  })
  for (const name of Object.keys(SCREENS)) {
    await openScreen(kiosk, name, 0, 0)
    expect.soft(await kiosk.evaluate(cutOff), name).toEqual([])
    await leave(kiosk)
  }
})

/** Runs in the page: elements that stick out of the screen sideways, and texts wider than the box that holds them. */
function cutOff(): string[] {
  const open = document.querySelector('dialog[open]') ?? document.body
  const faults: string[] = []
  for (const element of open.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility() || element.closest('.visually-hidden, svg')) continue
    const box = element.getBoundingClientRect()
    const name = `${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 20)}`
    if (box.width > 0 && (box.left < -1 || box.right > innerWidth + 1)) faults.push(`outside: ${name}`)
    const holdsText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
    )
    const inline = getComputedStyle(element).display === 'inline'
    if (holdsText && !inline && element.scrollWidth > element.clientWidth + 2) faults.push(`too wide: ${name}`)
  }
  return faults
}

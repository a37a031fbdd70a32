import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { expect, test } from './fixtures'
import { LONG } from './organisations'
import { previewSheet } from './printing/sheetPage'
import { openScreen } from './screens'
import { tap } from './tap'
import { button } from './visitor'

/** Smaller cells on the screen cannot be read by a camera at arm's length: docs/DESIGN.md has the calculation. */
const LEAST_CELL_PX = 5

/** The usual screen of a counter, and the worst case of the lowest one: the largest type, white on black. */
const LOOKS = [
  { width: 1080, height: 1920, size: 0, scheme: 0 },
  { width: 1280, height: 800, size: 2, scheme: 2 }
]

for (const { width, height, size, scheme } of LOOKS)
  test.describe(`${width}×${height}`, () => {
    test.use({ viewport: { width, height }, settings: LONG })

    test('a phone reads the whole answer off the screen', async ({ kiosk }) => {
      await openScreen(kiosk, 'こたえ', size, scheme)
      await tap(button(kiosk, 'スマートフォンで持ち帰る'))
      const dialog = kiosk.getByRole('dialog', { name: 'スマートフォンで持ち帰る' })
      const first = await scan(kiosk, 'QRコード 1／2')
      await tap(dialog.getByRole('button', { name: '次の模様' }))
      const second = await scan(kiosk, 'QRコード 2／2')
      expect([first.slice(0, 5), second.slice(0, 5)]).toEqual(['（1／2）', '（2／2）'])

      const [item] = (await previewSheet(kiosk, { items: ['1-01'] })).items
      const { name, phone, hours } = LONG.organisation
      const facts = [name, phone, hours, '1-01', '2026年（令和8年）11月20日', item?.question, item?.conclusion]
      const read = first.slice(5) + second.slice(5)
      for (const fact of [...facts, ...textsOf(item?.body)]) expect(read.replaceAll('\n', '')).toContain(fact)

      await tap(dialog.getByRole('button', { name: '閉じる' }))
      await expect(button(kiosk, '印刷する')).toBeVisible()
    })
  })

/** All texts of a block, without its kind. */
function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => (key === 'type' ? [] : textsOf(value)))
}

/** What a phone reads from a picture of the whole screen, once the QR code with that name is shown. */
async function scan(kiosk: Page, name: string): Promise<string> {
  const code = kiosk.getByRole('dialog').getByRole('img', { name, exact: true })
  await expect
    .poll(() =>
      code.evaluate((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('viewBox')?.split(' ')[2]))
    )
    .toBeGreaterThanOrEqual(LEAST_CELL_PX)
  const { width, height, data } = await pixelsOf(kiosk, await kiosk.screenshot())
  return jsQR(data, width, height)?.data ?? 'nothing'
}

/** The pixels of a PNG, drawn by a page without a policy: red, green, blue and alpha, row by row. */
async function pixelsOf(kiosk: Page, png: Buffer) {
  const blank = await kiosk.context().newPage()
  const drawn = await blank.evaluate(
    async (address) => {
      const image = await createImageBitmap(await (await fetch(address)).blob())
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      context?.drawImage(image, 0, 0)
      const rgba = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
      // One character for each pixel, since what a page returns to the test is turned into text anyway.
      const grey = Array.from({ length: rgba.length / 4 }, (_, at) => String.fromCharCode(rgba[at * 4 + 1] ?? 0))
      return { width: image.width, height: image.height, grey: btoa(grey.join('')) }
    },
    `data:image/png;base64,${png.toString('base64')}`
  )
  await blank.close()
  const grey = Buffer.from(drawn.grey, 'base64')
  const data = new Uint8ClampedArray(grey.length * 4)
  grey.forEach((level, at) => data.fill(level, at * 4, at * 4 + 4))
  return { width: drawn.width, height: drawn.height, data }
}

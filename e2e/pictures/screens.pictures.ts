import { join, resolve } from 'node:path'
import { test } from '../fixtures'
import { LONG, USUAL } from '../organisations'
import { leave, openScreen, SCREENS, SHAPES } from '../screens'
import { button } from '../visitor'

const ROOT = resolve(import.meta.dirname, '../..')
/** The folder of all pictures, which is not in the repository. */
const ALL = join(ROOT, 'out', 'screens')
/** The folder of the pictures that the README shows. */
const SHOWN = join(ROOT, 'docs', 'screens')
const IN_README = ['待ち受け', 'はじめ', '検索結果', 'こたえ', '質問']

const LOOKS = [
  { name: 'normal', size: 0, scheme: 0, settings: USUAL },
  { name: 'largest', size: 2, scheme: 0, settings: LONG },
  { name: 'dark', size: 0, scheme: 1, settings: USUAL },
  { name: 'contrast', size: 0, scheme: 2, settings: LONG }
]

for (const { width, height, scale } of SHAPES)
  for (const look of LOOKS)
    test.describe(`${width}x${height}@${scale} ${look.name}`, () => {
      test.use({
        viewport: { width, height },
        deviceScaleFactor: scale,
        settings: look.settings,
        contextOptions: { reducedMotion: 'reduce' }
      })

      test('every screen', async ({ kiosk }) => {
        test.slow()
        const inReadme = width === 1080 && look.name === 'normal'
        const picture = async (name: string) => {
          await kiosk.evaluate(() => document.fonts.ready)
          await kiosk.screenshot({ path: join(ALL, `${width}x${height}@${scale}`, look.name, `${name}.png`) })
          if (inReadme && IN_README.includes(name))
            await kiosk.screenshot({ path: join(SHOWN, `${name}.png`), scale: 'css' })
        }
        await kiosk.getByRole('list').first().waitFor()
        await picture('待ち受け')
        for (const name of Object.keys(SCREENS)) {
          await openScreen(kiosk, name, look.size, look.scheme)
          await picture(name)
          await leave(kiosk)
        }
        await button(kiosk, '画面にふれてはじめる').waitFor()
      })
    })

import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test as base } from '../fixtures'
import { door, holdCorner, openSection, PIN, touchPin } from '../staff/clerk'
import { tap } from '../tap'
import { button } from '../visitor'
import { FAULTY_TABLE, layCounts, layTables, SOUND_TABLE } from './stickPapers'

const ROOT = resolve(import.meta.dirname, '../..')
/** The folder of all pictures, which is not in the repository. */
const ALL = join(ROOT, 'out', 'screens')
/** The folder of the pictures that the guides for staff show, at half their size. */
const SHOWN = join(ROOT, 'docs', 'screens')
const IN_GUIDES = ['暗証番号', '職員メニュー', '公開すると変わること', '直すところ', '利用の記録']

const BUILD_MS = 120_000

const SHAPES = [
  { width: 1080, height: 1920, scale: 1 },
  { width: 1920, height: 1080, scale: 1 },
  { width: 1280, height: 800, scale: 1 },
  { width: 1080, height: 1920, scale: 0.5 }
]
const SCHEMES = ['normal', 'dark', 'contrast']

const test = base.extend({
  /** A kiosk with tables to publish, and with the counts of four weeks. */
  dataFolder: async ({ dataFolder }, use) => {
    await layTables(dataFolder)
    await layCounts(dataFolder)
    await use(dataFolder)
  }
})

type Picture = (name: string) => Promise<void>

for (const { width, height, scale } of SHAPES)
  for (const scheme of scale === 1 ? SCHEMES : ['normal'])
    test.describe(`職員 ${width}x${height}@${scale} ${scheme}`, () => {
      test.use({ viewport: { width, height }, deviceScaleFactor: scale, contextOptions: { reducedMotion: 'reduce' } })

      test('every screen of the staff', async ({ kiosk }) => {
        test.setTimeout(BUILD_MS)
        const picture: Picture = async (name) => {
          // Staff always have the normal colours. The other colours are only taken to look at.
          await kiosk.evaluate(async (chosen) => {
            document.documentElement.dataset['scheme'] = chosen
            await document.fonts.ready
          }, scheme)
          await kiosk.screenshot({ path: join(ALL, `${width}x${height}@${scale}`, scheme, `職員-${name}.png`) })
          if (scale < 1 && IN_GUIDES.includes(name)) await kiosk.screenshot({ path: join(SHOWN, `職員-${name}.png`) })
        }
        await takeDoor(kiosk, picture)
        await takeUpdate(kiosk, picture)
        await takeOthers(kiosk, picture)
      })
    })

async function takeDoor(kiosk: Page, picture: Picture): Promise<void> {
  await kiosk.clock.install()
  await holdCorner(kiosk)
  await expect(door(kiosk)).toContainText('これから使う暗証番号を決めます')
  await picture('はじめての暗証番号')
  await touchPin(kiosk, PIN)
  await expect(door(kiosk)).toContainText('もう一度')
  await touchPin(kiosk, PIN)
  await kiosk.getByRole('heading', { name: '職員メニュー' }).waitFor()
  await tap(button(kiosk, '閉じる'))
  await holdCorner(kiosk)
  await expect(door(kiosk)).toContainText('暗証番号を入れて')
  await picture('暗証番号')
  await touchPin(kiosk, '999998')
  await door(kiosk).getByRole('alert').waitFor()
  await picture('違う暗証番号')
  await touchPin(kiosk, PIN)
  await kiosk.getByRole('region', { name: 'いま表示している内容' }).getByText('件数').waitFor()
  await picture('職員メニュー')
}

async function takeUpdate(kiosk: Page, picture: Picture): Promise<void> {
  await openSection(kiosk, '内容の更新')
  await button(kiosk, FAULTY_TABLE).waitFor()
  await picture('内容の更新')
  await tap(button(kiosk, FAULTY_TABLE))
  await kiosk.getByRole('list', { name: /^直すところ/ }).waitFor()
  await picture('直すところ')
  await tap(button(kiosk, '別のファイルを選ぶ'))
  await tap(button(kiosk, SOUND_TABLE))
  await kiosk.getByRole('progressbar').waitFor()
  await picture('進みぐあい')
  await kiosk.getByRole('heading', { name: '公開すると変わること' }).waitFor({ timeout: BUILD_MS })
  await picture('公開すると変わること')
  await tap(kiosk.getByRole('list', { name: '変わる', exact: true }).getByRole('button').first())
  await kiosk.getByRole('article').waitFor()
  await picture('見る')
  await tap(button(kiosk, '一覧にもどる'))
  await tap(button(kiosk, '公開する'))
  await picture('公開の確かめ')
  await tap(kiosk.getByRole('dialog').getByRole('button', { name: '公開する' }))
  await kiosk.getByText('公開しました').waitFor()
  await picture('公開しました')
  await tap(button(kiosk, 'メニューにもどる'))
}

async function takeOthers(kiosk: Page, picture: Picture): Promise<void> {
  const take = async (name: string, ready: () => Promise<unknown>) => {
    await openSection(kiosk, name)
    await ready()
    await picture(name)
    await tap(button(kiosk, 'メニューにもどる'))
  }
  await take('番号で調べる', () => kiosk.getByLabel('番号', { exact: true }).waitFor())
  await take('今の内容をUSBに書き出す', () =>
    kiosk
      .getByRole('button', { name: /に書き出す$/ })
      .first()
      .waitFor()
  )
  await take('元に戻す', () => kiosk.getByRole('heading', { name: '戻したあとの内容' }).waitFor())
  await take('印刷の設定', () => kiosk.getByRole('radio').first().waitFor())
  await take('利用の記録', async () => {
    await kiosk.getByRole('table', { name: '読まれた質問' }).waitFor()
    await tap(kiosk.getByRole('radio', { name: 'この30日' }))
    await expect(kiosk.getByRole('list', { name: '日ごとの、読まれた数' }).getByRole('listitem')).toHaveCount(30)
  })
  await take('設定', () => kiosk.getByLabel('組合の名前', { exact: true }).waitFor())
  await openSection(kiosk, '設定')
  await kiosk.getByLabel('受付時間').focus()
  await tap(button(kiosk, '文字盤を出す'))
  await kiosk.getByRole('group', { name: '文字盤' }).waitFor()
  await picture('設定の文字盤')
  await tap(button(kiosk, 'メニューにもどる'))
  await take('終了', () => button(kiosk, '終了する').waitFor())
}

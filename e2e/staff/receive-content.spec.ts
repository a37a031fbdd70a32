import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openHeadOffice, type HeadOffice } from '../fleet/headOffice'
import { expect, test as base } from '../fixtures'
import { tap } from '../tap'
import { button, itemsOf } from '../visitor'
import { enterNewKiosk, openSection } from './clerk'

interface FromHeadOffice {
  /** The folder for arriving packs, beside the data folder. */
  post: string
  headOffice: HeadOffice
}

const test = base.extend<FromHeadOffice>({
  post: async ({}, use, info) => {
    const folder = info.outputPath('post')
    await mkdir(join(folder, 'in'), { recursive: true })
    await use(folder)
  },
  headOffice: async ({ post }, use) => {
    await use(await openHeadOffice(join(post, 'honbu')))
  },
  dataFolder: async ({ dataFolder, headOffice }, use) => {
    await headOffice.register(dataFolder)
    await use(dataFolder)
  }
})

test('staff name a folder, a pack comes into it, and they publish it now', async ({ kiosk, post, headOffice }) => {
  const folder = join(post, 'in')
  const pack = await headOffice.build('12月版', '二階の窓口です。')
  await enterNewKiosk(kiosk)
  await openSection(kiosk, '設定')
  const field = kiosk.getByLabel('受け取りのフォルダー')
  await field.fill(`${folder}-nowhere`)
  await kiosk.clock.runFor(1000)
  await expect(kiosk.getByText('このフォルダーがありません。')).toBeVisible()
  await field.fill(folder)
  await kiosk.clock.runFor(1000)
  await expect(kiosk.getByText('このフォルダーを使えます。')).toBeVisible()
  await tap(button(kiosk, '保存する'))
  await expect(kiosk.getByText('保存しました。')).toBeVisible()

  await writeFile(join(folder, '途中.faqpack'), (await readFile(pack)).subarray(0, 2000))
  await copyFile(pack, join(folder, '12月版.faqpack'))
  await tap(button(kiosk, 'メニューにもどる'))
  const card = kiosk.getByRole('region', { name: '本部とのやりとり（受け取り・差し出し）' })
  await expect(card).toContainText('新しい内容「12月版」')
  await expect(card.getByRole('listitem').filter({ hasText: '途中.faqpack' })).toContainText('写している途中か')
  await tap(card.getByRole('button', { name: '今すぐ公開する' }))
  await tap(kiosk.getByRole('dialog').getByRole('button', { name: '今すぐ公開する' }))
  await expect(card).toContainText('を公開しました。')
  await expect(kiosk.getByRole('region', { name: 'いま表示している内容' })).toContainText('12月版')

  await tap(button(kiosk, '閉じる'))
  await tap(button(kiosk, '画面にふれてはじめる'))
  await tap(itemsOf(kiosk, '用件からえらぶ').filter({ hasText: '窓口' }).first())
  await tap(itemsOf(kiosk, '質問の一覧').first())
  await expect(kiosk.getByRole('article', { name: '窓口はどこですか' })).toContainText('二階の窓口です。')
})

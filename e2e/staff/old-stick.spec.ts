import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../fixtures'
import { tap } from '../tap'
import { button } from '../visitor'
import { agedPack } from './agedPack'
import { CONTENT_MS, enterNewKiosk, openSection, putOnStick } from './clerk'

const NAME = '去年の内容.faqpack'

test('a clerk takes last year’s stick, is told so, and has to say yes to that', async ({ kiosk, dataFolder }) => {
  await putOnStick(dataFolder, NAME, await agedPack('2025-11-20T00:00:00.000Z'))
  await enterNewKiosk(kiosk)
  await openSection(kiosk, '内容の更新')
  await tap(kiosk.getByRole('button', { name: /去年の内容/ }))
  const warning = kiosk.getByRole('alert')
  await expect(warning).toContainText('いま表示している内容より前に作られたものです', { timeout: CONTENT_MS })
  await expect(warning).toContainText('2025年11月20日')
  await expect(kiosk.getByRole('button', { name: '公開する', exact: true })).toHaveCount(0)

  await tap(button(kiosk, '古い内容を公開する'))
  const question = kiosk.getByRole('dialog', { name: '前に作られた古い内容に替えますか' })
  await expect(question).toContainText('2025年11月20日')
  await tap(question.getByRole('button', { name: 'やめる' }))
  await tap(button(kiosk, '古い内容を公開する'))
  await tap(question.getByRole('button', { name: '古い内容を公開する' }))
  await expect(kiosk.getByRole('status').filter({ hasText: '公開しました' })).toBeVisible({ timeout: CONTENT_MS })
})

test.describe('a folder of keys without any key', () => {
  test.use({
    dataFolder: async ({ dataFolder }, use) => {
      await mkdir(join(dataFolder, 'trusted-keys'))
      await writeFile(join(dataFolder, 'trusted-keys', 'honbu.pem.txt'), 'x')
      await use(dataFolder)
    }
  })

  test('staff are told that nothing can be published, and which file is not a key', async ({ kiosk }) => {
    await enterNewKiosk(kiosk)
    await expect(kiosk.getByText('使える鍵がないため、表もパックも公開できません')).toBeVisible()
    await expect(kiosk.getByText('honbu.pem.txt')).toBeVisible()
  })
})

import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { PIN } from '../staff/clerk'
import { button } from '../visitor'
import type { PageHand } from './pageHand'
import type { Random } from './random'

const BUNDLED = resolve(import.meta.dirname, '../../out/bundled.faqpack')
const SECTIONS = ['内容の更新', '利用の記録', '設定', '印刷の設定', '元に戻す']

/** Puts files on the stick, one good and several bad ones. Returns their names. */
export async function prepareSticks(dataFolder: string): Promise<readonly string[]> {
  const folder = join(dataFolder, 'import')
  await mkdir(folder, { recursive: true })
  await copyFile(BUNDLED, join(folder, '良い.faqpack'))
  await writeFile(join(folder, '偽物.faqpack'), 'これはパックではありません')
  await writeFile(join(folder, '空.faqpack'), '')
  await writeFile(join(folder, '誤り.csv'), '分類番号,分類名,No,質問,回答,参考元\n1,保険証,1-1,,一階です。,\n')
  return ['偽物.faqpack', '空.faqpack', '誤り.csv', '良い.faqpack']
}

/** How long the PIN dialog may take to open, including the time for which the corner is held. */
const DOOR_MS = 8_000

/** Holds the corner for as long as staff have to. Tries once more if a visitor's finger was still on the screen. */
async function holdCorner({ page }: PageHand): Promise<void> {
  const width = await page.evaluate(() => innerWidth)
  const door = page.getByRole('dialog', { name: '職員用の暗証番号' })
  await expect(async () => {
    await page.mouse.move(width - 20, 20)
    await page.mouse.down()
    await door.waitFor({ timeout: DOOR_MS }).finally(() => page.mouse.up())
  }).toPass({ timeout: 3 * DOOR_MS })
}

async function typePin({ page }: PageHand, pin: string): Promise<void> {
  const door = page.getByRole('dialog', { name: '職員用の暗証番号' })
  for (const digit of pin) await door.getByRole('button', { name: digit, exact: true }).click()
  await door.getByRole('button', { name: '決定' }).click()
}

/** Sets the PIN of a new kiosk. */
export async function setPin(hand: PageHand): Promise<void> {
  await holdCorner(hand)
  await typePin(hand, PIN)
  await expect(hand.page.getByRole('dialog', { name: '職員用の暗証番号' })).toContainText('もう一度')
  await typePin(hand, PIN)
  await hand.page.getByRole('heading', { name: '職員メニュー' }).waitFor()
}

/** Opens the staff menu, now and then after a wrong PIN, looks at a section of it, and tries a file. */
export async function staffVisit(hand: PageHand, random: Random, files: readonly string[]): Promise<void> {
  const { page } = hand
  await holdCorner(hand)
  if (random.oneIn(3)) {
    await typePin(hand, '999998')
    await page.getByRole('alert').waitFor()
  }
  await typePin(hand, PIN)
  await page.getByRole('heading', { name: '職員メニュー' }).waitFor()
  const section = random.pick(SECTIONS)
  await button(page, section).click()
  await page.getByRole('heading', { name: section, level: 1 }).waitFor()
  if (section !== '内容の更新') return
  const file = random.pick(files)
  await button(page, file).click()
  const told = page.getByRole('heading', { name: /^(公開すると変わること|直すところ)/ })
  await expect(page.getByRole('alert').or(told).first()).toBeVisible({ timeout: 60_000 })
}

import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../fixtures'
import { tap } from '../tap'
import { button } from '../visitor'
import { enterNewKiosk, openSection } from './clerk'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SECTIONS = [
  '番号で調べる',
  '内容の更新',
  '元に戻す',
  '今の内容をUSBに書き出す',
  '印刷の設定',
  '利用の記録',
  '設定',
  '終了'
]

test('for a clerk with a screen reader or a keyboard, axe finds nothing in the staff screens', async ({ kiosk }) => {
  test.slow()
  const check = async (where: string) => {
    const { violations } = await new AxeBuilder({ page: kiosk }).withTags(STANDARDS).setLegacyMode().analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
    expect.soft(found, where).toEqual([])
  }
  await enterNewKiosk(kiosk)
  await check('職員メニュー')
  for (const name of SECTIONS) {
    await openSection(kiosk, name)
    await check(name)
    await tap(button(kiosk, 'メニューにもどる'))
  }
})

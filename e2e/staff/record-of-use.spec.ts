import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../fixtures'
import { tap } from '../tap'
import { begin, button, openFirstAnswer, openSearch } from '../visitor'
import { enterNewKiosk, openSection, putOnStick } from './clerk'

test('the record of use shows what was read and missed, and is taken away as a CSV', async ({ kiosk, dataFolder }) => {
  await putOnStick(dataFolder, 'メモ.txt', '')
  await begin(kiosk)
  const question = await openFirstAnswer(kiosk)
  await tap(kiosk.getByRole('group', { name: '役に立ちましたか' }).getByRole('button', { name: 'はい' }))
  await expect(kiosk.getByText('お答えをありがとうございました')).toBeVisible()
  await tap(button(kiosk, 'もどる'))
  await tap(kiosk.getByRole('button', { name: question, exact: true }))
  await kiosk.getByRole('article', { name: question }).waitFor()
  await tap(button(kiosk, '最初にもどる'))
  for (const typed of ['ぬるぽん 12345678', 'ぬるぽん 87654321', 'ぬるぽん 11223344', 'やまのべたろう']) {
    await begin(kiosk)
    await openSearch(kiosk)
    await kiosk.getByRole('searchbox').fill(typed)
    await kiosk.getByRole('heading', { level: 2 }).first().waitFor()
    await tap(button(kiosk, '最初にもどる'))
  }

  await enterNewKiosk(kiosk)
  await openSection(kiosk, '利用の記録')
  const rowOf = (table: string, text: string) =>
    kiosk.getByRole('table', { name: table }).getByRole('row').filter({ hasText: text })
  await expect(rowOf('読まれた質問', question).getByRole('cell').last()).toHaveText('1')
  await expect(rowOf('役に立ちましたか', question).getByRole('cell')).toContainText(['1-01', question, '1', '0'])
  // Three visits typed the first word, so it identifies nobody. The other may be a name.
  const missed = kiosk.getByRole('table', { name: '答えが見つからなかったことば' })
  await expect(missed.getByRole('row').filter({ hasText: 'ぬるぽん ＊＊＊＊' })).toContainText('3')
  await expect(missed).not.toContainText('やまのべ')
  const days = kiosk.getByRole('list', { name: '日ごとの、読まれた数' })
  await expect(days.getByRole('listitem')).toHaveCount(7)
  await expect(days.getByRole('listitem', { name: / 1回$/ })).toHaveCount(1)

  await tap(button(kiosk, '「取り込みフォルダー」に書き出す'))
  await expect(kiosk.getByText(/「利用の記録-.+\.csv」に書き出しました/)).toBeVisible()
  const folder = join(dataFolder, 'import')
  const name = (await readdir(folder)).find((file) => file.endsWith('.csv')) ?? ''
  const csv = await readFile(join(folder, name), 'utf8')
  expect(csv).toContain(question)
  expect(csv).not.toMatch(/12345678|やまのべ/)
})

import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { expect, test } from 'vitest'
import type { StatusView } from '../../../contract/staff'
import type { IsoDate } from '../../../domain/value/isoDate'
import { createFakeBridge } from '../../testing/createFakeBridge'
import { renderAtDesk, SESSION } from '../testing/renderAtDesk'
import UndoSection from './UndoSection.vue'

const day = (date: string) => `2026-11-${date}T00:00:00Z`
const counts = { categories: 1, entries: 1, notices: 0, guides: 0, glossary: 0 }
const TODAY = '2026-11-20' as IsoDate
const STATUS: StatusView = {
  pack: { id: 'c'.repeat(64), version: '今', created: day('20'), organisation: '', counts, signer: undefined },
  origin: 'published',
  fault: undefined,
  warnings: [],
  machineDay: TODAY,
  shownDay: TODAY,
  earlier: [
    { place: 'a'.repeat(64), version: '秋', created: day('10'), file: '秋の表.xlsx', published: day('11') },
    { place: 'b'.repeat(64), version: '夏', created: day('08'), file: '夏の表.xlsx', published: day('09') },
    { place: 'bundled', version: '春', created: day('01'), file: undefined, published: undefined }
  ],
  signedOnly: false,
  trustedKeys: [],
  unreadKeys: []
}

test('one of the earlier contents is chosen by file and date, and comes back', async () => {
  const bridge = createFakeBridge({
    'staff:status': () => STATUS,
    'staff:undo': () => ({ ok: true, value: STATUS })
  })
  const user = userEvent.setup()
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  renderAtDesk(UndoSection, bridge, {})
  const choices = await screen.findAllByRole('radio')
  expect(choices).toHaveLength(3)
  expect((choices[0] as HTMLInputElement).checked).toBe(true)
  const summer = screen.getByRole('radio', {
    name: /^夏の表\.xlsx\s+「夏」（2026年11月8日 .+ 作成）.+11月9日 .+ 公開$/
  })
  expect(screen.getByRole('radio', { name: /^はじめから入っている内容\s+「春」/ })).toBeTruthy()
  await user.click(summer)
  await user.click(screen.getByRole('button', { name: '元に戻す' }))
  const dialog = screen.getByRole('dialog')
  expect(dialog.textContent).toContain('「夏」')
  await user.click(within(dialog).getByRole('button', { name: '元に戻す' }))
  expect(bridge.asked).toContainEqual(['staff:undo', { place: 'b'.repeat(64), session: SESSION }])
  expect(await screen.findByText('元に戻しました。')).toBeTruthy()
})

import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import type { PrinterView } from '../../../contract/print'
import { createFakeBridge } from '../../testing/createFakeBridge'
import { renderAtDesk } from '../testing/renderAtDesk'
import PrinterChoice from './PrinterChoice.vue'

const DESK: PrinterView = { name: 'desk-a4', label: '窓口のA4', condition: 'ready' }
const BACK: PrinterView = { name: 'back-a4', label: '奥のA4', condition: 'paper' }
const OLD: PrinterView = { name: 'old', label: '古いほう', condition: 'stopped' }

function openChoice(printers: () => readonly PrinterView[], chosen = '') {
  return renderAtDesk(PrinterChoice, createFakeBridge({ 'staff:printers': printers }), { chosen })
}
const labels = async () => (await screen.findAllByRole('radio')).map((radio) => radio.closest('label')?.textContent)

test('no printer at all is reported, with what to do', async () => {
  openChoice(() => [])
  expect(await screen.findByRole('alert')).toHaveTextContent('プリンターが一台も見つかりません。電源と接続を確かめて')
})

test('the only printer is shown beside 自動, and nothing is wrong', async () => {
  openChoice(() => [DESK])
  expect(await labels()).toEqual([expect.stringContaining('自動'), expect.stringMatching(/窓口のA4.*使えます/)])
  expect(screen.getByRole('radio', { name: /自動/ })).toBeChecked()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('of several, each shows its state, and the one that is touched is chosen by its system name', async () => {
  const emitted = openChoice(() => [DESK, BACK, OLD], 'desk-a4')
  expect(await screen.findByRole('radio', { name: /窓口のA4/ })).toBeChecked()
  expect((await labels()).slice(2)).toEqual([
    expect.stringMatching(/奥のA4.*紙かふたを見てください/),
    expect.stringMatching(/古いほう.*止まっています/)
  ])
  await userEvent.click(screen.getByRole('radio', { name: /奥のA4/ }))
  expect(emitted('choose')).toEqual([['back-a4']])
})

test('a chosen printer that is gone is named, and no other one takes its place', async () => {
  openChoice(() => [DESK], 'back-a4')
  expect(await screen.findByRole('alert')).toHaveTextContent('選んであるプリンター「back-a4」が見つかりません')
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
})

test('a printer that was switched on in the meantime is found by 「もう一度見る」', async () => {
  let printers: PrinterView[] = []
  openChoice(() => printers)
  await screen.findByRole('alert')
  printers = [DESK]
  await userEvent.click(screen.getByRole('button', { name: 'もう一度見る' }))
  expect(await screen.findByRole('radio', { name: /窓口のA4/ })).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

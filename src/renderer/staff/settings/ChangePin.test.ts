import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import type { ValueOf } from '../../../contract/channels'
import { createFakeBridge, refuse } from '../../testing/createFakeBridge'
import { renderAtDesk, SESSION } from '../testing/renderAtDesk'
import ChangePin from './ChangePin.vue'

const PIN = '582917'
type Changed = ValueOf<'staff:change-pin'> | ReturnType<typeof refuse>

/** Opens the dialog, and types the new PIN twice. */
async function chooseNewPin() {
  const touch = (name: string) => userEvent.click(screen.getByRole('button', { name }))
  await touch('暗証番号を変える')
  for (const key of [...PIN, '決定', ...PIN, '決定']) await touch(key)
}

test.each<[string, () => Changed, RegExp]>([
  ['taken', () => 'changed', /^暗証番号を変えました。$/],
  ['easy to guess', () => 'weak', /^同じ数字のくり返しや/],
  ['not to be written', () => 'disk-full', /^暗証番号を変えられませんでした。前の番号のままです。.*空き容量/],
  ['never heard by the core', () => refuse('unreachable'), /^端末の中のプログラムから返事がありません/]
])('of a new PIN that is %s, the page says so once the dialog has closed', async (_what, change, told) => {
  const bridge = createFakeBridge({ 'staff:change-pin': change })
  renderAtDesk(ChangePin, bridge, {})
  await chooseNewPin()
  expect(await screen.findByText(told)).toHaveAttribute('role', 'status')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(bridge.asked).toEqual([['staff:change-pin', { pin: PIN, session: SESSION }]])
})

test('while a new PIN is being kept, no other one can be typed', async () => {
  let answer: (outcome: Changed) => void = () => undefined
  const bridge = createFakeBridge({ 'staff:change-pin': () => new Promise<Changed>((resolve) => (answer = resolve)) })
  renderAtDesk(ChangePin, bridge, {})
  await chooseNewPin()
  expect(screen.getByRole('button', { name: '決定' })).toHaveAttribute('aria-disabled', 'true')
  await userEvent.click(screen.getByRole('button', { name: '1' }))
  expect(screen.getByLabelText('0桁入れました')).toBeInTheDocument()
  answer('changed')
  expect(await screen.findByText('暗証番号を変えました。')).toBeInTheDocument()
})

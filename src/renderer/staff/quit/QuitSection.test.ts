import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { createFakeBridge, refuse } from '../../testing/createFakeBridge'
import { renderAtDesk, SESSION } from '../testing/renderAtDesk'
import QuitSection from './QuitSection.vue'

/** Ends the kiosk over a core that answers as `quit` says, as far as the confirmation. */
async function endKiosk(quit: () => null | ReturnType<typeof refuse>) {
  const bridge = createFakeBridge({ 'staff:quit': quit })
  const user = userEvent.setup()
  renderAtDesk(QuitSection, bridge, {})
  await user.click(screen.getByRole('button', { name: '終了する' }))
  const dialog = await screen.findByRole('dialog', { name: '案内を終了しますか' })
  await user.click(within(dialog).getByRole('button', { name: '終了する' }))
  return bridge
}

test.each([
  ['confirms it', () => null],
  ['is gone before it could answer', () => refuse('unreachable')]
])('a kiosk that %s has ended, and cannot be ended again', async (_how, quit) => {
  const bridge = await endKiosk(quit)
  expect(await screen.findByRole('status')).toHaveTextContent('終了しました')
  expect(screen.queryByRole('button', { name: '終了する' })).toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(bridge.asked).toEqual([['staff:quit', { session: SESSION }]])
})

test('a kiosk that refuses says why, and can be ended again', async () => {
  const replies = [refuse('internal'), null]
  await endKiosk(() => replies.shift() ?? null)
  expect(await screen.findByRole('alert')).toHaveTextContent('うまくいきませんでした')
  expect(screen.queryByRole('status')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '終了する' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '終了する' }))
  expect(await screen.findByRole('status')).toHaveTextContent('終了しました')
  expect(screen.queryByRole('alert')).toBeNull()
})

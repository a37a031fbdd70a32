import { screen, waitFor } from '@testing-library/vue'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { ValueOf } from '../../contract/channels'
import { createFakeBridge } from '../testing/createFakeBridge'
import { openKiosk } from '../testing/openKiosk'

const NAME = '見本健康保険組合'

async function openWith(reading: string): Promise<UserEvent> {
  const bridge = createFakeBridge()
  const reply = await bridge.invoke('kiosk:view', {})
  const view = (reply as { value: ValueOf<'kiosk:view'> }).value
  const organisation = { ...view.organisation, name: NAME, reading }
  const user = openKiosk(createFakeBridge({ 'kiosk:view': () => ({ ...view, organisation }) }))
  await waitFor(() => expect(document.body.textContent).toContain(NAME))
  await user.click(screen.getByRole('button', { name: '画面にふれてはじめる' }))
  return user
}
const header = () => screen.getByRole('banner')
const readings = () => [...header().querySelectorAll('.union rt')].map((rt) => rt.textContent)

test("the union's name has the reading that staff have set, if ふりがな is on", async () => {
  const user = await openWith('みほんけんこうほけんくみあい')
  expect(header().textContent).toContain(NAME)
  expect(readings()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'ふりがな' }))
  expect(readings()).toEqual(['みほん', 'けんこう', 'ほけん', 'くみあい'])
})

test('if none is set, the name stays as it is', async () => {
  const user = await openWith('')
  await user.click(screen.getByRole('button', { name: 'ふりがな' }))
  expect(readings()).toEqual([])
  expect(header().textContent).toContain(NAME)
})

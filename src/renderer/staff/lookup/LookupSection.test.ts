import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { createFakeBridge, refuse } from '../../testing/createFakeBridge'
import { renderAtDesk } from '../testing/renderAtDesk'
import LookupSection from './LookupSection.vue'

test.each(['1-01', '１－０１', '1ー01'])(
  'a number quoted as %s leads to its answer, which can be printed again',
  async (typed) => {
    const bridge = createFakeBridge()
    const user = userEvent.setup()
    renderAtDesk(LookupSection, bridge, {})
    await user.type(screen.getByLabelText('番号'), typed)
    await user.click(screen.getByRole('button', { name: '調べる' }))
    expect(await screen.findByRole('article', { name: '何を持っていきますか' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '印刷する' }))
    expect(bridge.asked).toContainEqual(['content:item', { id: '1-01' }])
    expect(bridge.asked).toContainEqual(['print:submit', { items: ['1-01'] }])
  }
)

test('a number that does not exist says so, and can be corrected by finger', async () => {
  const bridge = createFakeBridge({ 'content:item': () => refuse('not-found') })
  const user = userEvent.setup()
  renderAtDesk(LookupSection, bridge, {})
  for (const key of ['9', '-', '9', '一字消す', '8']) await user.click(screen.getByRole('button', { name: key }))
  expect((screen.getByLabelText('番号') as HTMLInputElement).value).toBe('9-8')
  await user.click(screen.getByRole('button', { name: '調べる' }))
  expect((await screen.findByRole('alert')).textContent).toContain('「9-8」は見つかりません')
})

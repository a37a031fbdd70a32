import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { createFakeBridge } from '../../testing/createFakeBridge'
import { renderAtDesk, SESSION } from '../testing/renderAtDesk'
import KanjiKeys from './KanjiKeys.vue'

test('kanji replace the letters that they were offered for, also before kanji already chosen', async () => {
  const bridge = createFakeBridge({ 'staff:kanji': () => [{ kana: 'ほけん', text: '保険' }] })
  const emitted = renderAtDesk(KanjiKeys, bridge, { text: 'けんこうほけん組合' })
  const offer = await screen.findByRole('button', { name: '保険' })
  expect(bridge.asked).toContainEqual(['staff:kanji', { kana: 'けんこうほけん', session: SESSION }])
  await fireEvent.click(offer)
  const [[change]] = emitted()['write'] as [[(text: string) => string]]
  expect(change('けんこうほけん組合')).toBe('けんこう保険組合')
  expect(change('けんこう組合')).toBe('けんこう組合')
})

test('if no kana is left nothing is asked, and the clerk reads how it works', async () => {
  const bridge = createFakeBridge()
  renderAtDesk(KanjiKeys, bridge, { text: '健康保険組合' })
  await waitFor(() => expect(screen.getByText(/ここに漢字が出ます/)).toBeTruthy())
  expect(bridge.asked).toEqual([])
})

import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { createFakeBridge } from '../../testing/createFakeBridge'
import { renderAtDesk } from '../testing/renderAtDesk'
import TextFromStick from './TextFromStick.vue'

test('a line of a text on the stick is chosen; a file without any says what to do', async () => {
  const files = ['空.txt', '名前.txt'].map((name, at) => ({ id: `file-${at}-id`, name, bytes: 10 }))
  const bridge = createFakeBridge({
    'staff:files': () => [{ id: 'stick-id', label: 'USB', files }],
    'staff:text-lines': ({ file }) =>
      file === 'file-1-id' ? { ok: true, value: ['産業健康保険組合', '平日9時から'] } : { ok: false, code: 'no-text' }
  })
  const user = userEvent.setup()
  const emitted = renderAtDesk(TextFromStick, bridge, { field: '組合の名前' })
  await user.click(screen.getByRole('button', { name: 'USBメモリーのテキストから入れる' }))
  await user.click(await screen.findByRole('button', { name: '空.txt' }))
  expect((await screen.findByRole('alert')).textContent).toContain('メモ帳')
  await user.click(screen.getByRole('button', { name: '名前.txt' }))
  expect(screen.getByText('「組合の名前」に入れる行にふれてください。')).toBeTruthy()
  await user.click(await screen.findByRole('button', { name: '産業健康保険組合' }))
  expect(emitted()['choose']).toEqual([['産業健康保険組合']])
})

import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { createFakeBridge, KIOSK } from '../../testing/createFakeBridge'
import { renderAtDesk, SESSION } from '../testing/renderAtDesk'
import PictureSetting from './PictureSetting.vue'

const FILES = [
  { id: 'aaaaaaaa', name: 'マーク.png', bytes: 2000 },
  { id: 'bbbbbbbb', name: 'うごく.svg', bytes: 2000 }
]
const URL = 'data:image/png;base64,AAAA'

test('a mark is chosen from the stick, shown, and removed again; a file that is not a picture says why', async () => {
  let taken = false
  const bridge = createFakeBridge({
    'staff:files': () => [{ id: 'cccccccc', label: 'USB', files: FILES }],
    'kiosk:view': () => ({ ...KIOSK, pictures: taken ? { logo: 'id-of-mark' } : {} }),
    'kiosk:picture': () => ({ id: 'id-of-mark', url: URL, widthPx: 300, heightPx: 100 }),
    'staff:picture-take': ({ file }) => {
      taken = file === 'aaaaaaaa'
      return taken ? { ok: true, value: null } : { ok: false, code: 'picture-parts' }
    },
    'staff:picture-remove': () => {
      taken = false
      return { ok: true, value: null }
    }
  })
  const user = userEvent.setup()
  renderAtDesk(PictureSetting, bridge, { picture: 'logo' })
  expect(screen.getByText('まだありません。')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'USBメモリーから選ぶ' }))
  await user.click(await screen.findByRole('button', { name: 'うごく.svg' }))
  expect((await screen.findByRole('alert')).textContent).toContain('PNG で保存し直してください')
  await user.click(screen.getByRole('button', { name: 'マーク.png' }))
  expect((await screen.findByRole('img', { name: '組合のマーク' })).getAttribute('src')).toBe(URL)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(bridge.asked).toContainEqual(['staff:files', { purpose: 'picture', session: SESSION }])
  await user.click(screen.getByRole('button', { name: '取りのぞく' }))
  expect(await screen.findByText('まだありません。')).toBeTruthy()
})

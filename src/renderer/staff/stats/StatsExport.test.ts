import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import type { StoreFault } from '../../../domain/pack/storeFault'
import { createFakeBridge } from '../../testing/createFakeBridge'
import { renderAtDesk } from '../testing/renderAtDesk'
import StatsExport from './StatsExport.vue'

const STICK = { id: 'stick-id', label: 'UNION', files: [] }

test.each<[StoreFault, RegExp]>([
  ['disk-full', /^書き出す先の空き容量が足りません/],
  ['cannot-write', /^書き出す先に書き込めません/],
  ['file-gone', /差し直して/]
])('a stick that is %s is not mistaken for the disk of the kiosk', async (code, told) => {
  const bridge = createFakeBridge({
    'staff:files': () => [STICK],
    'staff:stats-export': () => ({ ok: false, code })
  })
  renderAtDesk(StatsExport, bridge, { period: 'week' })
  await userEvent.click(await screen.findByRole('button', { name: '「UNION」に書き出す' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(told)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

import { createPinia, setActivePinia } from 'pinia'
import { createApp, nextTick } from 'vue'
import { expect, test, vi } from 'vitest'
import { bridgeKey } from '../bridge/bridgeKey'
import { createFakeBridge } from '../testing/createFakeBridge'
import { useKioskStore } from './kiosk'
import { useStaffCallStore } from './staffCall'
import { useVisitStore } from './visit'

async function openStores() {
  const bridge = createFakeBridge()
  const app = createApp({}).provide(bridgeKey, bridge)
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  await useKioskStore().refresh()
  return { bridge, visit: useVisitStore(), staffCall: useStaffCallStore() }
}

test('a call within a visit rings, and says so if nothing could be heard', async () => {
  const { visit, staffCall } = await openStores()
  visit.start()
  staffCall.call()
  expect(visit.calling).toBe(true)
  await vi.waitFor(() => expect(staffCall.heard).toBe(false))
})

test('nobody is called if there is no visit, as in the answers that staff look at', async () => {
  const { visit, staffCall } = await openStores()
  const open = vi.fn()
  vi.stubGlobal('AudioContext', open)
  staffCall.call()
  await nextTick()
  expect(visit.calling).toBe(false)
  expect(open).not.toHaveBeenCalled()
  vi.unstubAllGlobals()
})

test('a call from an answer has its number, and one from elsewhere has none', async () => {
  const { visit, staffCall } = await openStores()
  visit.start()
  visit.openItem('1-01')
  staffCall.call()
  expect(staffCall.itemId).toBe('1-01')
  visit.endCall()
  visit.back()
  staffCall.call()
  expect(staffCall.itemId).toBeUndefined()
})

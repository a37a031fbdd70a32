import { createPinia, setActivePinia } from 'pinia'
import { expect, test } from 'vitest'
import { createApp } from 'vue'
import { SESSION_MS } from '../../domain/staff/session'
import { bridgeKey } from '../bridge/bridgeKey'
import { createFakeBridge } from '../testing/createFakeBridge'
import { useStaffStore } from './staff'

test('the menu closes by itself even after a request that failed without a reply', async () => {
  const pinia = createPinia()
  const bridge = createFakeBridge({
    'staff:status': () => Promise.reject(new Error('reply was never sent')),
    'staff:leave': () => null
  })
  createApp({}).provide(bridgeKey, bridge).use(pinia)
  setActivePinia(pinia)
  const staff = useStaffStore()
  staff.enter('a-session')
  await expect(staff.ask('staff:status', {})).rejects.toThrow('never sent')
  for (let second = 0; second < SESSION_MS / 1000; second++) staff.passSecond()
  expect(staff.isOpen).toBe(false)
})

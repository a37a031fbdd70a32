import { createPinia, setActivePinia } from 'pinia'
import { expect, test } from 'vitest'
import { createApp } from 'vue'
import { bridgeKey } from '../bridge/bridgeKey'
import { createFakeBridge } from '../testing/createFakeBridge'
import { useCountingStore } from './counting'

test('the same thing is counted once in a visit, and again in the next', () => {
  const bridge = createFakeBridge()
  const pinia = createPinia()
  createApp({}).use(pinia).provide(bridgeKey, bridge)
  setActivePinia(pinia)
  const counting = useCountingStore()
  counting.count({ kind: 'read', itemId: '1-01' })
  counting.count({ kind: 'read', itemId: '1-01' })
  counting.count({ kind: 'read', itemId: '1-02' })
  expect(bridge.asked).toHaveLength(2)
  counting.forget()
  counting.count({ kind: 'read', itemId: '1-01' })
  expect(bridge.asked).toHaveLength(3)
  expect(bridge.asked.at(-1)).toEqual(['stats:count', { kind: 'read', itemId: '1-01' }])
})

import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import { bridgeKey } from '../bridge/bridgeKey'
import { useCountingStore } from './counting'

const invoke = vi.fn(async () => ({ ok: true, value: null }))

beforeEach(() => {
  vi.clearAllMocks()
  const pinia = createPinia()
  createApp({})
    .use(pinia)
    .provide(bridgeKey, { invoke } as never)
  setActivePinia(pinia)
})

test('the same thing is counted once in a visit, and again in the next', () => {
  const counting = useCountingStore()
  counting.count({ kind: 'read', itemId: '1-01' })
  counting.count({ kind: 'read', itemId: '1-01' })
  counting.count({ kind: 'read', itemId: '1-02' })
  expect(invoke).toHaveBeenCalledTimes(2)
  counting.forget()
  counting.count({ kind: 'read', itemId: '1-01' })
  expect(invoke).toHaveBeenCalledTimes(3)
  expect(invoke).toHaveBeenLastCalledWith('stats:count', { kind: 'read', itemId: '1-01' })
})

import { createPinia, setActivePinia } from 'pinia'
import { expect, test } from 'vitest'
import { createApp } from 'vue'
import { MASKED_LENGTH } from '../../domain/stats/maskQuery'
import { bridgeKey } from '../bridge/bridgeKey'
import { createFakeBridge } from '../testing/createFakeBridge'
import { useCountingStore } from './counting'

function startCounting() {
  const { asked, invoke } = createFakeBridge()
  const pinia = createPinia()
  createApp({}).use(pinia).provide(bridgeKey, { invoke })
  setActivePinia(pinia)
  return { counting: useCountingStore(), asked }
}

test('the same thing is counted once in a visit, and again in the next', () => {
  const { counting, asked } = startCounting()
  counting.count({ kind: 'read', itemId: '1-01' })
  counting.count({ kind: 'read', itemId: '1-01' })
  counting.count({ kind: 'read', itemId: '1-02' })
  expect(asked).toHaveLength(2)
  counting.forget()
  counting.count({ kind: 'read', itemId: '1-01' })
  expect(asked).toHaveLength(3)
  expect(asked.at(-1)).toEqual(['stats:count', { kind: 'read', itemId: '1-01' }])
})

test.each([
  ['longer and longer numbers', ['太郎 1234', '太郎 12345', '太郎 123456']],
  ['other endings after all that is kept', ['い', 'う', 'え'].map((ending) => 'あ'.repeat(MASKED_LENGTH) + ending)],
  ['another space, width or case', ['ＡＢＣ 太郎', 'abc  太郎', ' abc 太郎']]
])('words of which the same would be kept are counted once in a visit: %s', (_, texts) => {
  const { counting, asked } = startCounting()
  for (const text of texts) counting.count({ kind: 'unsure', text })
  expect(asked).toEqual([['stats:count', { kind: 'unsure', text: texts[0] }]])
  counting.forget()
  for (const text of texts) counting.count({ kind: 'unsure', text })
  expect(asked).toHaveLength(2)
})

test('words of which different things would be kept are counted each', () => {
  const { counting, asked } = startCounting()
  for (const text of ['太郎', '太郎 12', '花子']) counting.count({ kind: 'unsure', text })
  expect(asked).toHaveLength(3)
})

import { expect, test } from 'vitest'
import type { FailureCode } from '../../../contract/channels'
import { fail, succeed, type Result } from '../../../domain/value/result'
import { useDeskAsk } from './useDeskAsk'

test('why a question failed is told in words, until the next one is answered', async () => {
  const replies: Result<string, FailureCode>[] = [fail('unreachable'), succeed('答え')]
  const { value, failure, ask } = useDeskAsk(() => Promise.resolve(replies.shift() ?? fail('internal')))
  expect(failure.value).toBe('')
  await ask({})
  expect(failure.value).toMatch(/^端末の中のプログラムから返事がありません/)
  await ask({})
  expect(failure.value).toBe('')
  expect(value.value).toBe('答え')
})

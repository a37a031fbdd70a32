import { expect, test } from 'vitest'
import { fail, succeed, type Result } from '../../domain/value/result'
import type { FailureCode } from '../../contract/channels'
import { useAsk } from './useAsk'

/** A state over a core that answers when the test says so, by the order in which it was asked. */
function openState() {
  const answers: ((reply: Result<string, FailureCode>) => void)[] = []
  const state = useAsk<string, string>(() => new Promise((resolve) => answers.push(resolve)))
  return { ...state, answers }
}

test('a question resolves with its reply, be it an answer or a failure', async () => {
  const { ask, answers, value } = openState()
  const first = ask('か')
  answers[0]?.(succeed('答え'))
  expect(await first).toEqual({ ok: true, value: '答え' })
  const second = ask('か')
  answers[1]?.(fail('unreachable'))
  expect(await second).toEqual({ ok: false, code: 'unreachable' })
  expect(value.value).toBe('答え')
})

test('a question that a newer one has overtaken resolves with nothing', async () => {
  const { ask, answers, value } = openState()
  const first = ask('か')
  const second = ask('かく')
  answers[1]?.(succeed('新しい'))
  answers[0]?.(succeed('古い'))
  expect(await first).toBeUndefined()
  expect(await second).toEqual({ ok: true, value: '新しい' })
  expect(value.value).toBe('新しい')
})

test('asking nothing resolves with nothing, and so does the question before it', async () => {
  const { ask, answers, pending } = openState()
  const first = ask('か')
  expect(await ask(undefined)).toBeUndefined()
  answers[0]?.(succeed('遅い'))
  expect(await first).toBeUndefined()
  expect(pending.value).toBe(false)
})

import { expect, test } from 'vitest'
import { createApp, nextTick, ref, type Ref } from 'vue'
import type { ValueOf } from '../../contract/channels'
import { bridgeKey } from './bridgeKey'
import { createFakeBridge, refuse } from '../testing/createFakeBridge'
import { useReply, type ReplyState } from './useReply'

type Answer = ValueOf<'content:category'> | ReturnType<typeof refuse>
const found = (name: string): Answer => ({ category: { id: 'c1', name, icon: 'question' }, items: [], readings: {} })

/** A reply state over a core that answers when the test says so; the request is the value of `id`. */
function ask(id: Ref<string | undefined>) {
  const answers = new Map<string, (answer: Answer) => void>()
  const bridge = createFakeBridge({
    'content:category': ({ id: asked }) => new Promise<Answer>((resolve) => answers.set(asked, resolve))
  })
  const app = createApp({}).provide(bridgeKey, bridge)
  const state = app.runWithContext(() =>
    useReply('content:category', () => (id.value === undefined ? undefined : { id: id.value }))
  ) as ReplyState<'content:category'>
  const answer = async (to: string, value: Answer) => {
    answers.get(to)?.(value)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { state, answer }
}

test('what is shown is pending until the newest request is answered', async () => {
  const id = ref<string | undefined>('c1')
  const { state, answer } = ask(id)
  expect(state.pending.value).toBe(true)
  id.value = 'c12'
  await nextTick()
  await answer('c1', found('古い'))
  expect(state.pending.value).toBe(true)
  expect(state.value.value).toBeUndefined()
  await answer('c12', found('新しい'))
  expect(state.pending.value).toBe(false)
  expect(state.value.value?.category.name).toBe('新しい')
})

test('if nothing is asked nothing is pending, and a late answer is dropped', async () => {
  const id = ref<string | undefined>('c1')
  const { state, answer } = ask(id)
  id.value = undefined
  await nextTick()
  expect(state.pending.value).toBe(false)
  await answer('c1', found('遅い'))
  expect(state.value.value).toBeUndefined()
})

test('a failure keeps what is shown, and the next answer clears it', async () => {
  const id = ref<string | undefined>('c1')
  const { state, answer } = ask(id)
  await answer('c1', found('ある'))
  const retried = state.retry()
  await answer('c1', refuse('unreachable'))
  await retried
  expect(state.failure.value).toBe('unreachable')
  expect(state.value.value?.category.name).toBe('ある')
  void state.retry()
  await answer('c1', found('また'))
  expect(state.failure.value).toBeUndefined()
})

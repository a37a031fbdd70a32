import { expect, test } from 'vitest'
import { createApp, nextTick, ref, type Ref } from 'vue'
import type { ReplyOf } from '../../contract/channels'
import { bridgeKey } from './bridgeKey'
import { useReply, type ReplyState } from './useReply'

type Found = ReplyOf<'content:category'>
const found = (name: string): Found =>
  ({ ok: true, value: { category: { id: 'c1', name, icon: 'question' }, items: [], readings: {} } }) as Found

/** A reply state over a core that answers when the test says so; the request is the value of `id`. */
function ask(id: Ref<string | undefined>) {
  const answers = new Map<string, (reply: Found) => void>()
  const invoke = (_channel: string, { id: asked }: { id: string }) =>
    new Promise<Found>((resolve) => answers.set(asked, resolve))
  const app = createApp({}).provide(bridgeKey, { invoke } as never)
  const state = app.runWithContext(() =>
    useReply('content:category', () => (id.value === undefined ? undefined : { id: id.value }))
  ) as ReplyState<'content:category'>
  const answer = async (to: string, reply: Found) => {
    answers.get(to)?.(reply)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { state, answer }
}

test('what is shown is pending until the newest request is answered', async () => {
  const id = ref<string | undefined>('か')
  const { state, answer } = ask(id)
  expect(state.pending.value).toBe(true)
  id.value = 'かく'
  await nextTick()
  await answer('か', found('古い'))
  expect(state.pending.value).toBe(true)
  expect(state.value.value).toBeUndefined()
  await answer('かく', found('新しい'))
  expect(state.pending.value).toBe(false)
  expect(state.value.value?.category.name).toBe('新しい')
})

test('if nothing is asked nothing is pending, and a late answer is dropped', async () => {
  const id = ref<string | undefined>('か')
  const { state, answer } = ask(id)
  id.value = undefined
  await nextTick()
  expect(state.pending.value).toBe(false)
  await answer('か', found('遅い'))
  expect(state.value.value).toBeUndefined()
})

test('a failure keeps what is shown, and the next answer clears it', async () => {
  const id = ref<string | undefined>('か')
  const { state, answer } = ask(id)
  await answer('か', found('ある'))
  const retried = state.retry()
  await answer('か', { ok: false, code: 'unreachable' })
  await retried
  expect(state.failure.value).toBe('unreachable')
  expect(state.value.value?.category.name).toBe('ある')
  void state.retry()
  await answer('か', found('また'))
  expect(state.failure.value).toBeUndefined()
})

import { expect, test } from 'vitest'
import { createApp, nextTick, ref, type Ref } from 'vue'
import type { ReplyOf } from '../../contract/channels'
import { bridgeKey } from './bridgeKey'
import { useReply, type ReplyState } from './useReply'

type Found = ReplyOf<'search:find'>
const found = (question: string): Found =>
  ({ ok: true, value: { confident: true, hits: [], completions: [question], readings: {} } }) as Found

/** A reply state over a core that answers when the test says so, asked for what `text` holds. */
function ask(text: Ref<string | undefined>) {
  const answers = new Map<string, (reply: Found) => void>()
  const invoke = (_channel: string, { text: asked }: { text: string }) =>
    new Promise<Found>((resolve) => answers.set(asked, resolve))
  const app = createApp({}).provide(bridgeKey, { invoke } as never)
  const state = app.runWithContext(() =>
    useReply('search:find', () =>
      text.value === undefined ? undefined : { text: text.value, limit: 1, furigana: false }
    )
  ) as ReplyState<'search:find'>
  const answer = async (to: string, reply: Found) => {
    answers.get(to)?.(reply)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { state, answer }
}

test('what is shown is pending until the newest request is answered', async () => {
  const text = ref<string | undefined>('か')
  const { state, answer } = ask(text)
  expect(state.pending.value).toBe(true)
  text.value = 'かく'
  await nextTick()
  await answer('か', found('古い'))
  expect(state.pending.value).toBe(true)
  expect(state.value.value).toBeUndefined()
  await answer('かく', found('新しい'))
  expect(state.pending.value).toBe(false)
  expect(state.value.value?.completions).toEqual(['新しい'])
})

test('where nothing is asked nothing is pending, and a late answer is dropped', async () => {
  const text = ref<string | undefined>('か')
  const { state, answer } = ask(text)
  text.value = undefined
  await nextTick()
  expect(state.pending.value).toBe(false)
  await answer('か', found('遅い'))
  expect(state.value.value).toBeUndefined()
})

test('a failure keeps what is shown and goes with the next answer', async () => {
  const text = ref<string | undefined>('か')
  const { state, answer } = ask(text)
  await answer('か', found('ある'))
  const retried = state.retry()
  await answer('か', { ok: false, code: 'unreachable' })
  await retried
  expect(state.failure.value).toBe('unreachable')
  expect(state.value.value?.completions).toEqual(['ある'])
  void state.retry()
  await answer('か', found('また'))
  expect(state.failure.value).toBeUndefined()
})

import { shallowRef, watch, type ShallowRef } from 'vue'
import type { Channel, FailureCode, RequestOf, ValueOf } from '../../contract/channels'
import { useBridge } from './bridgeKey'

/** The answer to the latest request: nothing while the first one is on its way. */
export interface ReplyState<C extends Channel> {
  readonly value: Readonly<ShallowRef<ValueOf<C> | undefined>>
  readonly failure: Readonly<ShallowRef<FailureCode | undefined>>
  /** True while what is shown may be the answer to an older request. */
  readonly pending: Readonly<ShallowRef<boolean>>
  /** Asks once more, for 「もう一度」. */
  readonly retry: () => Promise<void>
}

/**
 * Asks the core, and again whenever `request` gives something else. An answer that a newer request has overtaken is
 * dropped. While `request` gives undefined nothing is asked, and what is shown stays.
 */
export function useReply<C extends Channel>(channel: C, request: () => RequestOf<C> | undefined): ReplyState<C> {
  const bridge = useBridge()
  const value = shallowRef<ValueOf<C>>()
  const failure = shallowRef<FailureCode>()
  const pending = shallowRef(false)
  let latest = 0

  async function load() {
    const asked = request()
    const turn = ++latest
    pending.value = asked !== undefined
    if (!asked) return
    const reply = await bridge.invoke(channel, asked)
    if (turn !== latest) return
    pending.value = false
    failure.value = reply.ok ? undefined : reply.code
    if (reply.ok) value.value = reply.value
  }

  watch(() => JSON.stringify(request()), load, { immediate: true })
  return { value, failure, pending, retry: load }
}

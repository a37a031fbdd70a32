import { watch } from 'vue'
import type { Channel, RequestOf, ValueOf } from '../../contract/channels'
import { useBridge } from './bridgeKey'
import { useAsk, type Asked } from './useAsk'

/** The answer to the latest request: undefined until the first one has arrived. */
export interface ReplyState<C extends Channel> extends Omit<Asked<RequestOf<C>, ValueOf<C>>, 'ask'> {
  /** Asks again, for 「もう一度」. */
  readonly retry: () => Promise<void>
}

/**
 * Asks the core, and again whenever `request` returns something else. While it returns undefined, nothing is asked, and
 * the last answer is kept. Not for stores: a watcher keeps the component that created it in memory, and a store
 * outlives that component.
 */
export function useReply<C extends Channel>(channel: C, request: () => RequestOf<C> | undefined): ReplyState<C> {
  const bridge = useBridge()
  const { value, failure, pending, ask } = useAsk<RequestOf<C>, ValueOf<C>>((asked) => bridge.invoke(channel, asked))
  const load = async () => {
    await ask(request())
  }

  watch(() => JSON.stringify(request()), load, { immediate: true })
  return { value, failure, pending, retry: load }
}

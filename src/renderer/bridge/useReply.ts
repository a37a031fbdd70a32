import { watch } from 'vue'
import type { Channel, RequestOf, ValueOf } from '../../contract/channels'
import { useBridge } from './bridgeKey'
import { useAsk, type Asked } from './useAsk'

/** The answer to the latest request: nothing while the first one is on its way. */
export interface ReplyState<C extends Channel> extends Omit<Asked<RequestOf<C>, ValueOf<C>>, 'ask'> {
  /** Asks once more, for 「もう一度」. */
  readonly retry: () => Promise<void>
}

/**
 * Asks the core, and again whenever `request` gives something else. While it gives undefined nothing is asked, and what is
 * shown stays.
 */
export function useReply<C extends Channel>(channel: C, request: () => RequestOf<C> | undefined): ReplyState<C> {
  const bridge = useBridge()
  const { value, failure, pending, ask } = useAsk<RequestOf<C>, ValueOf<C>>((asked) => bridge.invoke(channel, asked))
  const load = () => ask(request())

  watch(() => JSON.stringify(request()), load, { immediate: true })
  return { value, failure, pending, retry: load }
}

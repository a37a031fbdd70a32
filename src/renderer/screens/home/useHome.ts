import { watch } from 'vue'
import { useReply, type ReplyState } from '../../bridge/useReply'
import { restTouches } from '../../shell/restTouches'
import { provideReadings } from '../../text/readings'

/** What the first screen and the list of guides show. Provides its readings to everything below the component. */
export function useHome(): ReplyState<'content:home'> {
  const home = useReply('content:home', () => ({}))
  provideReadings(() => home.value.value?.readings)
  // The rows may appear long after the heading.
  watch(home.value, () => restTouches(), { flush: 'post' })
  return home
}

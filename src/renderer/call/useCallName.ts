import { computed, type ComputedRef } from 'vue'
import { useKioskStore } from '../stores/kiosk'
import { CALL_NAMES } from './messages'

/** What the button that fetches staff is called: nothing is 「呼ぶ」 where nobody would hear it. */
export function useCallName(): ComputedRef<readonly string[]> {
  const kiosk = useKioskStore()
  return computed(() => (kiosk.chime === 'off' ? CALL_NAMES.silent : CALL_NAMES.chimes))
}

import { readonly, ref } from 'vue'
import { useBridge } from '../../bridge/bridgeKey'
import { carryOut } from '../../printFrame/carryOut'
import { staffFailureText } from '../../messages/staff/failure'
import { useStaffStore } from '../../stores/staff'
import { TEST_OUTCOMES, TEST_UNKNOWN } from '../../messages/staff/print'

/**
 * Prints a sheet for the staff themselves: `print` asks the core for it over `channel`, `message` is `sending` until
 * the outcome is known, and `printing` is for holding off a second touch.
 */
export function useStaffSheet(channel: 'staff:test-print' | 'staff:notes-print', sending: string) {
  const bridge = useBridge()
  const staff = useStaffStore()
  const message = ref('')
  const printing = ref(false)

  async function print() {
    if (printing.value) return
    printing.value = true
    message.value = sending
    const reply = await staff.ask(channel, {})
    const outcome = reply.ok ? await carryOut(reply.value, bridge, document) : undefined
    printing.value = false
    if (!reply.ok) message.value = staffFailureText(reply.code)
    else message.value = outcome === undefined ? TEST_UNKNOWN : TEST_OUTCOMES[outcome]
  }
  return { message: readonly(message), printing: readonly(printing), print }
}

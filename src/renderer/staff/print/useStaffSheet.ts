import { computed } from 'vue'
import { succeed } from '../../../domain/value/result'
import { useBridge } from '../../bridge/bridgeKey'
import { carryOut } from '../../printFrame/carryOut'
import { useStaffStore } from '../../stores/staff'
import { sheetOutcomeText } from '../../messages/staff/print'
import { useDeskAsk } from '../desk/useDeskAsk'

/**
 * Prints a sheet for the staff themselves: `print` asks the core for it over `channel`, `message` is `sending` until
 * the outcome is known, and `printing` is for holding off a second touch.
 */
export function useStaffSheet(channel: 'staff:test-print' | 'staff:notes-print', sending: string) {
  const bridge = useBridge()
  const staff = useStaffStore()
  const { value: ended, failure, pending: printing, ask } = useDeskAsk(printToEnd)
  const message = computed(() => (printing.value ? sending : failure.value || (ended.value ?? '')))

  /** Prints it, and resolves with how that ended, in words. */
  async function printToEnd() {
    const reply = await staff.ask(channel, {})
    return reply.ok ? succeed(sheetOutcomeText(await carryOut(reply.value, bridge, document))) : reply
  }

  async function print() {
    if (!printing.value) await ask({})
  }
  return { message, printing, print }
}

import { shallowRef, ref, type Ref, type ShallowRef } from 'vue'
import type { Settings } from '../../domain/staff/settings'
import { useKioskStore } from '../stores/kiosk'
import { staffFailureText, storeFaultText } from '../messages/staff/failure'
import { useStaffStore } from './useStaffStore'

/** The kiosk's settings in the hands of staff. */
export interface SettingsDesk {
  /** As they are kept; undefined until they were read. */
  readonly kept: Readonly<ShallowRef<Settings | undefined>>
  readonly failure: Readonly<Ref<string>>
  readonly saved: Readonly<Ref<boolean>>
  /** Keeps them; the whole page follows at once. */
  readonly write: (settings: Settings) => Promise<void>
}

/** Reads the settings when the section opens, and writes them back. */
export function useSettings(): SettingsDesk {
  const staff = useStaffStore()
  const kiosk = useKioskStore()
  const kept = shallowRef<Settings>()
  const failure = ref('')
  const saved = ref(false)

  async function read() {
    const reply = await staff.ask('staff:settings-read', {})
    if (reply.ok) kept.value = reply.value
    else failure.value = staffFailureText(reply.code)
  }

  async function write(settings: Settings) {
    saved.value = false
    const reply = await staff.ask('staff:settings-write', { settings })
    if (!reply.ok) failure.value = staffFailureText(reply.code)
    else failure.value = reply.value.ok ? '' : storeFaultText(reply.value.code)
    saved.value = reply.ok && reply.value.ok
    if (!saved.value) return
    kept.value = settings
    await kiosk.refresh()
  }

  void read()
  return { kept, failure, saved, write }
}

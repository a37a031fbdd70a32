import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import type { Settings } from '../../../domain/staff/settings'
import { storeFaultText } from '../../messages/staff/failure'
import { useKioskStore } from '../../stores/kiosk'
import { useDeskAct } from './useDeskAct'
import { useDeskReply } from './useDeskReply'
import { useStaffStore } from '../../stores/staff'

/** The settings of the kiosk, as staff see and change them. */
export interface KeptSettings {
  /** As they are saved; undefined until they have been read. */
  readonly kept: ComputedRef<Settings | undefined>
  readonly failure: Readonly<Ref<string>>
  readonly saved: Readonly<Ref<boolean>>
  /** Saves them; the whole page follows at once. */
  readonly write: (settings: Settings) => Promise<void>
}

/** Reads the settings when the section opens, and writes them back. */
export function useSettings(): KeptSettings {
  const staff = useStaffStore()
  const kiosk = useKioskStore()
  const { value: read, failure: unread, ask } = useDeskReply('staff:settings-read')
  const { failure: unkept, act } = useDeskAct(
    (settings: Settings) => staff.ask('staff:settings-write', { settings }),
    storeFaultText
  )
  const written = shallowRef<Settings>()
  const saved = ref(false)

  async function write(settings: Settings) {
    saved.value = false
    saved.value = (await act(settings)).ok
    if (!saved.value) return
    written.value = settings
    await kiosk.refresh()
  }

  void ask({})
  return {
    kept: computed(() => written.value ?? read.value),
    failure: computed(() => unread.value || unkept.value),
    saved,
    write
  }
}

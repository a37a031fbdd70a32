import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { KioskView, Organisation, PictureView } from '../../contract/kiosk'
import type { IsoDate } from '../../domain/value/isoDate'
import type { PictureSlot } from '../../domain/staff/picture'
import { IDLE_SECONDS } from '../../domain/staff/settingsLimits'
import type { Preferences } from '../../domain/visit/preferences'
import { useBridge } from '../bridge/bridgeKey'
import { useAsk } from '../bridge/useAsk'

const NOBODY: Organisation = { name: '', reading: '', phone: '', hours: '', holidays: '', place: '', extension: '' }

/** The kiosk this page runs on: whose counter it is, what day it is, and its settings. */
export const useKioskStore = defineStore('kiosk', () => {
  const bridge = useBridge()
  const { value: view, ask } = useAsk(() => bridge.invoke('kiosk:view', {}))
  const pictures = shallowRef<Partial<Record<PictureSlot, PictureView>>>({})

  /** Asks again. If the core cannot be reached, or has been asked once more since, what is known is kept. */
  async function refresh() {
    const reply = await ask({})
    if (reply?.ok) await refreshPictures(reply.value.pictures)
  }

  /** Asks again if the kiosk shows another day than the one that is known. */
  function turnTo(day: IsoDate) {
    if (view.value && view.value.today !== day) void refresh()
  }

  /** Asks for the pictures that are new, and drops those that no longer exist. */
  async function refreshPictures(ids: KioskView['pictures']) {
    const slots = Object.keys(ids) as PictureSlot[]
    const shown = await Promise.all(
      slots.map(async (slot) => {
        const known = pictures.value[slot]
        if (known?.id === ids[slot]) return [slot, known]
        const reply = await bridge.invoke('kiosk:picture', { slot })
        return [slot, reply.ok ? (reply.value ?? undefined) : known]
      })
    )
    pictures.value = Object.fromEntries(shown)
  }

  return {
    organisation: computed(() => view.value?.organisation ?? NOBODY),
    today: computed(() => view.value?.today),
    idleSeconds: computed(() => view.value?.idleSeconds ?? IDLE_SECONDS.preset),
    /** Off until the kiosk is known: until then, nothing claims that staff were called. */
    chime: computed(() => view.value?.chime ?? 'off'),
    host: computed(() => view.value?.host),
    /** The union's own pictures, for an `<img>`. */
    pictures: computed(() => pictures.value),
    preferences: computed((): Partial<Preferences> =>
      view.value ? { board: view.value.board, textSize: view.value.textSize } : {}
    ),
    refresh,
    turnTo
  }
})

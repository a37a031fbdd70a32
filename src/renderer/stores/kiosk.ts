import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { KioskView, Organisation } from '../../contract/kiosk'
import type { Preferences } from '../../domain/visit/preferences'
import { useBridge } from '../bridge/bridgeKey'

const NOBODY: Organisation = { name: '', phone: '', hours: '', extension: '' }
const DEFAULT_IDLE_SECONDS = 90

/** The kiosk this page runs on: whose counter it is, what day it is, what it is set to. */
export const useKioskStore = defineStore('kiosk', () => {
  const bridge = useBridge()
  const view = shallowRef<KioskView>()

  /** Asks again; what was known stays where the core cannot be reached. */
  async function refresh() {
    const reply = await bridge.invoke('kiosk:view', {})
    if (reply.ok) view.value = reply.value
  }

  return {
    organisation: computed(() => view.value?.organisation ?? NOBODY),
    today: computed(() => view.value?.today),
    idleSeconds: computed(() => view.value?.idleSeconds ?? DEFAULT_IDLE_SECONDS),
    host: computed(() => view.value?.host),
    preferences: computed((): Partial<Preferences> =>
      view.value ? { board: view.value.board, textSize: view.value.textSize } : {}
    ),
    refresh
  }
})

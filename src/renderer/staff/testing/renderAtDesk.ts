import { cleanup, render } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { onTestFinished } from 'vitest'
import type { App, Component } from 'vue'
import type { Bridge } from '../../../contract/bridge'
import { bridgeKey } from '../../bridge/bridgeKey'
import { useStaffStore } from '../../stores/staff'

export const SESSION = 'a-session'

/**
 * A part of the staff menu by itself over `bridge`, behind the open door, until the test is over. Returns what it
 * emitted, by event.
 */
export function renderAtDesk(part: Component, bridge: Bridge, props: Record<string, unknown>) {
  onTestFinished(cleanup)
  const pinia = createPinia()
  const openDoor = {
    install(app: App) {
      app.provide(bridgeKey, bridge)
      app.runWithContext(() => useStaffStore(pinia).enter(SESSION))
    }
  }
  return render(part, { props, global: { plugins: [pinia, openDoor] } }).emitted
}

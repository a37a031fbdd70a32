import userEvent, { type UserEvent } from '@testing-library/user-event'
import { cleanup, render } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { onTestFinished } from 'vitest'
import type { Bridge } from '../../contract/bridge'
import App from '../App.vue'
import { bridgeKey } from '../bridge/bridgeKey'

/** The whole page over `bridge`, at the waiting screen, until the test is over. */
export function openKiosk(bridge: Bridge): UserEvent {
  onTestFinished(cleanup)
  render(App, { global: { plugins: [createPinia()], provide: { [bridgeKey as symbol]: bridge } } })
  return userEvent.setup()
}

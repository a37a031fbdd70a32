import userEvent, { type UserEvent } from '@testing-library/user-event'
import { cleanup, configure, render } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { onTestFinished } from 'vitest'
import type { Bridge } from '../../contract/bridge'
import App from '../App.vue'
import { bridgeKey } from '../bridge/bridgeKey'

// A machine that is busy with other tests may take long to draw a whole page.
configure({ asyncUtilTimeout: 5000 })

/** The whole page over `bridge`, at the waiting screen, until the test is over. */
export function openKiosk(bridge: Bridge): UserEvent {
  onTestFinished(cleanup)
  render(App, { global: { plugins: [createPinia()], provide: { [bridgeKey as symbol]: bridge } } })
  return userEvent.setup()
}

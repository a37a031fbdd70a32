import { cleanup, render } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { onTestFinished } from 'vitest'
import type { Component } from 'vue'
import type { Bridge } from '../../../contract/bridge'
import { bridgeKey } from '../../bridge/bridgeKey'

/** A part of the staff menu by itself over `bridge`, until the test is over. Gives what it emitted, by event. */
export function renderAtDesk(part: Component, bridge: Bridge, props: Record<string, unknown>) {
  onTestFinished(cleanup)
  const global = { plugins: [createPinia()], provide: { [bridgeKey as symbol]: bridge } }
  return render(part, { props, global }).emitted
}

import { inject, type InjectionKey } from 'vue'
import type { Bridge } from '../../contract/bridge'

export const bridgeKey: InjectionKey<Bridge> = Symbol('bridge')

/** The bridge to the core that the app was given at its start. Throws if none was given. */
export function useBridge(): Bridge {
  const bridge = inject(bridgeKey)
  if (!bridge) throw new Error('No bridge was provided to the app')
  return bridge
}

import { inject, provide, type InjectionKey } from 'vue'
import { createPressGate, type PressGate } from './createPressGate'

const gateKey: InjectionKey<PressGate> = Symbol('press gate')

/** Makes all keys below belong to one board, so that no two fingers press the same key. */
export function providePressGate(): void {
  provide(gateKey, createPressGate())
}

/** The gate of the board that this key belongs to. Throws if the key is not on a board. */
export function usePressGate(): PressGate {
  const gate = inject(gateKey, undefined)
  if (!gate) throw new Error('BoardKey needs a board above it that calls providePressGate')
  return gate
}

/** Two fingers that land within this time are one clumsy touch, not two letters. */
const SIMULTANEOUS_MS = 60

/** Decides which touches of the board count. */
export interface PressGate {
  /** True where the touch of `pointer` on `key` at `timeMs` counts. */
  press(key: string, pointer: number, timeMs: number): boolean
  release(pointer: number): void
}

/**
 * A gate for one board: a key held by one finger cannot be pressed by another, and of touches within `simultaneousMs`
 * the first counts.
 */
export function createPressGate(simultaneousMs = SIMULTANEOUS_MS): PressGate {
  const held = new Map<number, string>()
  let lastMs = -Infinity
  return {
    press(key, pointer, timeMs) {
      const counts = timeMs - lastMs >= simultaneousMs && ![...held.values()].includes(key)
      held.set(pointer, key)
      if (counts) lastMs = timeMs
      return counts
    },
    release(pointer) {
      held.delete(pointer)
    }
  }
}

/** Two fingers that land within this time, and are both still down, are one clumsy touch, not two letters. */
const SIMULTANEOUS_MS = 60

/** Decides which touches of the board count. */
export interface PressGate {
  /** True where the touch of `pointer` on `key` at `timeMs` counts. */
  press(key: string, pointer: number, timeMs: number): boolean
  release(pointer: number): void
}

/**
 * A gate for one board: a key held by one finger cannot be pressed by another, and of fingers that land within
 * `simultaneousMs` of each other the first counts. A finger that has left the board hinders no other, however quick.
 */
export function createPressGate(simultaneousMs = SIMULTANEOUS_MS): PressGate {
  const held = new Map<number, { key: string; landedMs: number }>()
  return {
    press(key, pointer, timeMs) {
      const hindered = [...held.values()].some((other) => other.key === key || timeMs - other.landedMs < simultaneousMs)
      held.set(pointer, { key, landedMs: timeMs })
      return !hindered
    },
    release(pointer) {
      held.delete(pointer)
    }
  }
}

/** Decides which touches of the board count. */
export interface PressGate {
  /** True if the touch of `pointer` on `key` counts. */
  press(key: string, pointer: number): boolean
  release(pointer: number): void
}

/**
 * A gate for one board: a key held by one finger cannot be pressed by another. Two fingers on two keys are two letters,
 * however quickly one follows the other: a visitor who types with both thumbs loses none.
 */
export function createPressGate(): PressGate {
  const held = new Map<number, string>()
  return {
    press(key, pointer) {
      const hindered = [...held].some(([other, heldKey]) => other !== pointer && heldKey === key)
      held.set(pointer, key)
      return !hindered
    },
    release(pointer) {
      held.delete(pointer)
    }
  }
}

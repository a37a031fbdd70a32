import { defineStore } from 'pinia'
import { computed, reactive } from 'vue'
import { useVisitStore } from './visit'

/** How far a screen was scrolled, and which of its rows was opened. */
interface ScrollPlace {
  top?: number
  opened?: string
}

/**
 * The places that a visitor left on the way here, so that もどる returns to them. A screen that is opened again, rather
 * than returned to, begins at its top.
 */
export const usePlacesStore = defineStore('places', () => {
  const visit = useVisitStore()
  const places = reactive(new Map<string, ScrollPlace & { depth: number }>())
  const key = computed(() => `${visit.depth} ${JSON.stringify(visit.screen)}`)

  /** Where the visitor was on the current screen, if it was left for another one. Forgets the screens beyond it. */
  function arrive(): ScrollPlace {
    for (const [name, { depth }] of places) if (depth > visit.depth) places.delete(name)
    return places.get(key.value) ?? {}
  }

  /**
   * Returns a function that saves a place on the current screen, even if it is called when another screen is already
   * shown.
   */
  function keeper(): (place: ScrollPlace) => unknown {
    const [name, depth] = [key.value, visit.depth]
    // What is shown outside a visit, such as the staff menu, has no place to return to.
    const visited = visit.screen.name !== 'attract'
    return (place) => visited && places.set(name, { ...places.get(name), ...place, depth })
  }

  return { opened: computed(() => places.get(key.value)?.opened), arrive, keeper, forget: () => places.clear() }
})

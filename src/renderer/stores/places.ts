import { defineStore } from 'pinia'
import { computed, reactive } from 'vue'
import { useVisitStore } from './visit'

/** How far a screen was scrolled, and which of its rows was opened. */
interface ScrollPlace {
  top?: number
  opened?: string
}

/** The places that a visitor left on the way here, so that もどる brings them back. A screen opened anew begins at its top. */
export const usePlacesStore = defineStore('places', () => {
  const visit = useVisitStore()
  const places = reactive(new Map<string, ScrollPlace & { depth: number }>())
  const key = computed(() => `${visit.depth} ${JSON.stringify(visit.screen)}`)

  /** Where the visitor was on the screen that shows, if it was left for another. Forgets what lay beyond it. */
  function arrive(): ScrollPlace {
    for (const [name, { depth }] of places) if (depth > visit.depth) places.delete(name)
    return places.get(key.value) ?? {}
  }

  /** Gives a function that keeps a place of the screen that shows now, also when another one shows already. */
  function keeper(): (place: ScrollPlace) => unknown {
    const [name, depth] = [key.value, visit.depth]
    // What shows while nobody visits, staff's pages among it, is no place of a visit.
    const visited = visit.screen.name !== 'attract'
    return (place) => visited && places.set(name, { ...places.get(name), ...place, depth })
  }

  return { opened: computed(() => places.get(key.value)?.opened), arrive, keeper, forget: () => places.clear() }
})

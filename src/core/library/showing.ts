import type { Pack } from '../../domain/pack/pack'
import type { Libraries, Library } from './library'

/** The pack that visitors see. Another takes its place at once and whole, or not at all. */
export interface Showing {
  library(): Library
  /** Shows `pack` from now on. */
  show(pack: Pack): void
}

/** Starts by showing `pack`. */
export function createShowing(pack: Pack, libraries: Libraries): Showing {
  let library = libraries.open(pack)
  return {
    library: () => library,
    show: (next) => {
      library = libraries.open(next)
    }
  }
}

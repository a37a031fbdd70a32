import type { Pack } from '../../domain/pack/pack'
import type { OpenedPack, PackOpener } from './openedPack'

/** The pack that visitors see. It is replaced by another one at once and as a whole, or not at all. */
export interface ShownPack {
  pack(): OpenedPack
  /** Shows `pack` from now on. */
  show(pack: Pack): void
}

/** Starts by showing `pack`. */
export function createShownPack(pack: Pack, openPack: PackOpener): ShownPack {
  let opened = openPack(pack)
  return {
    pack: () => opened,
    show: (next) => {
      opened = openPack(next)
    }
  }
}

import type { Pack } from '../../domain/pack/pack'
import type { PackOrigin } from '../../domain/pack/packOrigin'
import type { StoreFault } from '../../domain/pack/storeFault'
import type { PackFiles } from './packFiles'
import type { PackPlace, Pointer, PointerFault } from './pointer'

/** The pack on show and where it came from. */
export interface Shown {
  /** `named`: the pack that was named at the start, for this start only. */
  readonly place: PackPlace | 'named'
  readonly pack: Pack
  /** Why this is not the pack that should show; staff are told. */
  readonly fault: StoreFault | PointerFault | undefined
}

/** Where the pack on show comes from, as staff and head office are told. */
export function originOf({ place }: Shown): PackOrigin {
  return place === 'bundled' || place === 'named' ? place : 'published'
}

/** A pack that will show at the next start too. */
export type KeptPack = Shown & { readonly place: PackPlace }

/** The first whole pack of these: the one that the pointer names, those before it, the bundled one. */
export async function pickShown(pointer: Pointer | PointerFault, bundled: Pack, files: PackFiles): Promise<KeptPack> {
  if (typeof pointer === 'string') return { place: 'bundled', pack: bundled, fault: pointer }
  let fault: StoreFault | undefined
  for (const { place } of [pointer.current, ...pointer.earlier]) {
    if (place === 'bundled') break
    const read = await files.read(place)
    if (read.ok) return { place, pack: read.value, fault }
    fault ??= read.code
  }
  return { place: 'bundled', pack: bundled, fault }
}

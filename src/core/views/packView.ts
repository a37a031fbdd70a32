import type { PackView } from '../../contract/packView'
import type { Pack } from '../../domain/pack/pack'

/** A pack as staff see it. */
export function packView({ manifest, signer }: Pick<Pack, 'manifest' | 'signer'>): PackView {
  const { id, version, created, organisation, counts } = manifest
  return { id, version, created, organisation, counts, signer }
}

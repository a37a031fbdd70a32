import type { PackManifest } from '../domain/pack/pack'

/** A pack as staff see it. */
export type PackView = Pick<PackManifest, 'id' | 'version' | 'created' | 'organisation' | 'counts'> & {
  /** Fingerprint of the key it is signed with. */
  readonly signer: string | undefined
}

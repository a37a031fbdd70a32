import type { PackPart } from '../../../domain/pack/pack'
import { packIdOf, sha256 } from '../packId'
import { editJson, forgePack } from './forgePack'

/** A sample pack with `text` as one part and a manifest that agrees, as only someone who builds packs could make it. */
export function resealPack(part: PackPart, text: string | Uint8Array): Uint8Array {
  return forgePack((files) => {
    files[`${part}.json`] = typeof text === 'string' ? new TextEncoder().encode(text) : text
    editJson(files, 'manifest.json', (manifest) => {
      const parts = { ...(manifest.parts as Record<PackPart, string>), [part]: sha256(text) }
      Object.assign(manifest, { parts, id: packIdOf(parts) })
    })
  })
}

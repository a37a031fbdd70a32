import { PACK_FORMAT, PACK_PARTS, type PackContents, type PackManifest, type PackPart } from '../../domain/pack/pack'
import { countsOf } from './countsOf'
import { packFiles } from './packZip'
import { encodeJson } from '../disk/json'
import { fileOfPart, MANIFEST_FILE, packIdOf, sha256, SIGNATURE_FILE } from './packId'
import { packReadings } from '../../domain/readings/packedReadings'
import { signDocument } from './signature'

/** What a pack says about itself. */
export interface PackAbout {
  readonly version: string
  readonly organisation: string
  readonly created: Date
}

/**
 * The bytes of a pack, the same for the same input. Signed if a private key (Ed25519, PEM) is given; throws if
 * the key is of another kind. The content must have passed `checkContent`.
 */
export function writePack(
  contents: PackContents,
  about: PackAbout,
  signing: { readonly privateKey?: string | undefined } = {}
): Uint8Array {
  const { content, search } = contents
  const values: Record<PackPart, unknown> = { ...content, ...search, readings: packReadings(contents.readings) }
  const encoded = PACK_PARTS.map((part) => [part, encodeJson(values[part])] as const)
  const parts = Object.fromEntries(encoded.map(([part, bytes]) => [part, sha256(bytes)])) as PackManifest['parts']
  const manifest = encodeJson(manifestOf(contents, about, parts))
  const signature = signing.privateKey && encodeJson(signDocument('manifest', manifest, signing.privateKey))
  return packFiles({
    [MANIFEST_FILE]: manifest,
    ...(signature ? { [SIGNATURE_FILE]: signature } : {}),
    ...Object.fromEntries(encoded.map(([part, bytes]) => [fileOfPart(part), bytes]))
  })
}

function manifestOf({ content }: PackContents, about: PackAbout, parts: PackManifest['parts']): PackManifest {
  return {
    format: PACK_FORMAT,
    id: packIdOf(parts),
    version: about.version,
    created: about.created.toISOString(),
    organisation: about.organisation,
    counts: countsOf(content),
    parts
  }
}

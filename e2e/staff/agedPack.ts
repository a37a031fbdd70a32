import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const LABEL = 'madoguchi pack sha256 '
const SEAL_CHARS = LABEL.length + 64

/** A valid pack like the bundled one, but made on `created` and with another title of a document. */
export async function agedPack(created: string): Promise<Uint8Array> {
  const files = unzipSync(await readFile('out/bundled.faqpack'))
  const read = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array())) as unknown
  const [first, ...others] = read('documents.json') as { title: string }[]
  const documents = strToU8(JSON.stringify([{ ...first, title: '去年の資料' }, ...others]))
  const manifest = read('manifest.json') as { parts: Record<string, string> }
  const parts = { ...manifest.parts, documents: sha256(documents) }
  const aged = { ...manifest, created, version: '去年の版', parts, id: idOf(parts) }
  const body = Buffer.from(
    zipSync({ ...files, 'documents.json': documents, 'manifest.json': strToU8(JSON.stringify(aged)) })
  )
  body.writeUInt16LE(SEAL_CHARS, body.length - 2)
  return Buffer.concat([body, Buffer.from(LABEL + sha256(body), 'latin1')])
}

/** The id of a pack is that of its parts, in their own order (see src/core/pack/packId.ts). */
function idOf(parts: Record<string, string>): string {
  return sha256(
    Object.entries(parts)
      .map(([part, hash]) => `${part} ${hash}\n`)
      .join('')
  )
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

import { unzipSync, zipSync, type Zippable } from 'fflate'
import { sealZip } from '../seal'
import { samplePack } from './samplePack'

type Files = Record<string, Uint8Array>

/** A sample pack whose files were changed by someone who then sealed it anew: only deeper checks can tell. */
export function forgePack(change: (files: Files) => void, privateKey?: string): Uint8Array {
  const files = unzipSync(samplePack('見本', privateKey))
  change(files)
  return sealZip(zipSync(files as Zippable))
}

/** A sample pack whose zip bytes were changed, sealed anew. */
export function forgeZip(files: Files, change: (zip: Uint8Array, view: DataView) => void): Uint8Array {
  const zip = zipSync(files)
  change(zip, new DataView(zip.buffer, zip.byteOffset, zip.byteLength))
  return sealZip(zip)
}

/** The files of a sample pack. */
export function sampleFiles(): Files {
  return unzipSync(samplePack())
}

/** Changes the JSON of one of the files. */
export function editJson(files: Files, name: string, edit: (value: Record<string, unknown>) => void): void {
  const value = JSON.parse(new TextDecoder().decode(files[name])) as Record<string, unknown>
  edit(value)
  files[name] = new TextEncoder().encode(JSON.stringify(value))
}

import { unzipSync, zipSync, type Zippable } from 'fflate'
import type { PackPart } from '../../../domain/pack/pack'
import { sealZip } from '../seal'
import { samplePack } from './samplePack'

const MEGABYTE = 2 ** 20

type Files = Record<string, Uint8Array>

const unsigned = unzipSync(samplePack())
/** By private key. */
const signed = new Map<string, Files>()

/** A sample pack whose files were changed by someone who then sealed it again: only deeper checks can tell. */
export function forgePack(change: (files: Files) => void, privateKey?: string): Uint8Array {
  const files = privateKey === undefined ? sampleFiles() : signedFiles(privateKey)
  change(files)
  // Only bombs are compressed, since tests forge thousands of other packs at a time.
  const isBomb = Object.values(files).some(({ length }) => length > MEGABYTE)
  return sealZip(zipSync(files as Zippable, { level: isBomb ? 1 : 0 }))
}

/** A sample pack whose zip bytes were changed, sealed again. */
export function forgeZip(files: Files, change: (zip: Uint8Array, view: DataView) => void): Uint8Array {
  const zip = zipSync(files)
  change(zip, new DataView(zip.buffer, zip.byteOffset, zip.byteLength))
  return sealZip(zip)
}

/** The files of a sample pack. */
export function sampleFiles(): Files {
  return { ...unsigned }
}

function signedFiles(privateKey: string): Files {
  const files = signed.get(privateKey) ?? unzipSync(samplePack('見本', privateKey))
  signed.set(privateKey, files)
  return { ...files }
}

/** A part of a sample pack, as a JSON value. */
export function packedPart(part: PackPart): unknown {
  return JSON.parse(new TextDecoder().decode(unsigned[`${part}.json`]))
}

/** Changes the JSON of one of the files. */
export function editJson(files: Files, name: string, edit: (value: Record<string, unknown>) => void): void {
  const value = JSON.parse(new TextDecoder().decode(files[name])) as Record<string, unknown>
  edit(value)
  files[name] = new TextEncoder().encode(JSON.stringify(value))
}

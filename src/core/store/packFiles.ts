import { join } from 'node:path'
import { PACK_ENDING, type Pack } from '../../domain/pack/pack'
import type { StoreFault } from '../../domain/pack/storeFault'
import { fail, type Result } from '../../domain/value/result'
import { sha256 } from '../pack/packId'
import { peekPack } from '../pack/readPack'
import type { Disk } from '../disk/disk'
import type { Pointer } from './pointer'
import { removeFiles } from '../disk/removeFiles'
import { OWN_FOLDER_MODE, writeAtomically, type WriteOptions } from '../disk/writeAtomically'

/** Reads a pack with every check of this kiosk. Rejects if `signal` is aborted. */
export type PackReader = (bytes: Uint8Array, signal?: AbortSignal) => Promise<Result<Pack, StoreFault>>

/** The stored packs of a data folder, each named by the SHA-256 of its file. */
export interface PackFiles {
  /** A stored pack, verified again. */
  read(hash: string): Promise<Result<Pack, StoreFault>>
  /** The fingerprint of a stored pack's key, or undefined if the pack is unsigned or cannot be read. */
  signer(hash: string): Promise<string | undefined>
  /** The file of a stored pack as it was published, including its signature, or undefined if it is gone. */
  bytes(hash: string): Promise<Uint8Array | undefined>
  /** Throws what the disk throws, and then leaves nothing behind. */
  write(hash: string, bytes: Uint8Array, options: WriteOptions): Promise<void>
  /** Removes a pack, as far as the disk lets it. */
  remove(hash: string): Promise<void>
  /** True if any pack is stored. */
  any(): Promise<boolean>
  /**
   * Removes every pack that `pointer` does not name, and what a crash left half written, as far as the disk lets it.
   */
  sweep(pointer: Pointer): Promise<void>
}

const FOLDER = 'packs'

/** The file of a stored pack in a data folder. */
export function packFileOf(dataFolder: string, hash: string): string {
  return join(dataFolder, FOLDER, hash + PACK_ENDING)
}

/** Opens the folder of packs; it is made when the first pack is written. */
export function openPackFiles(disk: Disk, dataFolder: string, readPack: PackReader): PackFiles {
  const folder = join(dataFolder, FOLDER)
  const pathOf = (hash: string) => packFileOf(dataFolder, hash)
  const bytesOf = (hash: string) => disk.readFile(pathOf(hash)).catch(() => undefined)
  return {
    bytes: bytesOf,
    async read(hash) {
      const bytes = await bytesOf(hash)
      if (!bytes) return fail('file-gone')
      return sha256(bytes) === hash ? readPack(bytes) : fail('damaged')
    },
    async signer(hash) {
      const bytes = await bytesOf(hash)
      const label = bytes && peekPack(bytes)
      return label?.ok ? label.value.signer : undefined
    },
    async write(hash, bytes, options) {
      await disk.mkdir(folder, { recursive: true, mode: OWN_FOLDER_MODE })
      await writeAtomically(pathOf(hash), bytes, { ...options, disk })
    },
    async remove(hash) {
      await disk.rm(pathOf(hash), { force: true }).catch(() => undefined) // If this fails, the next start removes the file.
    },
    async any() {
      const names = await disk.readdir(folder).catch((): string[] => [])
      return names.some((name) => name.endsWith(PACK_ENDING))
    },
    async sweep({ current, earlier }) {
      const kept = new Set([current, ...earlier].map(({ place }) => place + PACK_ENDING))
      await removeFiles(disk, folder, (name) => !kept.has(name))
    }
  }
}

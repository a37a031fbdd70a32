import type { FileHandle } from 'node:fs/promises'
import { realDisk, type Disk } from '../disk'

/** Called before every disk call, and between the two halves of every write. It may throw, or never return. */
export type BeforeTouch = (what: string, path: string) => void | Promise<void>

/** The real disk, watched: `before` can make any of its calls fail or the process die. */
export function watchedDisk(before: BeforeTouch): Disk {
  return {
    ...realDisk,
    async open(path, ...rest) {
      await before('open', String(path))
      return watchedFile(await realDisk.open(path, ...rest), String(path), before)
    },
    async rename(from, to) {
      await before('rename', String(to))
      await realDisk.rename(from, to)
      await before('renamed', String(to))
    },
    async rm(path, options) {
      await before('rm', String(path))
      await realDisk.rm(path, options)
    }
  }
}

/** Like the watched disk, but a rename copies over the old file piece by piece, as a careless writer would. */
export function tornDisk(before: BeforeTouch): Disk {
  const disk = watchedDisk(before)
  return {
    ...disk,
    async rename(from, to) {
      const file = await disk.open(String(to), 'w')
      await file.writeFile(await realDisk.readFile(from))
      await file.close()
      await disk.rm(from)
    }
  }
}

function watchedFile(file: FileHandle, path: string, before: BeforeTouch): FileHandle {
  const write = file.writeFile.bind(file)
  const sync = file.sync.bind(file)
  const read = file.read.bind(file) as (...args: unknown[]) => Promise<never>
  return Object.assign(file, {
    async writeFile(bytes: Uint8Array) {
      await before('write', path)
      const half = Math.floor(bytes.length / 2)
      await write(bytes.subarray(0, half))
      await before('write on', path)
      await write(bytes.subarray(half))
    },
    async sync() {
      await before('sync', path)
      await sync()
    },
    async read(...args: unknown[]) {
      await before('read', path)
      return read(...args)
    }
  })
}

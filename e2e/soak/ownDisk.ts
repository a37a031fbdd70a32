import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Enough for a data folder with its browser's profile. */
const SIZE = '256m'

/** A file system in memory that can be filled up. */
export interface OwnDisk {
  readonly path: string
  fill(): void
  free(): void
  remove(): void
}

/** Mounts a disk, or undefined if this account may not. */
export function mountOwnDisk(): OwnDisk | undefined {
  const path = mkdtempSync(join(tmpdir(), 'madoguchi-disk-'))
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=0700`, 'none', path]).status !== 0) {
    rmdirSync(path)
    return undefined
  }
  const filler = join(path, 'filler')
  return {
    path,
    fill: () => {
      // dd ends when nothing more can be written.
      spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k'])
    },
    free: () => {
      rmSync(filler, { force: true })
    },
    remove: () => {
      execFileSync('umount', ['-l', path])
      rmdirSync(path)
    }
  }
}

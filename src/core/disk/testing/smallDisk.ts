import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The reason given when a test that needs a disk of its own is skipped. */
export const NO_MOUNTS = 'no file systems can be mounted here: this needs Linux and its root'

/** A small file system in memory, to be filled, made read-only and pulled out like a stick. */
export interface SmallDisk {
  /** Where it is mounted. Once it is pulled out, that folder cannot be written, as with a stick. */
  readonly path: string
  /** Fills the space that is left. */
  fill(): void
  /** Frees that space again. */
  free(): void
  makeReadOnly(): void
  /** Removes the disk, even while it is in use. What was on it is lost. */
  pullOut(): void
  remove(): void
}

/** True if this machine lets a test mount something. */
export function canMount(): boolean {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    tries(
      () => mount('-t', 'tmpfs', 'none', '/mnt'),
      () => unmount('/mnt')
    )
  )
}

/** Mounts a file system of `kib` KiB below `root`. */
export function mountSmallDisk(root: string, kib: number): SmallDisk {
  const beneath = join(root, 'beneath')
  const path = join(beneath, 'data')
  const filler = join(path, 'filler')
  mkdirSync(beneath)
  mount('-t', 'tmpfs', '-o', 'size=64k', 'none', beneath)
  mkdirSync(path)
  mount('-o', 'remount,ro', beneath)
  mount('-t', 'tmpfs', '-o', `size=${kib}k,mode=0700`, 'none', path)
  let isIn = true
  const pullOut = () => {
    if (isIn) unmount('-l', path)
    isIn = false
  }
  return {
    path,
    fill: () => {
      tries(() => writeFileSync(filler, new Uint8Array(kib * 1024)))
    },
    free: () => {
      rmSync(filler, { force: true })
    },
    makeReadOnly: () => {
      mount('-o', 'remount,ro', path)
    },
    pullOut,
    remove: () => {
      pullOut()
      unmount('-l', beneath)
    }
  }
}

function mount(...args: string[]): void {
  execFileSync('mount', args, { stdio: 'pipe' })
}

function unmount(...args: string[]): void {
  execFileSync('umount', args, { stdio: 'pipe' })
}

function tries(...steps: (() => void)[]): boolean {
  try {
    for (const step of steps) step()
    return true
  } catch {
    return false
  }
}

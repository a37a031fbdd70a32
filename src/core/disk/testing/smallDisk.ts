import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Why a test with a disk of its own is skipped where none can be mounted. */
export const NO_MOUNTS = 'no file systems can be mounted here: this needs Linux and its root'

/** A small file system in memory, to be filled, made read-only and pulled out like a stick. */
export interface SmallDisk {
  /** Where it is mounted. The folder beneath it cannot be written, as that of a stick cannot. */
  readonly path: string
  /** Takes what room is left. */
  fill(): void
  /** Gives it back. */
  free(): void
  makeReadOnly(): void
  /** Takes the disk away, whoever uses it. What lay on it is lost. */
  pullOut(): void
  remove(): void
}

/** Whether this machine lets a test mount something. */
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

import type { FileHandle } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Disk } from '../../disk/disk'

interface MemoryFile {
  bytes: Buffer
  /** What a power cut can no longer take away. */
  safe: Buffer
}

type Names = Map<string, MemoryFile>

/** Chooses a whole number from 0 to `max`. */
export type Choose = (max: number) => number

/**
 * A disk in memory that loses data at a power cut, as real ones do: contents last after their file is flushed, names
 * after their folder is. `cutPower` returns the disk as it is found afterwards: of an unflushed file any beginning may
 * be left, and of the name changes since the last flush any first few.
 */
export class PowerCutDisk implements Disk {
  private now: Names = new Map()
  /** For each folder: the names as flushed, and as they were after each change since. */
  private readonly history = new Map<string, Names[]>()

  constructor(
    private readonly before: () => void = () => undefined,
    private readonly flushes: 'true' | 'false' = 'true'
  ) {}

  cutPower(choose: Choose): PowerCutDisk {
    const found = new PowerCutDisk()
    for (const [folder, states] of this.history) {
      for (const [path, file] of states[choose(states.length - 1)] ?? []) {
        if (dirname(path) !== folder) continue
        const length = file.safe.length > 0 ? file.safe.length : choose(file.bytes.length)
        const bytes = file.bytes.subarray(0, length)
        found.now.set(path, { bytes, safe: bytes })
      }
    }
    for (const path of found.now.keys()) found.history.set(dirname(path), [new Map(found.now)])
    return found
  }

  open = (async (path: string, flags: string) => {
    this.touch()
    if (flags === 'r') return this.folderHandle(path)
    const file: MemoryFile = { bytes: Buffer.alloc(0), safe: Buffer.alloc(0) }
    this.changeNames(path, () => this.now.set(path, file))
    return {
      writeFile: async (chunk: Uint8Array) => {
        this.touch()
        file.bytes = Buffer.concat([file.bytes, chunk])
      },
      sync: async () => {
        this.touch()
        if (this.flushes === 'true') file.safe = file.bytes
      },
      close: async () => undefined
    } as unknown as FileHandle
  }) as unknown as Disk['open']

  rename = (async (from: string, to: string) => {
    this.touch()
    const file = this.found(from)
    this.changeNames(to, () => {
      this.now.delete(from)
      this.now.set(to, file)
    })
  }) as Disk['rename']

  rm = (async (path: string) => {
    this.touch()
    this.changeNames(path, () => this.now.delete(path))
  }) as Disk['rm']

  mkdir = (async () => undefined) as unknown as Disk['mkdir']
  readFile = (async (path: string) => this.found(path).bytes) as unknown as Disk['readFile']
  readdir = (async (folder: string) =>
    [...this.now.keys()]
      .filter((path) => dirname(path) === folder)
      .map((path) => basename(path))) as unknown as Disk['readdir']

  private touch(): void {
    this.before()
  }

  private changeNames(path: string, change: () => void): void {
    const folder = dirname(path)
    const states = this.history.get(folder) ?? [new Map(this.now)]
    change()
    this.history.set(folder, [...states, new Map(this.now)])
  }

  private folderHandle(folder: string): FileHandle {
    const sync = async () => {
      this.touch()
      if (this.flushes === 'true') this.history.set(folder, [new Map(this.now)])
    }
    return { sync, close: async () => undefined } as unknown as FileHandle
  }

  private found(path: string): MemoryFile {
    const file = this.now.get(path)
    if (!file) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' })
    return file
  }
}

import type { Pack } from '../../domain/content/pack'
import { fail, succeed, type Result } from '../../domain/content/result'
import type { StoreFault } from '../../domain/content/storeFault'
import { sha256 } from '../pack/packJson'
import type { Disk } from './disk'
import { diskFault } from './diskFault'
import type { PackFiles, PackReader } from './packFiles'
import type { Shown } from './pickShown'
import { writePointer, type Pointer } from './pointer'

/** How far an update has come. */
export interface UpdateProgress {
  readonly stage: 'check' | 'write'
  /** From 0 to 1 within the stage. */
  readonly done: number
}

export interface UpdateOptions {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: UpdateProgress) => void) | undefined
}

interface Place {
  readonly disk: Disk
  readonly dataFolder: string
  readonly bundled: Pack
  readonly read: PackReader
  readonly files: PackFiles
}

type Outcome = Promise<Result<Pack, StoreFault>>

/** The packs of one kiosk: which one shows, how it is replaced, how that is undone. Made by `openPackStore`. */
export class PackStore {
  private busy = false

  constructor(
    private readonly at: Place,
    private pointer: Pointer | 'broken',
    private now: Shown
  ) {}

  /** The pack on show: always a whole one. */
  shown(): Shown {
    return this.now
  }

  /** What 「元に戻す」 leads back to. After falling back from a broken pack there is nothing behind. */
  private previous(): Pointer['previous'] {
    return this.pointer !== 'broken' && this.now.place === this.pointer.current ? this.pointer.previous : undefined
  }

  canUndo(): boolean {
    return this.previous() !== undefined
  }

  /** The pack that `undo` would show; undefined where there is none, or where it can no longer be read. */
  async previousPack(): Promise<Pack | undefined> {
    const place = this.previous()
    const read = place === undefined ? undefined : await this.readPlace(place)
    return read?.ok ? read.value : undefined
  }

  /** Verifies, stores and shows a pack. On any fault nothing has changed and nothing is left behind. */
  publish(bytes: Uint8Array, options: UpdateOptions = {}): Outcome {
    return this.alone(async () => {
      options.onProgress?.({ stage: 'check', done: 0 })
      const read = this.at.read(bytes)
      if (!read.ok) return read
      const hash = sha256(bytes)
      return hash === this.now.place ? fail('same-pack') : this.store(hash, bytes, read.value, options)
    }, options.signal)
  }

  /** Shows what showed before the last update, once. */
  undo(): Outcome {
    return this.alone(async () => {
      const place = this.previous()
      if (place === undefined) return fail('nothing-to-undo')
      const read = await this.readPlace(place)
      return read.ok ? this.show(read.value, { current: place }) : read
    })
  }

  private async readPlace(place: NonNullable<Pointer['previous']>) {
    return place === 'bundled' ? succeed(this.at.bundled) : this.at.files.read(place)
  }

  private async store(hash: string, bytes: Uint8Array, pack: Pack, { signal, onProgress }: UpdateOptions): Outcome {
    const onWritten = (written: number) => onProgress?.({ stage: 'write', done: written / bytes.length })
    try {
      await this.at.files.write(hash, bytes, { signal, onWritten })
      signal?.throwIfAborted()
      return await this.show(pack, { current: hash, previous: this.now.place })
    } catch (error) {
      const { pointer } = this
      if (pointer === 'broken' || (pointer.current !== hash && pointer.previous !== hash))
        await this.at.files.remove(hash)
      throw error
    }
  }

  private async show(pack: Pack, pointer: Pointer): Outcome {
    await writePointer(this.at.disk, this.at.dataFolder, pointer)
    this.pointer = pointer
    this.now = { place: pointer.current, pack, fault: undefined }
    await this.at.files.sweep(pointer)
    return succeed(pack)
  }

  /** One change at a time; what the disk throws becomes a fault. */
  private async alone(change: () => Outcome, signal?: AbortSignal): Outcome {
    if (this.busy) return fail('busy')
    this.busy = true
    try {
      signal?.throwIfAborted()
      return await change()
    } catch (error) {
      if (signal?.aborted) return fail('cancelled')
      return fail(diskFault(error))
    } finally {
      this.busy = false
    }
  }
}

import type { Pack } from '../../domain/content/pack'
import { fail, succeed, type Result } from '../../domain/content/result'
import type { StoreFault } from '../../domain/content/storeFault'
import { sha256 } from '../pack/packJson'
import { diskFault } from '../disk/diskFault'
import type { JsonFile } from '../disk/jsonFile'
import type { PackFiles, PackReader } from './packFiles'
import type { KeptPack, Shown } from './pickShown'
import type { Pointer, PointerFault } from './pointer'

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
  readonly bundled: Pack
  /** Shows in place of what is kept, until staff publish another. */
  readonly named: Pack | undefined
  readonly read: PackReader
  readonly files: PackFiles
  readonly pointer: JsonFile<Pointer>
}

type Outcome = Promise<Result<Pack, StoreFault>>

/** The packs of one kiosk: which one shows, how it is replaced, how that is undone. Made by `openPackStore`. */
export class PackStore {
  private busy = false
  /** Where the named pack stands: on show, or what 「元に戻す」 shows again. */
  private named: 'shown' | 'behind' | undefined
  /** The pack last read for `previousPack`: staff ask for it with every look at the status. */
  private behind: { readonly place: Pointer['previous']; readonly pack: Pack } | undefined

  constructor(
    private readonly at: Place,
    private pointer: Pointer | PointerFault,
    private kept: KeptPack,
    /** False until a pointer was first written. */
    private isPointed: boolean
  ) {
    if (at.named) this.named = 'shown'
  }

  /** The pack on show: always a whole one. */
  shown(): Shown {
    const { named } = this.at
    return named && this.named === 'shown' ? { place: 'named', pack: named, fault: undefined } : this.kept
  }

  /** What 「元に戻す」 leads back to on the disk. After falling back from a broken pack there is nothing behind. */
  private previous(): Pointer['previous'] {
    if (this.named === 'shown' || typeof this.pointer === 'string') return undefined
    return this.kept.place === this.pointer.current ? this.pointer.previous : undefined
  }

  canUndo(): boolean {
    return this.previous() !== undefined
  }

  /** The pack that `undo` would show; undefined where there is none, or where it can no longer be read. */
  async previousPack(): Promise<Pack | undefined> {
    const place = this.previous()
    if (place === undefined) return undefined
    if (this.behind?.place !== place) {
      const read = await this.readPlace(place)
      this.behind = read.ok ? { place, pack: read.value } : undefined
    }
    return this.behind && (this.named === 'behind' ? this.at.named : this.behind.pack)
  }

  /**
   * Takes the pack of that id out of use until the next start, because it failed a visitor, and gives the one that shows
   * in its place: the one before it, else the bundled one. Undefined if it shows no longer, or if nothing stands behind it.
   */
  async distrust(id: string): Promise<Pack | undefined> {
    const previous = await this.previousPack()
    const { place, pack } = this.shown()
    if (place === 'bundled' || pack.manifest.id !== id) return undefined
    const isPrevious = previous !== undefined && this.named === undefined
    this.kept = {
      place: (isPrevious && this.previous()) || 'bundled',
      pack: isPrevious ? previous : this.at.bundled,
      fault: 'failed-search'
    }
    this.named = undefined
    return this.kept.pack
  }

  /** Verifies, stores and shows a pack. On any fault nothing has changed and nothing is left behind. */
  publish(bytes: Uint8Array, options: UpdateOptions = {}): Outcome {
    return this.alone(async () => {
      options.onProgress?.({ stage: 'check', done: 0 })
      const read = await this.at.read(bytes, options.signal)
      if (!read.ok) return read
      const hash = sha256(bytes)
      return hash === this.shown().place ? fail('same-pack') : this.store(hash, bytes, read.value, options)
    }, options.signal)
  }

  /** Shows what showed before the last update, once; the next start shows what it would have shown without that. */
  undo(): Outcome {
    return this.alone(async () => {
      const place = this.previous()
      if (place === undefined) return fail('nothing-to-undo')
      const read = await this.readPlace(place)
      return read.ok ? this.show(read.value, { current: place }, this.named === 'behind' ? 'shown' : undefined) : read
    })
  }

  private async readPlace(place: NonNullable<Pointer['previous']>) {
    return place === 'bundled' ? succeed(this.at.bundled) : this.at.files.read(place)
  }

  private async store(hash: string, bytes: Uint8Array, pack: Pack, { signal, onProgress }: UpdateOptions): Outcome {
    const onWritten = (written: number) => onProgress?.({ stage: 'write', done: written / bytes.length })
    try {
      await this.point()
      await this.at.files.write(hash, bytes, { signal, onWritten })
      signal?.throwIfAborted()
      const named = this.named === 'shown' ? 'behind' : undefined
      return await this.show(pack, { current: hash, previous: this.kept.place }, named)
    } catch (error) {
      const { pointer } = this
      if (typeof pointer === 'string' || (pointer.current !== hash && pointer.previous !== hash))
        await this.at.files.remove(hash)
      throw error
    }
  }

  /** Before the first pack is stored: a pack without a pointer would be taken for one whose pointer was lost. */
  private async point(): Promise<void> {
    if (this.isPointed || typeof this.pointer === 'string') return
    await this.at.pointer.write(this.pointer)
    this.isPointed = true
  }

  private async show(pack: Pack, pointer: Pointer, named: typeof this.named): Outcome {
    await this.at.pointer.write(pointer)
    this.pointer = pointer
    this.isPointed = true
    this.kept = { place: pointer.current, pack, fault: undefined }
    this.named = named
    await this.at.files.sweep(pointer)
    return succeed(this.shown().pack)
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

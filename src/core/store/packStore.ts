import type { EarlierView } from '../../contract/staff'
import type { Pack } from '../../domain/pack/pack'
import { fail, succeed, type Result } from '../../domain/value/result'
import type { StoreFault } from '../../domain/pack/storeFault'
import { sha256 } from '../pack/packId'
import { diskFault } from '../disk/diskFault'
import type { JsonFile } from '../disk/jsonFile'
import type { PackFiles, PackReader } from './packFiles'
import type { KeptPack, Shown } from './pickShown'
import { MAX_NAME_CHARS, pointTo, type Kept, type PackPlace, type Pointer, type PointerFault } from './pointer'

/** How far an update has come. */
export interface UpdateProgress {
  readonly stage: 'check' | 'write'
  /** From 0 to 1 within the stage. */
  readonly done: number
}

export interface UpdateOptions {
  /** The name of the file it comes from. */
  readonly file?: string
  /** The pack in these bytes, if they have already been vetted. Default: they are verified before they are stored. */
  readonly vetted?: Pack | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: UpdateProgress) => void) | undefined
}

interface StoreParts {
  readonly bundled: Pack
  /** Shows in place of the stored pack until staff publish another. */
  readonly named: Pack | undefined
  readonly read: PackReader
  readonly files: PackFiles
  readonly pointer: JsonFile<Pointer>
}

type Outcome = Promise<Result<Pack, StoreFault>>

/** The packs of one kiosk: which one shows, replacing it, and undoing that. Made by `openPackStore`. */
export class PackStore {
  private busy = false
  /** The named pack is on show, or 「元に戻す」 can bring it back; `over` is what it then hides again. */
  private named: 'shown' | { readonly over: Kept } | undefined

  constructor(
    private readonly at: StoreParts,
    private pointer: Pointer | PointerFault,
    private kept: KeptPack,
    /** False until a pointer has been written. */
    private isPointed: boolean
  ) {
    if (at.named) this.named = 'shown'
  }

  /** The pack on show: always a whole one. */
  shown(): Shown {
    const { named } = this.at
    return named && this.named === 'shown' ? { place: 'named', pack: named, fault: undefined } : this.kept
  }

  /** The file of the pack on show, or undefined if it is the bundled or the named pack. */
  shownFile(): Promise<Uint8Array | undefined> {
    const { place } = this.shown()
    return place === 'named' || place === 'bundled' ? Promise.resolve(undefined) : this.at.files.bytes(place)
  }

  /** True if the content of `pack` shows now and would show at the next start, whatever its name, date or builder. */
  shows({ manifest }: Pack): boolean {
    const { place, pack, fault } = this.shown()
    return manifest.id === pack.manifest.id && place !== 'named' && fault === undefined
  }

  /** What `undo` can bring back, the last one first. A stored pack is verified only when it is brought back. */
  async earlier(): Promise<EarlierView[]> {
    const views = await Promise.all(this.behind().map((kept) => this.describe(kept)))
    const { named } = this.at
    return named && typeof this.named === 'object' ? [aboutPack('named', named), ...views] : views
  }

  /** The signers (fingerprints) of all that shows or can be brought back; undefined for each unsigned one. */
  async signers(): Promise<(string | undefined)[]> {
    const stored = this.behind().flatMap(({ place }) => (place === 'bundled' ? [] : [place]))
    return [this.shown().pack.signer, ...(await Promise.all(stored.map((place) => this.at.files.signer(place))))]
  }

  /**
   * Takes the pack with that id out of use until the next start, because its search failed for a visitor. Returns the
   * pack that shows instead: the one before it, or else the bundled one. Undefined if that pack no longer shows, or if
   * it is the bundled one.
   */
  async distrust(id: string): Promise<Pack | undefined> {
    const [previous] = this.named === undefined ? this.behind() : []
    const read = previous && (await this.readPlace(previous.place))
    const { place, pack } = this.shown()
    if (place === 'bundled' || pack.manifest.id !== id) return undefined
    this.kept = {
      ...(previous && read?.ok
        ? { place: previous.place, pack: read.value }
        : { place: 'bundled', pack: this.at.bundled }),
      fault: 'failed-search'
    }
    this.named = undefined
    return this.kept.pack
  }

  /**
   * Verifies, stores and shows a pack. Fails with `same-pack` for the content that is already shown, since publishing
   * it again would drop one that can be brought back. After a failure nothing has changed and nothing is left behind.
   */
  publish(bytes: Uint8Array, options: UpdateOptions = {}): Outcome {
    return this.alone(async () => {
      const read = options.vetted ? succeed(options.vetted) : await this.verify(bytes, options)
      if (!read.ok) return read
      return this.shows(read.value) ? fail('same-pack') : this.store(bytes, read.value, options)
    }, options.signal)
  }

  /**
   * Shows one of `earlier` again, by default the last one. What showed until now can then be brought back in turn.
   * Fails with `nothing-to-undo` if `place` is not among them.
   */
  undo(place?: EarlierView['place']): Outcome {
    return this.alone(async () => {
      const over = typeof this.named === 'object' ? this.named.over : undefined
      if (over && (place === undefined || place === 'named')) return this.showNamed(over)
      const found = this.behind().find((kept) => place === undefined || kept.place === place)
      if (!found) return fail('nothing-to-undo')
      const read = await this.readPlace(found.place)
      return read.ok ? this.show(read.value, this.pointAt(found), undefined) : read
    })
  }

  /** What was shown before the stored pack. None while a named pack shows, or if the pointer is broken. */
  private behind(): readonly Kept[] {
    if (this.named === 'shown' || typeof this.pointer === 'string') return []
    return this.pointer.earlier.filter(({ place }) => place !== this.kept.place)
  }

  private async describe({ place, about }: Kept): Promise<EarlierView> {
    if (about) return { place, ...about }
    const read = await this.readPlace(place)
    return read.ok ? aboutPack(place, read.value) : { ...aboutPack(place, this.at.bundled), version: '', created: '' }
  }

  private async readPlace(place: PackPlace) {
    return place === 'bundled' ? succeed(this.at.bundled) : this.at.files.read(place)
  }

  private verify(bytes: Uint8Array, { signal, onProgress }: UpdateOptions): Outcome {
    onProgress?.({ stage: 'check', done: 0 })
    return this.at.read(bytes, signal)
  }

  private async store(bytes: Uint8Array, pack: Pack, { signal, onProgress, file = '' }: UpdateOptions): Outcome {
    const hash = sha256(bytes)
    const onWritten = (written: number) => onProgress?.({ stage: 'write', done: written / bytes.length })
    const { version, created } = pack.manifest
    const about = { file: file.slice(0, MAX_NAME_CHARS), version, created, published: new Date().toISOString() }
    try {
      await this.point()
      await this.at.files.write(hash, bytes, { signal, onWritten })
      signal?.throwIfAborted()
      const named = this.named === 'shown' ? { over: this.keptEntry() } : undefined
      return await this.show(pack, this.pointAt({ place: hash, about }), named)
    } catch (error) {
      if (!this.isNamedByPointer(hash)) await this.at.files.remove(hash)
      throw error
    }
  }

  /** Shows the named pack again. The next start shows `over`. */
  private async showNamed(over: Kept): Outcome {
    const read = await this.readPlace(over.place)
    return read.ok ? this.show(read.value, this.pointAt(over), 'shown') : read
  }

  private pointAt(next: Kept): Pointer {
    return pointTo(next, this.keptEntry(), typeof this.pointer === 'string' ? [] : this.pointer.earlier)
  }

  /** The entry of the stored pack for the pointer file. */
  private keptEntry(): Kept {
    const { place } = this.kept
    if (typeof this.pointer === 'string') return { place }
    return [this.pointer.current, ...this.pointer.earlier].find((kept) => kept.place === place) ?? { place }
  }

  private isNamedByPointer(hash: string): boolean {
    const { pointer } = this
    return typeof pointer !== 'string' && [pointer.current, ...pointer.earlier].some(({ place }) => place === hash)
  }

  /**
   * Writes a pointer before the first pack is stored: a pack without one would look as if its pointer had been lost.
   */
  private async point(): Promise<void> {
    if (this.isPointed || typeof this.pointer === 'string') return
    await this.at.pointer.write(this.pointer)
    this.isPointed = true
  }

  private async show(pack: Pack, pointer: Pointer, named: typeof this.named): Outcome {
    await this.at.pointer.write(pointer)
    this.pointer = pointer
    this.isPointed = true
    this.kept = { place: pointer.current.place, pack, fault: undefined }
    this.named = named
    await this.at.files.sweep(pointer)
    return succeed(this.shown().pack)
  }

  /** Allows one change at a time, and turns what the disk throws into a fault. */
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

function aboutPack(place: EarlierView['place'], { manifest: { version, created } }: Pack): EarlierView {
  return { place, version, created, file: undefined, published: undefined }
}

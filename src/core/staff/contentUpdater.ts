import { randomUUID } from 'node:crypto'
import type { EarlierView, UpdateProgressView, UpdateReport } from '../../contract/staff'
import type { AnswerView, GuideView } from '../../contract/content'
import type { Pack } from '../../domain/pack/pack'
import { fail, succeed, type Result } from '../../domain/value/result'
import type { StoreFault } from '../../domain/pack/storeFault'
import { shortenProblems, type TableProblem } from '../../domain/check/tableProblem'
import { describeChanges } from '../content/describeChanges'
import type { Calendar } from '../library/calendar'
import type { PackOpener, OpenedPack } from '../library/openedPack'
import type { ShownPack } from '../library/shownPack'
import { peekPack } from '../pack/readPack'
import type { PackStore, UpdateOptions } from '../store/packStore'
import type { TablePacker } from '../publish/packTablesApart'
import type { PackVetter } from '../vetting/vetPackApart'
import { itemView } from '../views/itemView'
import { packView } from '../views/packView'
import { readUpdate, type ReadUpdate } from './readUpdate'

export interface ContentUpdaterOptions {
  readonly store: PackStore
  readonly shown: ShownPack
  readonly openPack: PackOpener
  readonly calendar: Calendar
  /** The public keys whose packs are accepted now. */
  readonly trustedKeys: () => readonly string[]
  readonly organisation: () => string
  readonly vet: PackVetter
  readonly packTable: TablePacker
}

type Ready = Extract<ReadUpdate, { outcome: 'ready' }>

/** 内容の更新: one file at a time is checked, looked at and published. */
export class ContentUpdater {
  private running: { readonly abort: AbortController; progress: UpdateProgressView } | undefined
  /** The last file that was checked completely. */
  private checked:
    { readonly id: string; readonly file: string; readonly update: Ready; readonly opened: OpenedPack } | undefined
  private noted: { readonly file: string; readonly notes: readonly TableProblem[] } | undefined

  constructor(private readonly options: ContentUpdaterOptions) {}

  progress(): UpdateProgressView {
    return this.running?.progress ?? null
  }

  cancel(): void {
    this.running?.abort.abort()
  }

  /** Checks a file. It replaces the file that was checked before. */
  async check(path: string, name: string): Promise<UpdateReport> {
    const { trustedKeys, organisation, vet, packTable, calendar } = this.options
    this.checked = undefined
    this.noted = undefined
    const { manifest, content } = this.options.store.shown().pack
    const read = await this.run((signal, onProgress) =>
      readUpdate(path, name, {
        trustedKeys: trustedKeys(),
        organisation: organisation(),
        today: calendar.dayFor(manifest.created),
        // If the clock is behind, the new content must still not be dated before the old one.
        created: later(new Date(), new Date(manifest.created)),
        now: content,
        vet,
        packTable,
        signal,
        onProgress
      })
    )
    if (!read.ok) return { outcome: 'refused', fault: read.code }
    return this.report(read.value, name)
  }

  /** All notes of the last check, and the name of its file; undefined before any check. */
  notes(): { readonly file: string; readonly notes: readonly TableProblem[] } | undefined {
    return this.noted
  }

  /** An item of the checked file, as it would read today. */
  item(id: string, itemId: string): AnswerView | GuideView | undefined {
    const opened = this.checked?.id === id ? this.checked.opened : undefined
    return opened && itemView(opened.edition(), opened.readings, itemId)
  }

  /**
   * Publishes exactly what was checked. Fails with `file-gone` if `id` is not that of the last check, and with
   * `older-pack` if the pack was made before what shows now and `older` does not allow that: a stick may hold last
   * year's pack, whose signature is still valid.
   */
  async publish(id: string, older: boolean): Promise<Result<null, StoreFault>> {
    const { checked } = this
    if (checked?.id !== id) return fail('file-gone')
    if (this.newerThan(checked.update.pack) && !older) return fail('older-pack')
    const { bytes, pack } = checked.update
    // The content was checked then, but the trusted keys may have changed since.
    const label = peekPack(bytes, { trustedKeys: this.options.trustedKeys() })
    if (!label.ok) return label
    const outcome = await this.store(bytes, { file: checked.file, vetted: pack })
    if (outcome.ok) this.checked = undefined
    return outcome
  }

  /**
   * Verifies, stores and shows a pack that came from `file`. After a failure nothing has changed. Does not affect what
   * staff have checked.
   */
  publishBytes(bytes: Uint8Array, file: string): Promise<Result<null, StoreFault>> {
    return this.store(bytes, { file })
  }

  private async store(
    bytes: Uint8Array,
    options: Pick<UpdateOptions, 'file' | 'vetted'>
  ): Promise<Result<null, StoreFault>> {
    const published = await this.run((signal, onProgress) =>
      this.options.store.publish(bytes, { ...options, signal, onProgress })
    )
    const outcome = published.ok ? published.value : published
    if (!outcome.ok) return outcome
    this.options.shown.show(outcome.value)
    return succeed(null)
  }

  /** Brings back earlier content, by default the last. */
  async undo(place?: EarlierView['place']): Promise<Result<null, StoreFault>> {
    if (this.running) return fail('busy')
    const undone = await this.options.store.undo(place)
    if (!undone.ok) return undone
    this.options.shown.show(undone.value)
    return succeed(null)
  }

  private report(read: ReadUpdate, file: string): UpdateReport {
    if (read.outcome === 'refused') return read
    if (read.outcome === 'ready' && this.options.store.shows(read.pack))
      return { outcome: 'refused', fault: 'same-pack' }
    const { shown: notes, more } = shortenProblems(read.notes)
    this.noted = { file, notes: read.notes }
    if (read.outcome === 'faulty') return { outcome: 'faulty', notes, more }
    const { openPack } = this.options
    const difference = describeChanges(this.options.store.shown().pack.content, read.pack.content)
    const id = randomUUID()
    this.checked = { id, file, update: read, opened: openPack(read.pack) }
    const newer = this.newerThan(read.pack)
    const olderThan = newer && packView(newer)
    return { outcome: 'ready', update: id, pack: packView(read.pack), olderThan, notes, more, difference }
  }

  /** What shows now, if it was made after `pack`. */
  private newerThan({ manifest }: Pack): Pack | undefined {
    const { pack } = this.options.store.shown()
    return Date.parse(manifest.created) < Date.parse(pack.manifest.created) ? pack : undefined
  }

  private async run<Value>(
    work: (signal: AbortSignal, onProgress: (progress: NonNullable<UpdateProgressView>) => void) => Promise<Value>
  ): Promise<Result<Value, 'busy' | 'cancelled'>> {
    if (this.running) return fail('busy')
    const running = { abort: new AbortController(), progress: null as UpdateProgressView }
    this.running = running
    try {
      return succeed(await work(running.abort.signal, (progress) => (running.progress = progress)))
    } catch (error) {
      if (running.abort.signal.aborted) return fail('cancelled')
      throw error
    } finally {
      this.running = undefined
    }
  }
}

function later(one: Date, other: Date): Date {
  return one < other ? other : one
}

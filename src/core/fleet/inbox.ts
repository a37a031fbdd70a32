import type { Beat } from '../../contract/kiosk'
import type { InboxView } from '../../contract/fleet'
import { fail, succeed, type Result } from '../../domain/value/result'
import type { StoreFault } from '../../domain/pack/storeFault'
import type { LeftFile } from '../../domain/fleet/leftReason'
import { lastClosing, NIGHT } from '../../domain/staff/lastClosing'
import type { Log } from '../log'
import { packView } from '../views/packView'
import type { FleetMemory } from './fleetMemory'
import type { Findings, InboxLook, WaitingPack } from './inboxLook'

/** How long after its last beat a page still counts as running. */
const PAGE_GONE_MS = 60_000
/** The number of reasons that staff see; there may be hundreds of files. */
const MAX_LEFT_SHOWN = 20

export interface InboxOptions {
  readonly look: InboxLook
  readonly folder: () => string
  /** The staff's setting, such as `17:15`; empty if there is none. */
  readonly closingTime: () => string
  /** When the content on show was made. */
  readonly shownCreated: () => string
  /** Publishes as staff do. */
  readonly publish: (bytes: Uint8Array, file: string) => Promise<Result<null, StoreFault>>
  readonly retiringKeys: () => readonly string[]
  readonly memory: FleetMemory
  /** Called after something was published. */
  readonly onPublished: () => void
  readonly log: Log
}

/** 受け取り: the folder in which new packs arrive. */
export class Inbox {
  private findings: Findings = { state: 'off', waiting: undefined, left: [] }
  private fault: StoreFault | undefined
  private page: { readonly isVisited: boolean; readonly heardAt: number } | undefined
  private last: Promise<unknown> = Promise.resolve()
  private readonly end = new AbortController()

  constructor(private readonly options: InboxOptions) {}

  /**
   * Looks into the folder, and publishes the waiting pack if the counter has closed since and nobody is at the kiosk.
   */
  tick(): Promise<void> {
    return this.inTurn(async () => {
      await this.lookNow()
      const { waiting } = this.findings
      if (waiting && this.isDue(waiting)) await this.publish(waiting)
    })
  }

  /** Looks into the folder and returns its state. */
  look(): Promise<InboxView> {
    return this.inTurn(async () => {
      await this.lookNow()
      return this.view()
    })
  }

  /** Publishes the pack with that id, as staff asked; `file-gone` if it is not the one that waits. */
  publishNow(id: string): Promise<Result<null, StoreFault>> {
    return this.inTurn(async () => {
      const { waiting } = this.findings
      return waiting?.manifest.id === id ? this.publish(waiting) : fail('file-gone')
    })
  }

  /** Notes from a beat of the page whether anybody is at the kiosk. */
  hear({ visiting }: Beat): void {
    this.page = { isVisited: visiting, heardAt: performance.now() }
  }

  waiting(): WaitingPack | undefined {
    return this.findings.waiting
  }

  left(): readonly LeftFile[] {
    return this.findings.left
  }

  stop(): void {
    this.end.abort()
  }

  private view(): InboxView {
    const { state, waiting, left } = this.findings
    return {
      state,
      folder: this.options.folder(),
      waiting: waiting && {
        pack: packView(waiting),
        difference: waiting.difference,
        publishAt: this.options.closingTime() || NIGHT
      },
      fault: this.fault,
      left: left.slice(0, MAX_LEFT_SHOWN),
      more: Math.max(0, left.length - MAX_LEFT_SHOWN),
      retiringKeys: this.options.retiringKeys()
    }
  }

  private async lookNow(): Promise<void> {
    if (this.end.signal.aborted) return
    const before = this.findings
    this.findings = await this.options.look(before.waiting, this.end.signal)
    this.tell(before)
    const { waiting } = this.findings
    if (waiting && !this.isNoted(waiting))
      await this.options.memory.update({ waiting: { id: waiting.hash, since: new Date().toISOString() } })
  }

  /** False also if it was noted by a clock that has been set back since: it would wait until that time comes again. */
  private isNoted({ hash }: WaitingPack): boolean {
    const { waiting } = this.options.memory.read()
    return waiting?.id === hash && Date.parse(waiting.since) <= Date.now()
  }

  /** Logs each change once. */
  private tell(before: Findings): void {
    const { log } = this.options
    const { state, waiting, left } = this.findings
    if (state !== before.state) log.info(`the inbox is ${state}`)
    if (waiting && waiting.hash !== before.waiting?.hash)
      log.info(`the pack ${waiting.manifest.version} (${waiting.manifest.id}) waits for closing time`)
    for (const { name, reason } of left)
      if (!before.left.some((one) => one.name === name && one.reason === reason))
        log.warn(`the inbox leaves ${name}: ${reason}`)
  }

  private isDue({ hash }: WaitingPack): boolean {
    const { closingTime, memory } = this.options
    const { waiting } = memory.read()
    if (waiting?.id !== hash) return false
    if (this.page?.isVisited && performance.now() - this.page.heardAt < PAGE_GONE_MS) return false
    return lastClosing(closingTime(), Date.now()) > Date.parse(waiting.since)
  }

  private async publish(waiting: WaitingPack): Promise<Result<null, StoreFault>> {
    const { memory, log, onPublished } = this.options
    const { id, version, created } = waiting.manifest
    // Staff may have published something newer since the last look.
    if (Date.parse(created) <= Date.parse(this.options.shownCreated())) return fail('older-pack')
    const outcome = await this.options.publish(waiting.bytes, waiting.file)
    if (outcome.ok) {
      log.info(`the pack ${version} (${id}) of the inbox is published`)
      this.fault = undefined
      this.findings = { ...this.findings, waiting: undefined }
      await memory.update({ waiting: null, newest: created })
      onPublished()
      return succeed(null)
    }
    if (outcome.code === 'busy') return outcome
    this.fault = outcome.code
    log.error(`the pack ${version} (${id}) of the inbox could not be published: ${outcome.code}`)
    // It is tried again at the next closing time, not at every look.
    await memory.update({ waiting: { id: waiting.hash, since: new Date().toISOString() } })
    return outcome
  }

  private inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.last.then(work)
    this.last = done.catch(() => undefined)
    return done
  }
}

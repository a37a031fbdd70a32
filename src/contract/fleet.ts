import type { DifferenceCounts } from '../domain/changes/compareContent'
import type { StoreFault } from '../domain/pack/storeFault'
import type { FolderState, InboxState } from '../domain/fleet/folderState'
import type { LeftFile } from '../domain/fleet/leftReason'
import type { PackView } from './packView'

/** 受け取り as staff see it. */
export interface InboxView {
  readonly state: InboxState
  readonly folder: string
  /** A newer pack that passed every check and waits to be published. */
  readonly waiting:
    | {
        readonly pack: PackView
        readonly difference: DifferenceCounts
        /** The time of day from which it is published automatically, `17:15`. */
        readonly publishAt: string
      }
    | undefined
  /** Why the last attempt to publish failed. */
  readonly fault: StoreFault | undefined
  readonly left: readonly LeftFile[]
  /** How many more files were not taken than `left` lists. */
  readonly more: number
  /** Fingerprints of keys that have handed over to others; each is removed once nothing needs it. */
  readonly retiringKeys: readonly string[]
}

/** 差し出し as staff see it. */
export interface OutboxView {
  readonly state: FolderState
  readonly folder: string
  /** When the reports were last written; undefined if they were not since the start. */
  readonly written: string | undefined
}

/** How the kiosk exchanges files with head office. */
export interface FleetView {
  readonly inbox: InboxView
  readonly outbox: OutboxView
}

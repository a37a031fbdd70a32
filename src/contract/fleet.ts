import type { StoreFault } from '../domain/pack/storeFault'
import type { FolderState } from '../domain/fleet/folderState'
import type { LeftFile } from '../domain/fleet/leftReason'
import type { PackView } from './packView'

/** 受け取り as staff see it. */
export interface InboxView {
  /** `no-keys`: this kiosk trusts no key, so that nothing is taken by itself. */
  readonly state: FolderState | 'no-keys'
  readonly folder: string
  /** A newer pack that passed every check and waits to be published. */
  readonly waiting:
    | {
        readonly pack: PackView
        /** How many items it adds, changes and removes. */
        readonly difference: { readonly added: number; readonly changed: number; readonly removed: number }
        /** The time of day from which it is published by itself, `17:15`. */
        readonly publishAt: string
      }
    | undefined
  /** Why the last publishing failed. */
  readonly fault: StoreFault | undefined
  readonly left: readonly LeftFile[]
  /** How many more are left than `left` holds. */
  readonly more: number
  /** Fingerprints of keys that handed over to others and go once nothing needs them. */
  readonly retiringKeys: readonly string[]
}

/** 差し出し as staff see it. */
export interface OutboxView {
  readonly state: FolderState
  readonly folder: string
  /** When the reports were last written since the start. */
  readonly written: string | undefined
}

/** The dealings with head office. */
export interface FleetView {
  readonly inbox: InboxView
  readonly outbox: OutboxView
}

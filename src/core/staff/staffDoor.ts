import { randomBytes } from 'node:crypto'
import type { DoorView, Opening } from '../../contract/staff'
import { afterFailure, afterWaiting, attemptsLeft, lockMs, NO_LOCKOUT } from '../../domain/staff/lockout'
import { isWeakPin } from '../../domain/staff/isWeakPin'
import { touchSession, type Session } from '../../domain/staff/session'
import type { Log } from '../log'
import { realDisk, type Disk } from '../disk/disk'
import { readDoor, writeDoor, type DoorState } from './doorFile'
import { hashPin, isPin } from './pinHash'

export interface DoorOptions {
  readonly dataFolder: string
  readonly log: Log
  readonly disk?: Disk
  /** A clock that only runs on, in milliseconds. Default: that of the process. */
  readonly clock?: () => number
}

/** The staff's door: PIN, lockout and the one open session. Made by `openStaffDoor`. */
export class StaffDoor {
  private session: Session | undefined
  private lockedSince: number
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    private door: DoorState | 'broken' | undefined,
    private readonly disk: Disk,
    private readonly dataFolder: string,
    private readonly log: Log,
    private readonly clock: () => number
  ) {
    this.lockedSince = clock()
  }

  view(): DoorView {
    if (this.door === 'broken') return { state: 'broken' }
    if (!this.door) return { state: 'new' }
    const seconds = this.secondsLocked(this.door)
    return seconds > 0 ? { state: 'locked', seconds } : { state: 'closed' }
  }

  /** Tries a PIN, or sets it where there is none yet. Tries wait for one another, so that none is free. */
  open(pin: string): Promise<Opening> {
    const opening = this.last.then(() => this.tryPin(pin))
    this.last = opening.catch(() => undefined)
    return opening
  }

  /** Sets another PIN. Throws what the disk throws, with the old one still in force. */
  async changePin(pin: string): Promise<'changed' | 'weak'> {
    if (isWeakPin(pin)) return 'weak'
    await this.keep({ pin: await hashPin(pin), lockout: NO_LOCKOUT })
    return 'changed'
  }

  /** True where `token` is that of the open session, which then stays open for another while. */
  touch(token: string): boolean {
    const touched = touchSession(this.session, token, this.clock())
    if (touched) this.session = touched
    return touched !== undefined
  }

  leave(): void {
    this.session = undefined
  }

  private async tryPin(pin: string): Promise<Opening> {
    const { door } = this
    if (door === 'broken') return { outcome: 'broken' }
    if (!door) return (await this.changePin(pin)) === 'weak' ? { outcome: 'weak' } : this.opened()
    const seconds = this.secondsLocked(door)
    if (seconds > 0) return { outcome: 'locked', seconds }
    // Counted as wrong before it is tried: pulling the plug in between gives no free try.
    const failed = { pin: door.pin, lockout: afterFailure(afterWaiting(door.lockout)) }
    this.lockedSince = this.clock()
    await this.count(failed)
    if (await isPin(pin, door.pin)) {
      await this.count({ pin: door.pin, lockout: NO_LOCKOUT })
      return this.opened()
    }
    const locked = this.secondsLocked(failed)
    return locked > 0
      ? { outcome: 'locked', seconds: locked }
      : { outcome: 'wrong', attemptsLeft: attemptsLeft(failed.lockout) }
  }

  private opened(): Opening {
    this.session = { token: randomBytes(32).toString('base64url'), touchedAt: this.clock() }
    return { outcome: 'opened', session: this.session.token }
  }

  private secondsLocked({ lockout }: DoorState): number {
    return Math.max(0, Math.ceil((this.lockedSince + lockMs(lockout) - this.clock()) / 1000))
  }

  private async keep(door: DoorState): Promise<void> {
    await writeDoor(this.disk, this.dataFolder, door)
    this.door = door
  }

  /** Counts a try. It holds even where the disk refuses it: a full disk must not keep the staff out. */
  private async count(door: DoorState): Promise<void> {
    this.door = door
    await this.keep(door).catch((error: unknown) => {
      this.log.error('a try at the staff PIN could not be kept', error)
    })
  }
}

/** Opens the staff's door of a data folder. A lock that was running when the kiosk stopped begins anew. */
export async function openStaffDoor(options: DoorOptions): Promise<StaffDoor> {
  const { dataFolder, log, disk = realDisk, clock = () => performance.now() } = options
  return new StaffDoor(await readDoor(disk, dataFolder), disk, dataFolder, log, clock)
}

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { DoorView, Opening } from '../../contract/staff'
import type { DiskFault } from '../../domain/pack/storeFault'
import { afterFailure, afterWaiting, attemptsLeft, lockMs, NO_LOCKOUT } from '../../domain/staff/lockout'
import { isWeakPin } from '../../domain/staff/isWeakPin'
import { afterAnswer, afterAsking, beginSession, isOver, type Session } from '../../domain/staff/session'
import type { Log } from '../log'
import { realDisk, type Disk } from '../disk/disk'
import { diskFault } from '../disk/diskFault'
import { createDoorFile, type DoorFile, type DoorState } from './doorFile'
import { hashPin, isPin } from './pinHash'

export interface DoorOptions {
  readonly dataFolder: string
  readonly log: Log
  readonly disk?: Disk
  /** A monotonic clock in milliseconds. Default: the running time of the process. */
  readonly clock?: () => number
}

/** The way into the staff screens: the PIN, the lockout and the one open session. Made by `openStaffDoor`. */
export class StaffDoor {
  private session: (Session & { readonly key: Buffer }) | undefined
  private lockedSince: number
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    private door: DoorState | 'broken' | undefined,
    private readonly file: DoorFile,
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

  /** Tries a PIN, or sets it if there is none yet. Tries run one after another, so that each one is counted. */
  open(pin: string): Promise<Opening> {
    const opening = this.last.then(() => this.tryPin(pin))
    this.last = opening.catch(() => undefined)
    return opening
  }

  /** Sets another PIN. If the disk refuses it, the old one stays in force. */
  async changePin(pin: string): Promise<'changed' | 'weak' | DiskFault> {
    if (isWeakPin(pin)) return 'weak'
    try {
      await this.keep({ pin: await hashPin(pin), lockout: NO_LOCKOUT })
      return 'changed'
    } catch (error) {
      return diskFault(error)
    }
  }

  /** True if `token` is that of the open session. For polling: asking does not prolong the session. */
  isOpenTo(token: string): boolean {
    return this.sessionOf(token) !== undefined
  }

  /**
   * Does `work` for whoever holds `token`, or returns undefined if that session is over. The session stays open during
   * the work and for two minutes after it.
   */
  async serve<Value>(token: string, work: () => Value | Promise<Value>): Promise<Value | undefined> {
    const session = this.sessionOf(token)
    if (!session) return undefined
    this.session = { ...session, ...afterAsking(session, this.clock()) }
    try {
      return await work()
    } finally {
      // The session may have ended during the work, or another one may have begun.
      if (this.session?.key === session.key)
        this.session = { ...this.session, ...afterAnswer(this.session, this.clock()) }
    }
  }

  leave(): void {
    this.session = undefined
  }

  private async tryPin(pin: string): Promise<Opening> {
    const { door } = this
    if (door === 'broken') return { outcome: 'broken' }
    if (!door) return this.setFirst(pin)
    const seconds = this.secondsLocked(door)
    if (seconds > 0) return { outcome: 'locked', seconds }
    // Counted as wrong before it is tried, so that pulling the plug in between gives no free try.
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

  private async setFirst(pin: string): Promise<Opening> {
    const outcome = await this.changePin(pin)
    if (outcome === 'changed') return this.opened()
    return outcome === 'weak' ? { outcome } : { outcome: 'unkept', fault: outcome }
  }

  private opened(): Opening {
    const token = randomBytes(32).toString('base64url')
    this.session = { ...beginSession(this.clock()), key: keyOf(token) }
    return { outcome: 'opened', session: token }
  }

  /** Compares in constant time, so that the time taken reveals nothing about the token. */
  private sessionOf(token: string): typeof this.session {
    const { session } = this
    if (!session || isOver(session, this.clock())) return undefined
    return timingSafeEqual(session.key, keyOf(token)) ? session : undefined
  }

  private secondsLocked({ lockout }: DoorState): number {
    return Math.max(0, Math.ceil((this.lockedSince + lockMs(lockout) - this.clock()) / 1000))
  }

  private async keep(door: DoorState): Promise<void> {
    await this.file.write(door)
    this.door = door
  }

  /** Counts a try. The count is kept in memory even if the disk refuses it: a full disk must not keep the staff out. */
  private async count(door: DoorState): Promise<void> {
    this.door = door
    await this.keep(door).catch((error: unknown) => {
      this.log.error('a try at the staff PIN could not be kept', error)
    })
  }
}

function keyOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/**
 * Opens the staff's door of a data folder. A lock that was running when the kiosk stopped starts from its beginning.
 */
export async function openStaffDoor(options: DoorOptions): Promise<StaffDoor> {
  const { dataFolder, log, disk = realDisk, clock = () => performance.now() } = options
  const file = createDoorFile(disk, dataFolder, log)
  return new StaffDoor(await file.read(), file, log, clock)
}

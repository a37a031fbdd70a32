import { succeed } from '../../domain/value/result'
import type { Handlers } from '../router'
import type { StaffParts } from './staffParts'
import { statusOf } from './staffStatus'

/** The staff menu itself: the session, the PIN, the state of the kiosk, the way out. */
export function createMenuHandlers(parts: StaffParts) {
  const { door, build, quit } = parts
  return {
    'staff:stay': () => succeed(null),
    'staff:leave': () => {
      door.leave()
      return succeed(null)
    },
    'staff:change-pin': async ({ pin }) => succeed(await door.changePin(pin)),
    'staff:status': async () => succeed(await statusOf(parts)),
    'staff:build': () => succeed(build ?? null),
    'staff:quit': () => {
      setImmediate(quit)
      return succeed(null)
    }
  } satisfies Partial<Handlers>
}

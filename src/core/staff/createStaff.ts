import type { staffRequests } from '../../contract/staff'
import { fail, succeed } from '../../domain/value/result'
import type { Handlers } from '../router'
import { createCountsHandlers } from './countsHandlers'
import { createFleetHandlers } from './fleetHandlers'
import { createMenuHandlers } from './menuHandlers'
import { createPictureHandlers } from './pictureHandlers'
import { createPrinterHandlers } from './printerHandlers'
import { createSettingsHandlers } from './settingsHandlers'
import type { StaffDoor } from './staffDoor'
import type { StaffParts } from './staffParts'
import { createUpdateHandlers } from './updateHandlers'

type StaffHandlers = Pick<Handlers, keyof typeof staffRequests>
type Guarded = Omit<StaffHandlers, 'staff:door' | 'staff:open'>

/** The handlers of the staff channels. All but those that check the PIN first ask for an open session. */
export function createStaff(parts: StaffParts): StaffHandlers {
  const { door } = parts
  return {
    'staff:door': () => succeed(door.view()),
    'staff:open': async ({ pin }) => succeed(await door.open(pin)),
    ...behind(door, {
      ...createMenuHandlers(parts),
      ...createUpdateHandlers(parts),
      ...createSettingsHandlers(parts),
      ...createPictureHandlers(parts),
      ...createFleetHandlers(parts),
      ...createPrinterHandlers(parts),
      ...createCountsHandlers(parts)
    })
  }
}

type AnyHandler = (request: { session: string }) => unknown

function behind(door: StaffDoor, handlers: Guarded): Guarded {
  const guard =
    (handle: AnyHandler): AnyHandler =>
    async (request) =>
      (await door.serve(request.session, () => handle(request))) ?? fail('session-over')
  return {
    ...(Object.fromEntries(
      Object.entries(handlers).map(([channel, handle]) => [channel, guard(handle as AnyHandler)])
    ) as unknown as Guarded),
    'staff:update-progress': (request) =>
      door.isOpenTo(request.session) ? handlers['staff:update-progress'](request) : fail('session-over')
  }
}

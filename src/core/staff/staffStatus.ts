import type { StatusView } from '../../contract/staff'
import type { StoreFault } from '../../domain/pack/storeFault'
import { succeed, type Result } from '../../domain/value/result'
import { fingerprintsOf } from '../settings/readTrustedKeys'
import { originOf } from '../store/pickShown'
import { packView } from '../views/packView'
import type { StaffParts } from './staffParts'

/** The state of the kiosk, as staff see it. */
export async function statusOf({ store, keyring, warnings, calendar }: StaffParts): Promise<StatusView> {
  const shown = store.shown()
  const { pack, fault } = shown
  return {
    pack: packView(pack),
    origin: originOf(shown),
    fault,
    warnings: await warnings(pack.manifest.created),
    machineDay: calendar.today(),
    shownDay: calendar.dayFor(pack.manifest.created),
    earlier: await store.earlier(),
    signedOnly: keyring.keys.length > 0,
    trustedKeys: fingerprintsOf(keyring.keys),
    unreadKeys: keyring.unread
  }
}

/** What staff are told once they have changed what shows: the new state, or why nothing changed. */
export async function statusAfter(
  outcome: Result<null, StoreFault>,
  parts: StaffParts
): Promise<Result<StatusView, StoreFault>> {
  if (!outcome.ok) return outcome
  parts.fleet.refresh()
  return succeed(await statusOf(parts))
}

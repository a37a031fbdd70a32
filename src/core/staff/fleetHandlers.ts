import { succeed } from '../../domain/value/result'
import type { Handlers } from '../router'
import type { StaffParts } from './staffParts'
import { statusAfter } from './staffStatus'

/** The exchange with head office. */
export function createFleetHandlers(parts: StaffParts) {
  const { fleet } = parts
  return {
    'staff:fleet': async () => succeed(await fleet.view()),
    'staff:folder-check': async ({ use, folder }) => succeed(await fleet.checkFolder(use, folder)),
    'staff:fleet-publish': async ({ pack }) => succeed(await statusAfter(await fleet.publishNow(pack), parts))
  } satisfies Partial<Handlers>
}

import { fail, succeed } from '../../domain/value/result'
import type { Handlers } from '../router'
import type { StaffParts } from './staffParts'

/** The union's own pictures. */
export function createPictureHandlers({ pictures, sticks }: StaffParts) {
  return {
    'staff:picture-take': async ({ slot, file }) => {
      const found = await sticks.file(file)
      return succeed(found ? await pictures.take(slot, found.path) : fail('file-gone'))
    },
    'staff:picture-remove': async ({ slot }) => succeed(await pictures.remove(slot))
  } satisfies Partial<Handlers>
}

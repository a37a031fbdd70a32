import { fail, succeed } from '../../domain/value/result'
import { diskFault } from '../disk/diskFault'
import type { Handlers } from '../router'
import { readStickLines } from './readStickLines'
import type { StaffParts } from './staffParts'

/** The settings, and what helps to type them. */
export function createSettingsHandlers({ settings, fleet, kanji, sticks }: StaffParts) {
  return {
    'staff:settings-read': () => succeed(settings.read()),
    'staff:settings-write': async ({ settings: next }) => {
      try {
        await settings.write(next)
        fleet.refresh()
        return succeed(succeed(null))
      } catch (error) {
        return succeed(fail(diskFault(error)))
      }
    },
    'staff:kanji': ({ kana }) => succeed(kanji(kana)),
    'staff:text-lines': async ({ file }) => {
      const found = await sticks.file(file)
      return succeed(found ? await readStickLines(found.path) : fail('file-gone'))
    }
  } satisfies Partial<Handlers>
}

import { fail, succeed } from '../../domain/value/result'
import type { Handlers } from '../router'
import { notesItem, notesText } from './notesPaper'
import type { StaffParts } from './staffParts'
import { statusAfter } from './staffStatus'
import { stampOf, writeToStick } from './writeToStick'

/** The content: checking a new one, publishing it, going back to an earlier one, and taking away what shows. */
export function createUpdateHandlers(parts: StaffParts) {
  const { updates, sticks, content, printItem } = parts
  return {
    'staff:files': async ({ purpose }) => succeed(await sticks.list(purpose)),
    'staff:update-check': async ({ file }) => {
      const found = await sticks.file(file)
      return succeed(found ? await updates.check(found.path, found.name) : { outcome: 'refused', fault: 'file-gone' })
    },
    'staff:update-progress': () => succeed(updates.progress()),
    'staff:update-cancel': () => {
      updates.cancel()
      return succeed(null)
    },
    'staff:update-item': ({ update, itemId }) => {
      const view = updates.item(update, itemId)
      return view ? succeed(view) : fail('not-found')
    },
    'staff:notes-print': () => {
      const noted = updates.notes()
      return noted ? printItem(notesItem(noted)) : fail('not-found')
    },
    'staff:notes-save': async ({ stick }) => {
      const noted = updates.notes()
      if (!noted) return fail('not-found')
      return succeed(
        await writeToStick(await sticks.folder(stick), `直すところ-${stampOf(new Date())}.txt`, notesText(noted))
      )
    },
    'staff:update-publish': async ({ update, older }) =>
      succeed(await statusAfter(await updates.publish(update, older), parts)),
    'staff:undo': async ({ place }) => succeed(await statusAfter(await updates.undo(place), parts)),
    'staff:content-export': async ({ stick, form }) => succeed(await content.exportTo(await sticks.folder(stick), form))
  } satisfies Partial<Handlers>
}

import type { Content } from '../content/content'
import { ICON_SUBJECTS } from '../content/iconNames'
import { fault, type Problem } from './problem'

const KNOWN = Object.entries(ICON_SUBJECTS).map(([name, subject]) => `${name}（${subject}）`)

/**
 * Checks that every category and errand names a picture that exists; a fault lists all pictures.
 *
 * Only for content that somebody writes, never for a pack: head office may have a newer program with more pictures, and
 * a branch that refused its pack because of one would keep showing old answers. The branch shows a question mark in
 * place of the unknown picture.
 */
export function checkIcons({ categories, errands }: Content): Problem[] {
  return (['categories', 'errands'] as const).flatMap((list) =>
    ({ categories, errands })[list].flatMap(({ icon }, index) =>
      Object.hasOwn(ICON_SUBJECTS, icon)
        ? []
        : [fault(list, index, ['icon'], `「${icon}」という絵はありません。使える名前: ${KNOWN.join('、')}`)]
    )
  )
}

import type { Content } from '../content/content'
import { ICON_SUBJECTS } from '../content/iconNames'
import { fault, type Problem } from './problem'

const KNOWN = Object.entries(ICON_SUBJECTS).map(([name, subject]) => `${name}（${subject}）`)

/**
 * Checks that every category and errand names a picture there is; a fault lists all of them.
 *
 * Asked of content that somebody writes, never of a pack: head office may have a newer program with more pictures, and a
 * branch that refused its pack for one would go on showing old answers. There the picture is a question mark.
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

import { textsOfStatement } from '../../domain/content/textsOfStatement'
import type { Sheet } from '../../domain/sheet/sheet'

/** What fits a page with room to spare in the larger type, tables and codes beside it. */
const MAX_CHARS = 300

/** True for a sheet of one answer so short that most of its page would stay white. */
export function isShort({ items, typeSize }: Pick<Sheet, 'items' | 'typeSize'>): boolean {
  const [item, ...others] = items
  if (!item || others.length > 0 || typeSize !== 'normal' || item.trail.length > 0) return false
  const texts = [item.question, ...textsOfStatement(item)]
  return texts.join('').length <= MAX_CHARS
}

import { textsOfStatement } from '../../domain/content/textsOfStatement'
import type { Sheet } from '../../domain/sheet/sheet'

/** The number of characters that fit a page in the larger type, with room to spare for tables and codes. */
const MAX_CHARS = 300

/** True for a sheet of one answer so short that most of its page would stay white. */
export function isShort({ items, typeSize }: Pick<Sheet, 'items' | 'typeSize'>): boolean {
  const [item, ...others] = items
  if (!item || others.length > 0 || typeSize !== 'normal' || item.trail.length > 0) return false
  const texts = [item.question, ...textsOfStatement(item)]
  return texts.join('').length <= MAX_CHARS
}

import type { Sheet } from '../../domain/sheet/sheet'
import { SHEET } from '../messages/sheet'

/** More numbers than this do not fit a margin. */
const MAX_NUMBERS = 8

/** Whose sheet it is and which numbers it contains, for a page that gets separated from the first one. */
export function runningText({ organisation, items }: Pick<Sheet, 'organisation' | 'items'>): string {
  const numbers = items.map(({ id }) => id).filter((id) => id !== '')
  const shown =
    numbers.slice(0, MAX_NUMBERS).join('、') + (numbers.length > MAX_NUMBERS ? ` ${SHEET.moreNumbers.text}` : '')
  return [organisation.name, SHEET.title.text, shown === '' ? '' : `${SHEET.number.text} ${shown}`]
    .filter(Boolean)
    .join(' ')
}

import { restTouches } from '../shell/restTouches'

/** Room above the text that is being read. */
const MARGIN_PX = 24

/**
 * If the text that is being read is out of view, scrolls it to the upper edge, so that much can be read before the text
 * moves again. Touches then rest, as after any change of screen: a finger already on its way stops the reading and
 * touches nothing else.
 */
export function followSaid(range: Range): void {
  const box = range.startContainer.parentElement?.closest<HTMLElement>('[role="region"]')
  if (!box) return
  const view = box.getBoundingClientRect()
  const said = range.getBoundingClientRect()
  if (said.top >= view.top && said.bottom <= view.bottom) return
  // If the whole page is zoomed out, places are measured in pixels of the screen.
  const scale = box.offsetHeight > 0 ? view.height / box.offsetHeight : 1
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  restTouches()
  box.scrollBy({ top: (said.top - view.top) / scale - MARGIN_PX, behavior: calm ? 'instant' : 'smooth' })
}

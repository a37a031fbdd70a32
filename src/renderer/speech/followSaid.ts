import { restTouches } from '../shell/restTouches'

/** Room above what is being read. */
const MARGIN_PX = 24

/**
 * Brings what is being read into view where it is not, to the upper edge, so that much can be read before the text moves
 * again. A finger on its way meets a page at rest, as after any change of screen: it stops the reading and touches nothing.
 */
export function followSaid(range: Range): void {
  const box = range.startContainer.parentElement?.closest<HTMLElement>('[role="region"]')
  if (!box) return
  const view = box.getBoundingClientRect()
  const said = range.getBoundingClientRect()
  if (said.top >= view.top && said.bottom <= view.bottom) return
  // On a page that is shrunk as a whole, places are measured in pixels of the screen.
  const scale = box.offsetHeight > 0 ? view.height / box.offsetHeight : 1
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  restTouches()
  box.scrollBy({ top: (said.top - view.top) / scale - MARGIN_PX, behavior: calm ? 'instant' : 'smooth' })
}

import type { RequestOf } from '../../contract/channels'
import type { Handlers } from '../router'
import { succeed } from '../../domain/value/result'
import { isGuide, type Edition } from '../../domain/content/edition'
import type { Countable } from '../../domain/stats/tally'
import type { Counts } from './openCounts'

/** Counts what the page reports, but only about items that the content of the day has. */
export function createStatsHandlers(counts: Counts, edition: () => Edition) {
  return {
    'stats:count': (what) => {
      for (const countable of countablesOf(what, edition())) counts.count(countable)
      return succeed(null)
    }
  } satisfies Partial<Handlers>
}

/** What to count of a report: nothing if the content of the day does not contain its item. */
function countablesOf(what: RequestOf<'stats:count'>, { items }: Edition): Countable[] {
  if (what.kind === 'unsure') return [{ kind: 'unsure', itemId: '', detail: what.text }]
  const { kind, itemId } = what
  const dated = items.get(itemId)
  if (!dated) return []
  switch (kind) {
    case 'read':
      return [{ kind, itemId, detail: '' }]
    case 'helpful':
      return [{ kind, itemId, detail: what.answer }]
    case 'guide-end':
      return isGuide(dated) && Object.hasOwn(dated.version.ends, what.end) ? [{ kind, itemId, detail: what.end }] : []
  }
}

/** The given printing handlers, which now also count every accepted sheet. */
export function countPrinting<Printing extends Pick<Handlers, 'print:submit'>>(
  printing: Printing,
  counts: Counts
): Printing {
  return {
    ...printing,
    'print:submit': async (request) => {
      const reply = await printing['print:submit'](request)
      if (reply.ok) for (const { id } of request.items) counts.count({ kind: 'printed', itemId: id, detail: '' })
      return reply
    }
  }
}

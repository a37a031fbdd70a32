import type { Handlers } from '../router'
import { succeed } from '../../domain/value/result'
import { isGuide, type Edition } from '../../domain/content/edition'
import type { Counts } from './openCounts'

/** Counts what the page reports, but only about items that the content of the day has. */
export function createStatsHandlers(counts: Counts, edition: () => Edition): Pick<Handlers, 'stats:count'> {
  return {
    'stats:count': (what) => {
      const done = succeed(null)
      if (what.kind === 'unsure') {
        counts.count({ kind: 'unsure', itemId: '', detail: what.text })
        return done
      }
      const { kind, itemId } = what
      const dated = edition().items.get(itemId)
      if (!dated) return done
      if (kind === 'read') counts.count({ kind, itemId, detail: '' })
      if (kind === 'helpful') counts.count({ kind, itemId, detail: what.answer })
      if (kind === 'guide-end' && isGuide(dated) && Object.hasOwn(dated.version.ends, what.end))
        counts.count({ kind, itemId, detail: what.end })
      return done
    }
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

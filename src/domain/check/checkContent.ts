import type { Content } from '../content/content'
import { checkDuplicates } from './checkDuplicates'
import { checkedItems } from './checkedItem'
import { checkErrands } from './checkErrands'
import { checkGuide } from './checkGuide'
import { checkIcons } from './checkIcons'
import { checkLinks } from './checkLinks'
import { checkSources } from './checkSources'
import { checkTables } from './checkTables'
import { periodFaults } from './periodFaults'
import { fault, type Problem } from './problem'

/** All checks of content that somebody writes, as a folder or a table: those of a pack, and the names of pictures. */
export function checkWrittenContent(content: Content): Problem[] {
  return [...checkContent(content), ...checkIcons(content)]
}

/**
 * Checks what no single item can show by itself: duplicate numbers, links that lead nowhere, categories that do not
 * exist, periods that overlap or leave a gap, source units without a home, the graphs of guides.
 */
export function checkContent(content: Content): Problem[] {
  return [
    ...checkDuplicates(content),
    ...checkCounter(content),
    ...checkErrands(content),
    ...checkLinks(content),
    ...checkPeriods(content),
    ...checkSources(content),
    ...checkTables(content),
    ...checkGuides(content)
  ]
}

/**
 * There is one counter, and so at most one item about it; if its text changes over time, the item has several versions.
 */
function checkCounter({ entries }: Content): Problem[] {
  const indexes = entries.flatMap(({ kind }, index) => (kind === 'counter' ? [index] : []))
  return indexes
    .slice(1)
    .map((index) => fault('entries', index, ['kind'], '窓口のご案内は一つだけです。ほかは質問として書いてください'))
}

function checkPeriods(content: Content): Problem[] {
  return checkedItems(content).flatMap(({ list, index, item }) =>
    periodFaults(item.versions).map(({ index: at, field, reason }) =>
      fault(list, index, ['versions', at, field], reason)
    )
  )
}

function checkGuides({ guides }: Content): Problem[] {
  return guides.flatMap((guide, index) =>
    checkGuide(guide).map(({ path, reason }) => fault('guides', index, path, reason))
  )
}

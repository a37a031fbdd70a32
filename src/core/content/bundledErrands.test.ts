import { beforeAll, describe, expect, test } from 'vitest'
import type { Content } from '../../domain/content/content'
import { editionOn } from '../../domain/content/edition'
import type { IsoDate } from '../../domain/value/isoDate'
import { errandView, homeView } from '../views/contentViews'
import { loadContentFolder } from './loadContentFolder'
import { VISITORS_ERRANDS } from './testing/visitorsErrands'

const TODAY = '2026-11-20' as IsoDate
/** Rows of a list that fit an upright screen; those below cost one more touch. */
const ROWS_IN_SIGHT = 13
const MAX_TOUCHES = 3

let content: Content

beforeAll(async () => {
  content = (await loadContentFolder('resources/content')).content
})

/** Touches from the first screen to one of `answers` by `errand`; Infinity if it is not there. */
function touchesBy(errand: string, answers: readonly string[]): number {
  const items = errandView(editionOn(content, TODAY), {}, errand)?.items ?? []
  const place = items.findIndex(({ id }) => answers.includes(id))
  return place < 0 ? Infinity : 2 + Math.floor(place / ROWS_IN_SIGHT)
}

describe("sixty-six visitors' errands", () => {
  test.each(VISITORS_ERRANDS)('%s', (_, [first, second], answers) => {
    const ways = second === undefined ? [first] : [first, second]
    expect(Math.min(...ways.map((way) => touchesBy(way, answers)))).toBeLessThanOrEqual(MAX_TOUCHES)
  })

  test('end with the first way a stranger would choose nine times in ten', () => {
    const straight = VISITORS_ERRANDS.filter(([, [first], answers]) => touchesBy(first, answers) <= MAX_TOUCHES)
    expect(straight.length / VISITORS_ERRANDS.length).toBeGreaterThanOrEqual(0.9)
  })
})

test('every errand leads somewhere on every day on which the content changes', () => {
  for (const day of ['2025-11-01', '2025-12-02', TODAY, '2027-04-01'])
    expect(homeView(editionOn(content, day as IsoDate), {}).errands.length, day).toBe(content.errands.length)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { begunBelow, clipPath, columnsOf, cutsAt, joinRows, keepHeadings, pageStarts } from './pages'

/** Rows of 90 px, 10 px apart. */
const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ top: at * 100, bottom: at * 100 + 90 }))

test('a page begins with the first row that the page before did not show completely', () => {
  expect(pageStarts(rows(7), 320)).toEqual([0, 300, 600])
})

test('what fits is one page', () => {
  expect(pageStarts(rows(3), 320)).toEqual([0])
  expect(pageStarts([], 320)).toEqual([0])
})

test('a row taller than the window is read on in steps, and ends', () => {
  expect(pageStarts([{ top: 0, bottom: 1000 }], 500)).toEqual([0, 400, 800])
})

test('tiles side by side are one row', () => {
  const tiles = [0, 0, 100, 100, 200].map((top) => ({ top, bottom: top + 90 }))
  expect(joinRows(tiles)).toEqual(rows(3))
})

test('a heading stays with the first row below it, on its page and when that row is hidden', () => {
  const [first, second, ...more] = rows(4)
  const heading = { top: 200, bottom: 230 }
  const below = more.map(({ top, bottom }) => ({ top: top + 40, bottom: bottom + 40 }))
  const all = keepHeadings([first, second, { ...heading, heading: true }, ...below].flatMap((row) => row ?? []))
  expect(all).toEqual([first, second, { top: 200, bottom: 330 }, { top: 340, bottom: 430 }])
  expect(pageStarts(all, 300)).toEqual([0, 200])
  expect(begunBelow(all, 0, 300)).toBe(100)
})

test('a heading above a text, which is not a row, does not take the next heading with it', () => {
  const [headings, row] = [[0, 200].map((top) => ({ top, bottom: top + 30, heading: true })), { top: 240, bottom: 330 }]
  expect(keepHeadings([...headings, row])).toEqual([
    { top: 0, bottom: 30 },
    { top: 200, bottom: 330 }
  ])
})

test('a heading with nothing below it is a row by itself', () => {
  expect(keepHeadings([{ top: 0, bottom: 30, heading: true }])).toEqual([{ top: 0, bottom: 30 }])
})

test('a row that is only begun is hidden, not sliced; a row that is alone in the window stays', () => {
  expect(begunBelow(rows(7), 0, 320)).toBe(20)
  expect(begunBelow(rows(7), 300, 290)).toBe(0)
  expect(begunBelow([{ top: 0, bottom: 1000 }], 0, 500)).toBe(0)
})

test('a row that the keyboard brought to the edge of the box does not count as begun', () => {
  expect(begunBelow([{ top: 1977.5, bottom: 2065.5 }], 786, 1277)).toBe(0)
})

test('every row that fits the window is shown completely on some page', () => {
  const heights = fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(heights, fc.integer({ min: 400, max: 1500 }), (all, height) => {
      let at = 0
      const list = all.map((one) => ({ top: (at += one + 10) - one, bottom: at }))
      const starts = pageStarts(list, height)
      for (const { top, bottom } of list)
        expect(starts.some((start) => top >= start - 3 && bottom <= start + height + 3)).toBe(true)
    })
  )
})

/** A column of rows of the given heights, 10 px apart. */
function columnOf(heights: readonly number[], left: number) {
  let at = 0
  return heights.map((one) => ({ left, right: left + 90, top: (at += one + 10) - one, bottom: at }))
}

test('a heading and the tiles below it are one column, a list next to them is another', () => {
  const heading = { left: 0, right: 200, top: 0, bottom: 30, heading: true }
  const tiles = [0, 110].map((left) => ({ left, right: left + 90, top: 40, bottom: 130 }))
  const beside = { left: 300, right: 400, top: 20, bottom: 120 }
  expect(columnsOf([beside, ...tiles, heading])).toEqual([
    { left: 0, right: 200, rows: [{ top: 0, bottom: 130 }] },
    { left: 300, right: 400, rows: [{ top: 20, bottom: 120 }] }
  ])
})

test('rows of lists side by side are shown completely or not at all, each on some page', () => {
  const heights = fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(heights, heights, fc.integer({ min: 400, max: 1500 }), (one, other, height) => {
      const columns = columnsOf([...columnOf(one, 0), ...columnOf(other, 200)])
      const rows = columns.flatMap((column) => column.rows).toSorted((a, b) => a.top - b.top)
      const seen = new Set<unknown>()
      for (const start of pageStarts(rows, height))
        for (const [at, { above, below }] of cutsAt(columns, start, height).entries())
          for (const row of columns[at]?.rows ?? []) {
            const [from, until] = [start + above, start + height - below]
            if (row.top >= from - 3 && row.bottom <= until + 3) seen.add(row)
            else expect(row.bottom <= from + 3 || row.top >= until - 3).toBe(true)
          }
      expect(seen.size).toBe(rows.length)
    })
  )
})

test('a single column is not cut at the top after a finger has moved it', () => {
  const [column] = columnsOf(columnOf([90, 90, 90, 90], 0))
  expect(cutsAt(column ? [column] : [], 50, 200)).toMatchObject([{ above: 0 }])
})

test('each column ends at its own row, and the shape changes between them', () => {
  const cuts = [
    { left: 10, right: 100, above: 0, below: 30 },
    { left: 120, right: 200, above: 5, below: 0 }
  ]
  expect(clipPath(cuts, 210, 300)).toBe(
    'polygon(0px 0px, 110px 0px, 110px 5px, 210px 5px, 210px 300px, 110px 300px, 110px 270px, 0px 270px)'
  )
  expect(clipPath([{ left: 0, right: 9, above: 0, below: 0 }], 9, 9)).toBeUndefined()
})

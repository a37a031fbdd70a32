import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { QR_CELL_MM, qrPath } from './qrPath'

const URL = 'https://www.mhlw.go.jp/stf/newpage_08277.html'

/** The cells that a path paints. */
function paint(path: string, cells: number): boolean[][] {
  const grid = Array.from({ length: cells }, () => Array.from({ length: cells }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let cell = 0; cell < Number(width); cell += 1) (grid[Number(y)] ?? [])[Number(x) + cell] = true
  return grid
}

test('the path paints the cells of the code and no others', () => {
  const { cells, path } = qrPath(URL)
  expect(paint(path, cells)).toEqual(encode(URL, { ecc: 'M', border: 4 }).data)
})

test('four cells around the code stay white', () => {
  const { cells, path } = qrPath(URL)
  const grid = paint(path, cells)
  for (let place = 0; place < cells; place += 1)
    for (const edge of [0, 3, cells - 4, cells - 1]) {
      expect(grid[edge]?.[place]).toBe(false)
      expect(grid[place]?.[edge]).toBe(false)
    }
  expect(grid[4]?.[4]).toBe(true)
})

test('a cell is at least half a millimetre', () => {
  expect(QR_CELL_MM).toBeGreaterThanOrEqual(0.5)
})

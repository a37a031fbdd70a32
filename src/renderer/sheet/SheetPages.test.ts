import { cleanup, render, screen } from '@testing-library/vue'
import { expect, onTestFinished, test, vi } from 'vitest'
import { PAPERS } from '../../domain/sheet/paper'
import type { IsoDate } from '../../domain/value/isoDate'
import { runningText } from './runningText'
import SheetPages from './SheetPages.vue'

const SHEET = {
  organisation: { name: '見本組合', phone: '', hours: '' },
  printedOn: '2026-11-20' as IsoDate,
  paper: 'a4' as const,
  typeSize: 'normal' as const,
  items: [],
  readings: {}
}

/** A layout in which the text of every sheet is two pages long. */
function layOutTwoPages() {
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load: () => Promise.resolve([]) } })
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(178)
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(178 + 210)
  onTestFinished(() => {
    vi.restoreAllMocks()
    Reflect.deleteProperty(document, 'fonts')
  })
}

test('running text and page numbers fill the margins of the paper, where they are printed', async () => {
  layOutTwoPages()
  onTestFinished(cleanup)
  render(SheetPages, { props: { sheet: SHEET } })
  const { heightMm, marginsMm } = PAPERS.a4
  const placeOf = ({ style: { top, height } }: HTMLElement) => ({ top, height })
  const below = { top: `${Number(heightMm) - marginsMm.bottom}mm`, height: `${marginsMm.bottom}mm` }
  expect(placeOf(await screen.findByText('2 / 2'))).toEqual(below)
  expect(placeOf(screen.getByText('1 / 2'))).toEqual(below)
  expect(placeOf(screen.getByText(runningText(SHEET)))).toEqual({ top: '0px', height: `${marginsMm.top}mm` })
})

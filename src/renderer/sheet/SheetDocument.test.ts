import { cleanup, render, screen, within } from '@testing-library/vue'
import { afterEach, expect, test } from 'vitest'
import type { IsoDate } from '../../domain/value/isoDate'
import { textsOfStatement } from '../../domain/content/textsOfStatement'
import type { Statement } from '../../domain/content/version'
import type { Sheet, SheetItem } from '../../domain/sheet/sheet'
import SheetDocument from './SheetDocument.vue'
import { SHEET } from '../messages/sheet'

afterEach(cleanup)

const item = (more: Partial<SheetItem> = {}): SheetItem => ({
  id: '2-07',
  question: '届かないときは？',
  trail: [],
  status: 'answered',
  conclusion: '窓口へ。',
  body: [],
  links: [],
  sources: ['問答集'],
  from: undefined,
  until: undefined,
  officialUrl: undefined,
  ...more
})

function show(sheet: Partial<Sheet> = {}) {
  return render(SheetDocument, {
    props: {
      sheet: {
        organisation: { name: '', phone: '', hours: '' },
        printedOn: '2026-11-20' as IsoDate,
        paper: 'a4',
        typeSize: 'normal',
        items: [item()],
        readings: {},
        ...sheet
      }
    }
  })
}

test('what the union has not set is not printed, and what it has set is', () => {
  const { unmount } = show()
  expect(screen.queryByText(/電話/)).toBeNull()
  expect(screen.queryByText(/受付/)).toBeNull()
  expect(screen.getByText('窓口のご案内')).toBeInTheDocument()
  unmount()
  show({ organisation: { name: '見本組合', phone: '00-0000-0000', hours: '平日 9時から' } })
  expect(screen.getAllByText('見本組合')).toHaveLength(2)
  expect(screen.getByText('電話 00-0000-0000')).toBeInTheDocument()
  expect(screen.getByText('受付 平日 9時から')).toBeInTheDocument()
})

test('one answer has no list of contents, several have', () => {
  const { unmount } = show()
  expect(screen.queryByText('この紙の内容')).toBeNull()
  unmount()
  show({ items: [item(), item({ id: '3-01', question: '使えないときは？' })] })
  const [contents] = screen.getAllByRole('list')
  expect(
    within(contents as HTMLElement)
      .getAllByRole('listitem')
      .map((line) => line.textContent)
  ).toEqual(['2-07届かないときは？', '3-01使えないときは？'])
})

test('an answer limited to days says which, and any other says that it holds on the day of printing', () => {
  const { unmount } = show({ items: [item({ until: '2026-12-31' as IsoDate })] })
  expect(screen.getByText('2026年（令和8年）12月31日までの内容です')).toBeInTheDocument()
  unmount()
  show()
  expect(screen.getByText(/^印刷した日の内容です/)).toBeInTheDocument()
})

test('the table is a table on A4, and a list of rows on a roll', () => {
  const body = [{ type: 'table' as const, caption: '期限', head: ['もの', '期限'], rows: [['カード', '10年']] }]
  const { unmount } = show({ items: [item({ body })] })
  expect(screen.getByRole('table', { name: '期限' })).toBeInTheDocument()
  expect(screen.getByRole('rowheader', { name: 'カード' })).toBeInTheDocument()
  unmount()
  show({ paper: 'roll-80', items: [item({ body })] })
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByText('10年')).toBeInTheDocument()
})

test('what to bring is a list of empty boxes, each before its text', () => {
  const body = [{ type: 'checklist' as const, title: '持っていくもの', items: ['カード', '資格確認書'] }]
  const { container } = show({ items: [item({ body })] })
  expect(screen.getByRole('heading', { name: '持っていくもの' })).toBeInTheDocument()
  const lines = [...container.querySelectorAll('.checklist > li')]
  expect(lines.map(({ textContent }) => textContent)).toEqual(['カード', '資格確認書'])
  for (const line of lines) expect(line.firstElementChild).toHaveClass('box')
})

test('everything that is said is on the sheet, also the advice to ask at the counter', () => {
  const said: Required<Statement> = {
    status: 'ask-counter',
    conclusion: '窓口で聞いてください。',
    body: [{ type: 'paragraph', text: '本文です。' }]
  }
  show({ items: [item(said)] })
  for (const text of textsOfStatement(said)) expect(screen.getByText(text)).toBeInTheDocument()
  expect(screen.getByText(SHEET.askCounter.text)).toBeInTheDocument()
})

test("the sheet's own words have furigana too", () => {
  const { container } = show({ readings: { '窓口へ。': [['窓口', 'まどぐち'], ['へ。']] } })
  const readings = [...container.querySelectorAll('rt')].map(({ textContent }) => textContent)
  expect(readings).toContain('まどぐち')
  expect(readings).toContain('しょくいんきにゅうらん')
})

test('without furigana there is nothing above any word', () => {
  expect(show().container.querySelectorAll('rt')).toHaveLength(0)
})

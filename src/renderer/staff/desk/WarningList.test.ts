import { cleanup, render, screen } from '@testing-library/vue'
import { afterEach, expect, test } from 'vitest'
import type { StatusView } from '../../../contract/staff'
import WarningList from './WarningList.vue'

afterEach(cleanup)

/** What staff read if the kiosk is in the state `status`. */
function read(status: object): string[] {
  const days = { machineDay: '2016-05-01', shownDay: '2026-11-20', warnings: [], fault: undefined }
  render(WarningList, { props: { status: { ...days, ...status } as unknown as StatusView } })
  return screen.queryAllByRole('alert').map(({ textContent }) => textContent)
}

test('a kiosk that is all right says nothing', () => {
  expect(read({})).toEqual([])
})

test.each([
  ['clock-behind', /2016年5月1日（日）になって.*2026年11月20日（金）の内容を出しています/],
  ['clock-ahead', /2016年5月1日（日）.*正しくない内容/],
  ['disk-full', /空き容量が足りません/],
  ['cannot-write', /書き込めません/]
])('%s is shown with what it does and whom to tell', (warning, text) => {
  const [told, ...others] = read({ warnings: [warning] })
  expect(told).toMatch(text)
  expect(told).toContain('設置の担当者')
  expect(others).toEqual([])
})

test('content that is not shown is reported first, with what to do', () => {
  const told = read({ fault: 'lost-pointer', warnings: ['disk-full'] })
  expect(told[0]).toMatch(/記録がなくなって.*内容の更新をしてください/)
  expect(told).toHaveLength(2)
})

import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { expect, test } from 'vitest'
import type { PrintOutcome } from '../../../contract/print'
import { createFakeBridge, refuse } from '../../testing/createFakeBridge'
import { renderAtDesk, SESSION } from '../testing/renderAtDesk'
import TestPrint from './TestPrint.vue'

const JOB = { jobId: '00000000-0000-0000-0000-000000000000', printedBy: 'host' } as const

const button = () => screen.getByRole('button', { name: '試し印刷' })
const message = () => screen.getByRole('status')

test('while a sheet is on its way a second touch prints nothing, and then its outcome is told', async () => {
  let end: (outcome: PrintOutcome) => void = () => undefined
  const bridge = createFakeBridge({
    'staff:test-print': () => JOB,
    'print:outcome': () => new Promise<PrintOutcome>((resolve) => (end = resolve))
  })
  renderAtDesk(TestPrint, bridge, {})
  expect(message()).toBeEmptyDOMElement()
  await userEvent.click(button())
  await userEvent.click(button())
  expect(message()).toHaveTextContent('プリンターに送っています。')
  expect(button()).toHaveAttribute('aria-disabled', 'true')
  expect(bridge.asked).toEqual([
    ['staff:test-print', { session: SESSION }],
    ['print:outcome', { jobId: JOB.jobId }]
  ])
  end('check-paper')
  await waitFor(() => expect(message()).toHaveTextContent('プリンターが紙を待っています'))
  expect(button()).toHaveAttribute('aria-disabled', 'false')
})

test('what the core refuses is told, and so is an outcome that is not known', async () => {
  const jobs = [refuse('not-found'), JOB]
  const bridge = createFakeBridge({
    'staff:test-print': () => jobs.shift() ?? JOB,
    'print:outcome': () => refuse('unreachable')
  })
  renderAtDesk(TestPrint, bridge, {})
  await userEvent.click(button())
  await waitFor(() => expect(message()).toHaveTextContent('見つかりません'))
  await userEvent.click(button())
  await waitFor(() => expect(message()).toHaveTextContent('結果がわかりませんでした'))
})

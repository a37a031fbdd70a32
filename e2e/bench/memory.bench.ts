import { readFile } from 'node:fs/promises'
import type { CDPSession, Page } from '@playwright/test'
import base from '../../playwright.config'
import { startHost } from '../browserHost'
import { test } from '../fixtures'
import { begin, button } from '../visitor'
import { report } from './report'

/**
 * Up to this number of visits the engine still learns about the page's functions; after that its heap stays the same.
 */
const WARM_UP = 500
const VISITS = 2000
const MIB = 1024 * 1024

// The engine keeps compiling what runs often, and stores that code beside the page's own memory: over 1,200 visits the
// heap grew by 10 % with its compilers and by 6 % without them. What is measured here is the page.
const launched = base.use?.launchOptions
test.use({
  launchOptions: { ...launched, args: [...(launched?.args ?? []), '--js-flags=--no-opt --no-maglev --no-sparkplug'] }
})

/**
 * Runs in the page: makes complete visits with the page's own buttons, each with a search, an answer and a new start.
 */
async function visit(times: number): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const until = async <Found>(find: () => Found | null | undefined): Promise<Found> => {
    for (let turn = 0; turn < 600; turn++) {
      const found = find()
      if (found) return found
      await frame()
    }
    throw new Error('the page stopped answering')
  }
  const named = (name: string) =>
    [...document.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name
    )
  const press = async (name: string) => (await until(() => named(name))).click()
  for (let time = 0; time < times; time++) {
    await press('画面にふれてはじめる')
    await press('ことばでさがす')
    const box = await until(() => document.querySelector('input'))
    box.value = time % 2 ? 'たいしょく' : 'びょういん'
    box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    const hit = await until(() => document.querySelector<HTMLButtonElement>('[aria-label="検索結果"] button'))
    hit.click()
    await press('最初にもどる')
  }
}

async function touchOnce(page: Page): Promise<void> {
  await begin(page)
  await button(page, '最初にもどる').tap()
}

async function heapMiB(session: CDPSession): Promise<number> {
  await session.send('Memory.simulatePressureNotification', { level: 'critical' })
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / MIB
}

async function residentMiB(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}

test('2,000 visits in a row', async ({ context, dataFolder }) => {
  const host = await startHost(['--now', '2026-11-20', '--data', dataFolder])
  const page = await context.newPage()
  await page.goto(host.address)
  const session = await context.newCDPSession(page)
  // This touch loads Playwright's own script into the page (1 MiB, and half as much with every later touch), so that it
  // is loaded before both measurements. Both come directly after visits that the page made by itself.
  await touchOnce(page)
  await page.evaluate(visit, WARM_UP)
  const before = { page: await heapMiB(session), host: await residentMiB(host.process.pid) }
  await page.evaluate(visit, VISITS)
  const after = { page: await heapMiB(session), host: await residentMiB(host.process.pid) }
  for (const which of ['page', 'host'] as const) {
    const growth = (after[which] / before[which] - 1) * 100
    report(
      `memory of the ${which} after ${VISITS} visits, growth`,
      growth,
      10,
      '%',
      `${before[which].toFixed(1)} → ${after[which].toFixed(1)} MiB`
    )
  }
  await host.stop()
})

import { expect, it, vi } from 'vitest'
import type { Log } from '../core/log'
import type { Router } from '../core/router'
import { fail, succeed } from '../domain/value/result'
import { hearPage } from './pageNews'
import { createWatchman } from './watchman'

const log: Log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
const done: Awaited<ReturnType<Router['dispatch']>> = succeed(null)

/** A page that computes without a pause and whose requests are answered, unless a test says otherwise. */
async function watching({ isComputing = () => Promise.resolve(true), reply = done } = {}) {
  const giveUp = vi.fn()
  const open = vi.fn(() => Promise.resolve({ close: () => Promise.resolve(), isComputing }))
  const pageWatch = { expectPage: vi.fn(), hear: vi.fn(), end: vi.fn() }
  const news = hearPage({ channels: [], dispatch: () => Promise.resolve(reply) })
  const { page, watch } = createWatchman(giveUp, log)
  await watch({ pageWatch, news, open })
  const settle = () => new Promise(setImmediate)
  return { giveUp, open, pageWatch, page, settle, ask: news.router.dispatch }
}

it('expects a page from every browser that it opens', async () => {
  const { page, open, pageWatch, settle } = await watching()
  page.renew('closing-time')
  await settle()
  expect(open).toHaveBeenCalledTimes(2)
  expect(pageWatch.expectPage).toHaveBeenCalledTimes(2)
})

it('replaces a browser whose page fell silent or blank', async () => {
  const { page, open, ask, settle } = await watching()
  await ask('kiosk:beat', {})
  page.lost('silent')
  await settle()
  page.lost('blank')
  await settle()
  expect(open).toHaveBeenCalledTimes(3)
})

it('ends the program if the page has never made a request', async () => {
  const { page, open, giveUp } = await watching()
  page.lost('silent')
  expect(giveUp).toHaveBeenCalledOnce()
  expect(open).toHaveBeenCalledOnce()
})

it('gives a page that prints more time, once', async () => {
  const { page, open, ask, pageWatch, settle } = await watching()
  await ask('kiosk:beat', {})
  await ask('print:submit', {})
  page.lost('silent')
  expect(open).toHaveBeenCalledOnce()
  expect(pageWatch.expectPage).toHaveBeenCalledTimes(2)
  page.lost('silent')
  await settle()
  expect(open).toHaveBeenCalledTimes(2)
})

it('gives more time again to a page that spoke between two sheets', async () => {
  const { page, open, ask, pageWatch } = await watching()
  await ask('print:submit', {})
  page.lost('silent')
  await ask('kiosk:beat', {})
  page.lost('silent')
  expect(open).toHaveBeenCalledOnce()
  expect(pageWatch.expectPage).toHaveBeenCalledTimes(3)
})

it('gives a page that is kept from running some seconds more, once', async () => {
  const { page, open, ask, pageWatch, settle } = await watching({ isComputing: () => Promise.resolve(false) })
  await ask('kiosk:beat', {})
  page.lost('silent')
  await settle()
  expect(open).toHaveBeenCalledOnce()
  expect(pageWatch.expectPage).toHaveBeenLastCalledWith(8000)
  page.lost('silent')
  await settle()
  expect(open).toHaveBeenCalledTimes(2)
})

it('does not replace a page that spoke while it was looked into', async () => {
  const { page, open, ask, pageWatch, settle } = await watching()
  await ask('kiosk:beat', {})
  page.lost('silent')
  await ask('kiosk:beat', {})
  await settle()
  expect(open).toHaveBeenCalledOnce()
  expect(pageWatch.expectPage).toHaveBeenCalledTimes(2)
})

it('counts a sheet as being printed though the visit that asked for it is over', async () => {
  const { page, open, ask, settle } = await watching()
  await ask('print:submit', {})
  await ask('print:forget', {})
  page.lost('silent')
  await settle()
  expect(open).toHaveBeenCalledOnce()
})

it('gives no more time if the job was refused: no sheet is printed', async () => {
  const { page, open, ask, settle } = await watching({ reply: fail('print-limit') })
  await ask('print:submit', {})
  page.lost('silent')
  await settle()
  expect(open).toHaveBeenCalledTimes(2)
})

it('gives no more time once the sheet is printed', async () => {
  const { page, open, ask, settle } = await watching()
  await ask('print:submit', {})
  await ask('print:finish', {})
  page.lost('silent')
  await settle()
  expect(open).toHaveBeenCalledTimes(2)
})

import { PassThrough } from 'node:stream'
import { expect, it, vi } from 'vitest'
import { openDevtoolsPipe } from './devtoolsPipe'
import { guardPage } from './guardPage'

const ADDRESS = 'http://127.0.0.1:41780/'

/** A browser that shows the kiosk's page as `kiosk` and reports the events that the test sends. */
function guarded() {
  const toBrowser = new PassThrough()
  const fromBrowser = new PassThrough()
  const fail = vi.fn()
  guardPage(ADDRESS, openDevtoolsPipe(toBrowser, fromBrowser), fail)
  const tell = async (method: string, params: object) => {
    fromBrowser.write(`${JSON.stringify({ method: `Target.${method}`, params })}\0`)
    await new Promise(setImmediate)
  }
  const show = (targetId: string, url: string, type = 'page') =>
    tell('targetCreated', { targetInfo: { targetId, url, type } })
  const sent = () =>
    (((toBrowser.read() as Buffer | null) ?? '').toString().split('\0').filter(Boolean) as string[]).map(
      (message) => JSON.parse(message) as { method: string; params: object }
    )
  return { fail, tell, show, sent }
}

it('asks for the events of every page, and denies downloads', () => {
  expect(guarded().sent()).toMatchObject([
    { method: 'Target.setDiscoverTargets', params: { discover: true } },
    { method: 'Browser.setDownloadBehavior', params: { behavior: 'deny' } }
  ])
})

it.each([
  ['crashed', 'targetCrashed', { targetId: 'kiosk' }],
  ['closed', 'targetDestroyed', { targetId: 'kiosk' }],
  ['left', 'targetInfoChanged', { targetInfo: { targetId: 'kiosk', type: 'page', url: 'chrome://settings/' } }]
])('reports that the page has %s', async (fault, method, params) => {
  const { fail, show, tell } = guarded()
  await show('kiosk', ADDRESS)
  await tell(method, params)
  expect(fail).toHaveBeenCalledExactlyOnceWith(fault)
})

it('reports neither other pages that die nor other addresses of our own', async () => {
  const { fail, show, tell } = guarded()
  await show('kiosk', ADDRESS)
  await tell('targetCrashed', { targetId: 'other' })
  await tell('targetDestroyed', { targetId: 'other' })
  await tell('targetInfoChanged', { targetInfo: { targetId: 'kiosk', type: 'page', url: `${ADDRESS}index.html` } })
  expect(fail).not.toHaveBeenCalled()
})

it('closes every other page, except the parts of the browser’s own frame and of its printing', async () => {
  const { show, sent } = guarded()
  await show('kiosk', ADDRESS)
  sent()
  await show('frame', 'chrome://omnibox-popup.top-chrome/')
  await show('sheet', 'chrome://print/')
  await show('worker', 'chrome://x/', 'service_worker')
  await show('tab', 'chrome://newtab/')
  await show('twin', ADDRESS)
  expect(sent()).toMatchObject(
    ['tab', 'twin'].map((targetId) => ({ method: 'Target.closeTarget', params: { targetId } }))
  )
})

it('understands a message that comes in pieces', async () => {
  const fromBrowser = new PassThrough()
  const heard = vi.fn()
  openDevtoolsPipe(new PassThrough(), fromBrowser).onEvent(heard)
  const bytes = Buffer.from(`${JSON.stringify({ method: 'a', params: '窓口' })}\0`)
  for (const byte of bytes) fromBrowser.write(Buffer.from([byte]))
  await new Promise(setImmediate)
  expect(heard).toHaveBeenCalledExactlyOnceWith({ method: 'a', params: '窓口' })
})

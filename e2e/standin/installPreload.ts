import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { devtoolsOf } from '../devtoolsOf'
import { receiveExposed, runPreload } from './preloadWorld.mjs'
import { toJson } from './toJson.mjs'

const WORLD = 'preload'

/** Asks the program. What it refuses rejects with the program's own message. */
export type Invoke = (channel: string, args: unknown[]) => Promise<unknown>

/** Runs a preload before every document of a page, in an isolated world that shares only the DOM with the page. */
export async function installPreload(page: Page, preload: string, invoke: Invoke): Promise<void> {
  const session = await devtoolsOf(page)
  const secret = JSON.stringify(randomUUID())
  const module = `(require, module, exports) => {\n${preload}\n}`

  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== 'standinSend') return
    const { id, channel, args } = JSON.parse(payload) as { id: number; channel: string; args: unknown[] }
    const reply = async (error: string | undefined, value: unknown) => {
      const code = `standinReply(${id}, ${error === undefined ? 'undefined' : toJson(error)}, ${value === undefined ? 'undefined' : toJson(value)})`
      // A page that has gone meanwhile needs no reply.
      await session.send('Runtime.evaluate', { expression: code, contextId: executionContextId }).catch(() => undefined)
    }
    invoke(channel, args).then(
      (value) => reply(undefined, value),
      (reason: Error) => reply(reason.message, undefined)
    )
  })
  await session.send('Page.enable')
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'standinSend', executionContextName: WORLD })
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${receiveExposed})(${secret})` })
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${runPreload})(${secret}, ${toJson}, ${module})`,
    worldName: WORLD
  })
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test as base } from '../fixtures'
import type { Program } from '../program'
import { startStandin } from './startStandin'

/** A program that keeps running when its windows are gone. */
const PROGRAM = "import { app } from 'electron'\napp.on('window-all-closed', () => undefined)\n"
const PRELOAD = `
const { contextBridge, ipcRenderer } = require('electron')
globalThis.ofThePreload = true
contextBridge.exposeInMainWorld('api', { ask: (channel, value) => ipcRenderer.invoke(channel, value) })
`

/** The page's API to the program, as PRELOAD exposes it. */
export interface Api {
  ask(channel: string, value: unknown): Promise<unknown>
}

/** Tests of the stand-in itself, each with a small program of its own. */
export const test = base.extend<{
  /** Path of a preload that exposes `api.ask`. */
  preload: string
  /** Starts a program from its source, on one profile. */
  run: (source?: string) => Promise<Program>
  /** A started program without windows. */
  standin: Program
}>({
  preload: async ({ dataFolder }, use) => {
    const path = join(dataFolder, 'preload.cjs')
    await writeFile(path, PRELOAD)
    await use(path)
  },

  run: async ({ context, dataFolder }, use) => {
    const started: Program[] = []
    await use(async (source = PROGRAM) => {
      const main = join(dataFolder, `main-${started.length}.mjs`)
      await writeFile(main, source)
      const program = await startStandin(context, { main, args: [], folder: dataFolder })
      started.push(program)
      return program
    })
    await Promise.all(started.map((program) => program.stop()))
  },

  standin: async ({ run }, use) => {
    await use(await run())
  }
})

/** Opens a window on `app://test/` whose page is `html`, in a program of the stand-in. */
export async function openPage(standin: Program, preload: string, html = '<p>窓口</p>'): Promise<void> {
  await standin.evaluate(
    async ({ app, BrowserWindow, session }, [path, body]) => {
      await app.whenReady()
      const { protocol } = session.defaultSession
      if (!protocol.isProtocolHandled('app'))
        protocol.handle('app', () => new Response(body, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }))
      await new BrowserWindow({ webPreferences: { preload: path } }).loadURL('app://test/')
    },
    [preload, html] as const
  )
}

export { expect } from '../fixtures'

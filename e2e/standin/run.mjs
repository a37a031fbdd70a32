import { register } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { answers, ask } from './glassLine.mjs'

const STANDIN = new URL('electron.mjs', import.meta.url).href
const HOOKS = `export const resolve = (name, context, next) =>
  name === 'electron' ? { url: ${JSON.stringify(STANDIN)}, shortCircuit: true } : next(name, context)`

// Runs a program made for Electron: node run.mjs PROGRAM ARGS. Its `import 'electron'` gets the stand-in.
register(`data:text/javascript,${encodeURIComponent(HOOKS)}`)
process.on('disconnect', () => process.exit(1))
const { becomeReady } = await import('./app.mjs')
const electron = await import('./electron.mjs')

/** @param {string} source @param {unknown} argument */
answers.evaluate = (source, argument) => (0, eval)(`(${source})`)(electron, argument)

await ask('started')
await import(pathToFileURL(resolve(process.argv[2] ?? '')).href)
// As in Electron, a program that awaits readiness while its module is being evaluated waits for ever.
becomeReady()

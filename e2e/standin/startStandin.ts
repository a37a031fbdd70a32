import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { expect, type BrowserContext } from '@playwright/test'
import type { Ended, Program } from '../program'
import { Glass } from './glass'
import { connect } from './wire.mjs'

const ROOT = resolve(import.meta.dirname, '../..')
const RUN = join(import.meta.dirname, 'run.mjs')

/** How a program is started on the stand-in. */
export interface StandinStart {
  /** A program made for Electron, from the top of the repository. */
  readonly main: string
  readonly args: readonly string[]
  /** Where its profile and its printed sheets go. */
  readonly folder: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts a program on the stand-in for Electron, with the pages of its windows in `context`. */
export async function startStandin(
  context: BrowserContext,
  { main, args, folder, env = {} }: StandinStart
): Promise<Program> {
  const papers = join(folder, 'papers')
  const child = fork(RUN, [main, ...args], {
    cwd: ROOT,
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'config'), ...env }
  })
  const glass = new Glass(context, papers, (...call) => ask(...call))
  let tellStarted: () => void = () => undefined
  const started = new Promise<void>((resolve) => (tellStarted = resolve))
  const ask = connect(child, { ...glass.calls, started: tellStarted })
  await glass.listen()
  const ended = endOf(child).then(async (end) => {
    await glass.closeAll()
    return end
  })
  let taken = 0
  return {
    ended,
    page: async () => {
      const found = await Promise.race([glass.firstPage(), ended])
      if ('code' in found)
        throw new Error(`the program ended with ${String(found.code)} before it had a window: ${found.said}`)
      return found
    },
    evaluate: async (run, argument) => {
      await started
      return ask('evaluate', String(run), argument)
    },
    takeSheet: async () => {
      await expect.poll(() => glass.sheetCount, 'a sheet came out').toBeGreaterThan(taken)
      return join(papers, `${++taken}.pdf`)
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    }
  }
}

async function endOf(child: ChildProcess): Promise<Ended> {
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said: said.join('') }
}

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = resolve(import.meta.dirname, '..')

/** A browser host started by a test. */
export interface StartedHost {
  readonly address: string
  readonly process: ChildProcess
  stop(): Promise<void>
}

/** How a host that ended by itself ended. */
export interface EndedHost {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/**
 * Starts the built browser host and resolves with the address it prints first. Rejects if it ends without printing one.
 * `env` adds to this process's environment.
 */
export async function startHost(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {}
): Promise<StartedHost> {
  const child = spawnHost(args, env)
  const lines = createInterface({ input: child.stdout })
  const errors = collect(child.stderr)
  const first = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    once(child, 'close').then(([code]) => {
      throw new Error(`the browser host ended with ${String(code)}: ${errors.join('')}`)
    })
  ])
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { address: first.trim(), process: child, stop }
}

/** Starts the host with arguments that it is expected to refuse, and waits for its end. */
export async function runHost(args: readonly string[]): Promise<EndedHost> {
  const child = spawnHost(args)
  const output = collect(child.stdout)
  const errors = collect(child.stderr)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output: output.join(''), errors: errors.join('') }
}

function spawnHost(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, ['out/main/browser-host.js', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
}

function collect(stream: NodeJS.ReadableStream): string[] {
  const chunks: string[] = []
  stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
  return chunks
}

import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'

const PATIENCE_MS = 5_000
const PAUSE_MS = 50

/**
 * Ends the process `pid` and waits until it is gone, but only if its command line contains `mark`: a process number
 * that was recorded before a restart of the machine may belong to another program by now.
 */
export async function endProcess(pid: number, mark: string): Promise<void> {
  if (!(await commandLineOf(pid)).includes(mark)) return
  process.kill(pid, 'SIGKILL')
  const end = performance.now() + PATIENCE_MS
  while ((await commandLineOf(pid)).includes(mark) && performance.now() < end) await setTimeout(PAUSE_MS)
}

/** The command line of a process; empty if there is no such process. */
async function commandLineOf(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ')
    const [program, args] =
      process.platform === 'win32'
        ? [
            'powershell',
            ['-NoProfile', '-Command', `(Get-CimInstance Win32_Process -Filter ProcessId=${pid}).CommandLine`]
          ]
        : ['ps', ['-o', 'args=', '-p', String(pid)]]
    return (await promisify(execFile)(program as string, args as string[])).stdout
  } catch {
    return ''
  }
}

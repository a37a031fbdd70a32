import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Log } from '../core/log'
import { isVirtualDriver } from '../core/printing/isVirtualDriver'

/** How long an answer is used before the system is asked again. */
export const ASK_AGAIN_AFTER_MS = 60_000
const PROGRAM_TIMEOUT_MS = 5000

/** Runs a program and returns its output. Tests pass their own. */
export type RunProgram = (program: string, args: readonly string[]) => Promise<string>

/** The system's default printer, to which a browser in kiosk mode prints without asking. */
export interface DefaultPrinter {
  /**
   * False if nothing would come out on paper: there is no default printer, or it makes files and would open a dialog of
   * the system over the kiosk to ask for their name.
   */
  isUsable(): Promise<boolean>
}

const WINDOWS_SCRIPT =
  '[Console]::OutputEncoding=[Text.Encoding]::UTF8;' +
  'Get-CimInstance Win32_Printer -Filter "Default=TRUE" | Select-Object Name,DriverName | ConvertTo-Json -Compress'

const runHere: RunProgram = async (program, args) => {
  const env = { ...process.env, LC_ALL: 'C' }
  return (await promisify(execFile)(program, args, { timeout: PROGRAM_TIMEOUT_MS, windowsHide: true, env })).stdout
}

/** Checks the default printer of this system: at every question while it is not usable, otherwise from time to time. */
export function createDefaultPrinter({
  platform = process.platform,
  run = runHere,
  log
}: {
  platform?: NodeJS.Platform
  run?: RunProgram
  log: Log
}): DefaultPrinter {
  let known: { readonly usable: boolean; readonly at: number } | undefined
  const look = async (): Promise<boolean> => {
    const usable = await askSystem(platform, run).catch((error: unknown) => {
      log.warn(`the default printer is not known: ${String(error)}`)
      return true
    })
    if (!usable && known?.usable !== false) log.warn('print: no default printer that prints on paper')
    known = { usable, at: performance.now() }
    return usable
  }
  return {
    isUsable: async () => {
      if (!known?.usable) return look()
      if (performance.now() - known.at >= ASK_AGAIN_AFTER_MS) void look()
      return true
    }
  }
}

async function askSystem(platform: NodeJS.Platform, run: RunProgram): Promise<boolean> {
  const printer = platform === 'win32' ? await askWindows(run) : await askCups(run)
  return printer !== undefined && !isVirtualDriver(printer.driver || printer.name)
}

interface NamedPrinter {
  readonly name: string
  readonly driver: string
}

async function askWindows(run: RunProgram): Promise<NamedPrinter | undefined> {
  const said = (await run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', WINDOWS_SCRIPT])).trim()
  if (said === '') return undefined
  const { Name = '', DriverName = '' } = JSON.parse(said) as { Name?: string; DriverName?: string }
  return { name: Name, driver: DriverName }
}

async function askCups(run: RunProgram): Promise<NamedPrinter | undefined> {
  const name = /^system default destination: (.+)$/m.exec(await run('lpstat', ['-d']))?.[1]
  if (name === undefined) return undefined
  const options = await run('lpoptions', ['-p', name])
  return { name, driver: /printer-make-and-model='([^']*)'/.exec(options)?.[1] ?? '' }
}

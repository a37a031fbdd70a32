import type { App } from 'electron'
import type { Log } from '../core/log'
import type { ProgramEnd } from './programEnd'

const GPU_DEATHS_ALLOWED = 3
const WITHIN_MS = 60_000

/**
 * Logs every helper process that is gone. Chromium restarts them by itself. But if the graphics process keeps dying,
 * the screen stays black although the page lives; then the program starts again.
 */
export function watchProcesses(app: App, end: ProgramEnd, log: Log): void {
  let deaths: number[] = []
  app.on('child-process-gone', (_event, { type, reason, exitCode, serviceName }) => {
    if (end.hasBegun() || reason === 'clean-exit') return
    log.warn(`a helper process is gone: ${serviceName ?? type}: ${reason} (${exitCode})`)
    if (type !== 'GPU') return
    const now = performance.now()
    deaths = [...deaths.filter((time) => now - time < WITHIN_MS), now]
    if (deaths.length >= GPU_DEATHS_ALLOWED) end.startAgain('the graphics process keeps dying')
  })
}

/** Logs uncaught errors. After an uncaught exception the program's state is unknown, so it starts again. */
export function catchUncaught(program: NodeJS.EventEmitter, end: ProgramEnd, log: Log): void {
  program.on('uncaughtException', (error: unknown) => {
    log.error('nobody caught an exception', error)
    end.startAgain('an exception that nobody caught')
  })
  program.on('unhandledRejection', (reason: unknown) => {
    log.error('nobody caught a rejection', reason)
  })
}

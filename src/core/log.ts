import { join } from 'node:path'
import logger from 'electron-log/node'
import { OWN_FILE_MODE } from './disk/writeAtomically'

/** Where the core records what an engineer may need later, but never what a visitor typed or read. */
export interface Log {
  info(message: string): void
  warn(message: string): void
  error(message: string, cause?: unknown): void
}

/** A file of this size is renamed to `madoguchi.old.log`, replacing the previous one. */
const MAX_BYTES = 2 ** 20
/** A longer message is cut: one error must not fill the file. */
export const MAX_LINE = 8_000

/** Logs to `log/madoguchi.log` in a data folder, bounded; warnings and errors go to standard error too. */
export function createLog(dataFolder: string): Log {
  const file = createFileLog(dataFolder)
  outliveTerminal()
  const say = (message: string) => process.stderr.write(`${message}\n`)
  return {
    info: (message) => {
      file.info(shorten(message))
    },
    warn: (message) => {
      file.warn(shorten(message))
      say(message)
    },
    error: (message, cause) => {
      const whole = cause === undefined ? message : `${message}: ${describeError(cause)}`
      file.error(shorten(whole))
      say(whole)
    }
  }
}

/** What an engineer needs to know about something that was thrown. */
function describeError(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}

function createFileLog(dataFolder: string) {
  const log = logger.create({ logId: dataFolder })
  const { file, console: terminal } = log.transports
  // Without a name, it looks for a package.json above the working directory, and writes nothing if there is none.
  file.setAppName('madoguchi')
  file.resolvePathFn = () => join(dataFolder, 'log', 'madoguchi.log')
  file.maxSize = MAX_BYTES
  file.writeOptions = { flag: 'a', mode: OWN_FILE_MODE, encoding: 'utf8' }
  terminal.level = false
  return log
}

/** The terminal that a kiosk was started from may be closed at any time: what it can no longer show is in the file. */
function outliveTerminal(): void {
  for (const stream of [process.stdout, process.stderr])
    if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore)
}

function ignore(): void {
  // Nobody is left to report to.
}

function shorten(message: string): string {
  return message.length > MAX_LINE ? `${message.slice(0, MAX_LINE)}…` : message
}

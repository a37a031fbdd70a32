import { join } from 'node:path'
import logger from 'electron-log/node'

/** Where the core says what an engineer may need later. Never what a visitor typed or read. */
export interface Log {
  info(message: string): void
  warn(message: string): void
  error(message: string, cause?: unknown): void
}

/** When the file is this large it becomes `madoguchi.old.log`, and the one before that goes. */
const MAX_BYTES = 2 ** 20

/** Logs to `log/madoguchi.log` in a data folder, bounded; warnings and errors go to standard error too. */
export function createLog(dataFolder: string): Log {
  const { file, console: terminal } = logger.transports
  file.resolvePathFn = () => join(dataFolder, 'log', 'madoguchi.log')
  file.maxSize = MAX_BYTES
  terminal.level = false
  return {
    info: (message) => {
      logger.info(message)
    },
    warn: (message) => {
      logger.warn(message)
      process.stderr.write(`${message}\n`)
    },
    error: (message, cause) => {
      const reason =
        cause === undefined ? '' : `: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`
      logger.error(message + reason)
      process.stderr.write(`${message}${reason}\n`)
    }
  }
}

/** Where the core says what an engineer may need later. Never what a visitor typed or read. */
export interface Log {
  info(message: string): void
  warn(message: string): void
  error(message: string, cause?: unknown): void
}

/** Writes to standard error, a line each. */
export function createConsoleLog(): Log {
  const write = (level: string, message: string): void => {
    process.stderr.write(`${new Date().toISOString()} ${level} ${message}\n`)
  }
  return {
    info: (message) => {
      write('info', message)
    },
    warn: (message) => {
      write('warn', message)
    },
    error: (message, cause) => {
      write(
        'error',
        cause === undefined ? message : `${message}: ${cause instanceof Error ? (cause.stack ?? '') : String(cause)}`
      )
    }
  }
}

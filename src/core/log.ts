/** Where the core says what an engineer may need later. Never what a visitor typed or read. */
export interface Log {
  info(message: string): void
  warn(message: string): void
  error(message: string, cause?: unknown): void
}

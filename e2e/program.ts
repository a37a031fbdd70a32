import type * as Electron from 'electron'
import type { Page } from '@playwright/test'

/** How a program ended. */
export interface Ended {
  readonly code: number | null
  /** All it wrote to standard output and standard error. */
  readonly said: string
}

/** A started program made for Electron, on Electron itself or on the stand-in. */
export interface Program {
  /** The page of the window that opened first, newly looked up: a page that crashed is another page afterwards. */
  page(): Promise<Page>
  /** Runs a function inside the program. It reaches the module `electron` and its argument, and nothing around it. */
  evaluate<Value, Argument>(
    run: (electron: typeof Electron, argument: Argument) => Value | Promise<Value>,
    argument?: Argument
  ): Promise<Value>
  /** The path of the next sheet that came out, as a PDF. No real printer is ever asked. */
  takeSheet(): Promise<string>
  readonly ended: Promise<Ended>
  /** Ends the program as the system would, and waits until it is gone. */
  stop(): Promise<void>
}

import type * as Electron from 'electron'
import type { Page } from '@playwright/test'

/** How a program ended. */
export interface Ended {
  readonly code: number | null
  /** Everything that it wrote to standard output and standard error. */
  readonly said: string
}

/** A started program made for Electron, on Electron itself or on the stand-in. */
export interface Program {
  /** The page of the window that opened first. Looked up at each call, since a crashed page is replaced by another. */
  page(): Promise<Page>
  /** Runs a function inside the program. It can use the module `electron` and its argument, but no outer variables. */
  evaluate<Value, Argument>(
    run: (electron: typeof Electron, argument: Argument) => Value | Promise<Value>,
    argument?: Argument
  ): Promise<Value>
  /** The path of the next printed sheet, a PDF. No real printer is ever used. */
  takeSheet(): Promise<string>
  readonly ended: Promise<Ended>
  /** Ends the program as the system would, and waits until it is gone. */
  stop(): Promise<void>
}

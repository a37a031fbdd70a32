import type { Channel, ReplyOf, RequestOf } from '../../../contract/channels'
import type { Log } from '../../log'
import type { SheetPrinter } from '../../printing/sheetPrinter'
import { openKiosk } from '../openKiosk'
import type { KioskOptions } from '../parseKioskOptions'

/** A core that was started by a test, asked as a page asks it. */
export interface StartedKiosk {
  /** The value of a reply. Throws if the request failed. */
  ask<C extends Channel>(channel: C, request: RequestOf<C>): Promise<Extract<ReplyOf<C>, { ok: true }>['value']>
  /** The reply, whether it is a value or a failure. */
  tell(channel: string, request: unknown): Promise<unknown>
  close(): Promise<void>
}

/** What a test may choose of a start. */
export interface StartOptions extends Partial<Pick<KioskOptions, 'now' | 'pack'>> {
  readonly data: string
  readonly bundledPack: string
  readonly log: Log
  readonly printer?: SheetPrinter
  /** The built thread in which published packs are vetted. Default: no thread, so that no pack can be published. */
  readonly packWorker?: string
}

/** Opens a kiosk as a host does. If the start is refused, throws the sentence that says why. */
export async function startKiosk(options: StartOptions): Promise<StartedKiosk> {
  const { data, bundledPack, log, printer, packWorker = '', now, pack } = options
  const opened = await openKiosk(
    { now, pack, data, port: 0, open: false },
    { host: 'browser', bundledPack, tableWorker: '', packWorker, printer, quit: () => undefined, log }
  )
  if (!opened.ok) throw new Error(opened.code)
  const { router, close } = opened.value
  return {
    ask: async <C extends Channel>(channel: C, request: RequestOf<C>) => {
      const reply = (await router.dispatch(channel, request)) as ReplyOf<C>
      if (!reply.ok) throw new Error(`${channel}: ${reply.code}`)
      return reply.value as Extract<ReplyOf<C>, { ok: true }>['value']
    },
    tell: (channel, request) => router.dispatch(channel, request),
    close
  }
}

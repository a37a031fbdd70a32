import { isChannelName } from '../contract/channelNames'
import {
  requestSchemas,
  type Channel,
  type FailureCode,
  type ParsedRequestOf,
  type ReplyOf
} from '../contract/channels'
import { fail, type Result } from '../domain/value/result'
import type { Log } from './log'

/** One handler for each channel; it sees only parsed requests. */
export type Handlers = { readonly [C in Channel]: (request: ParsedRequestOf<C>) => ReplyOf<C> | Promise<ReplyOf<C>> }

/** The only door to the core, the same for `ipcMain.handle` and the browser host's POST. */
export interface Router {
  readonly channels: readonly Channel[]
  /** Parses the request, runs its handler and never throws: anything unexpected is logged and becomes `internal`. */
  dispatch(channel: string, request: unknown): Promise<Result<unknown, FailureCode>>
}

/** Channels whose requests contain what a visitor typed, so that an error may quote it. */
const TYPED_BY_VISITORS: ReadonlySet<Channel> = new Set(['stats:count'])

/** Makes the router over `handlers`. */
export function createRouter(handlers: Handlers, log: Log): Router {
  return {
    channels: Object.keys(requestSchemas) as Channel[],
    dispatch: async (channel, request) => {
      if (!isChannelName(channel)) return fail('unknown-channel')
      const parsed = requestSchemas[channel].safeParse(request)
      if (!parsed.success) return fail('bad-request')
      try {
        const handle = handlers[channel] as (request: unknown) => Promise<Result<unknown, FailureCode>>
        return await handle(parsed.data)
      } catch (error) {
        log.error(`request ${channel} failed`, TYPED_BY_VISITORS.has(channel) ? whereItHappened(error) : error)
        return fail('internal')
      }
    }
  }
}

/** The class of an error and its stack trace, without its message. */
function whereItHappened(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const way = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return [error.name, ...way].join('\n')
}

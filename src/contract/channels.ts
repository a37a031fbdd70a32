import type { z } from 'zod'
import type { Result } from '../domain/content/result'
import { contentRequests, type ContentResults } from './content'
import { kioskRequests, type KioskResults } from './kiosk'
import { printRequests, type PrintResults } from './print'
import { searchRequests, type SearchResults } from './search'

/** Every channel with the schema its request is parsed by. There is no other way between page and core. */
export const requestSchemas = { ...kioskRequests, ...contentRequests, ...searchRequests, ...printRequests }

export type Channel = keyof typeof requestSchemas
export type RequestOf<C extends Channel> = z.input<(typeof requestSchemas)[C]>
export type ParsedRequestOf<C extends Channel> = z.output<(typeof requestSchemas)[C]>

interface Results extends KioskResults, ContentResults, SearchResults, PrintResults {}

/** Why a request was not answered. The page maps every code to Japanese text. */
export type FailureCode =
  | 'forbidden'
  | 'unknown-channel'
  | 'bad-request'
  | 'not-found'
  | 'no-printer'
  | 'print-limit'
  | 'unreachable'
  | 'internal'

export type ReplyOf<C extends Channel> = Result<Results[C], FailureCode>
export type ValueOf<C extends Channel> = Results[C]

/** True for the name of a channel. */
export function isChannel(name: string): name is Channel {
  return Object.hasOwn(requestSchemas, name)
}

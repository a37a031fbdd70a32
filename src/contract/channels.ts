import type { z } from 'zod'
import type { Result } from '../domain/value/result'
import { contentRequests, type ContentResults } from './content'
import { kioskRequests, type KioskResults } from './kiosk'
import { printRequests, type PrintResults } from './print'
import { searchRequests, type SearchResults } from './search'
import { staffRequests, type StaffResults } from './staff'
import { statsRequests, type StatsResults } from './stats'

/** Every channel with the schema its request is parsed by. There is no other way between page and core. */
export const requestSchemas = {
  ...kioskRequests,
  ...contentRequests,
  ...searchRequests,
  ...printRequests,
  ...statsRequests,
  ...staffRequests
}

export type Channel = keyof typeof requestSchemas
export type RequestOf<C extends Channel> = z.input<(typeof requestSchemas)[C]>
export type ParsedRequestOf<C extends Channel> = z.output<(typeof requestSchemas)[C]>

interface Results extends KioskResults, ContentResults, SearchResults, PrintResults, StatsResults, StaffResults {}

/** Why a request was not answered. The page maps every code to Japanese text. */
export type FailureCode =
  | 'forbidden'
  | 'unknown-channel'
  | 'bad-request'
  | 'not-found'
  | 'print-limit'
  /** The staff menu has closed by itself, and the PIN has to be entered again. */
  | 'session-over'
  | 'unreachable'
  | 'internal'

export type ReplyOf<C extends Channel> = Result<Results[C], FailureCode>
export type ValueOf<C extends Channel> = Results[C]

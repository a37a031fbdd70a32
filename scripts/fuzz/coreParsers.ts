import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { requestSchemas, type Channel } from '../../src/contract/channels'
import type { IsoDate } from '../../src/domain/value/isoDate'
import { createSearcher } from '../../src/domain/search/createSearcher'
import { findItems } from '../../src/domain/search/findItems'
import { DEFAULT_SETTINGS } from '../../src/domain/staff/settings'
import { createCalendar } from '../../src/core/library/calendar'
import { createPackOpener, type OpenedPack } from '../../src/core/library/openedPack'
import { startKiosk, type StartedKiosk } from '../../src/core/kiosk/testing/startKiosk'
import { mutateJson, type Pick } from '../../src/core/pack/testing/mutateJson'
import { readPack } from '../../src/core/pack/readPack'
import { searchItems } from '../../src/core/views/searchEdition'
import { makeText, mutateText } from './mutate'
import { must, type Parser } from './parser'

const PIN = '480713'
const CHANNELS = Object.keys(requestSchemas) as Channel[]
/** Channels that are called without the open session, since they would end it, wait for minutes, or change the PIN. */
const APART: ReadonlySet<Channel> = new Set(['staff:leave', 'staff:change-pin', 'staff:quit'])

interface CoreOptions {
  /** An empty folder for the data of a kiosk that has just been set up. */
  readonly data: string
  readonly bundledPack: string
}

/** Parsers of what a page and its visitor send. */
interface CoreParsers {
  readonly parsers: readonly Parser[]
  /** A valid request for every channel, for tests. */
  readonly request: RequestMaker
  close(): Promise<void>
}

/** Opens a kiosk, and returns the parsers of what is sent to it. Throws if it cannot be opened. */
export async function openCoreParsers({ data, bundledPack }: CoreOptions): Promise<CoreParsers> {
  const faults: unknown[] = []
  const nothing = () => undefined
  const log = { info: nothing, warn: nothing, error: (...args: unknown[]) => void faults.push(args) }
  const kiosk = await startKiosk({ data, bundledPack, log })
  const opening = await kiosk.ask('staff:open', { pin: PIN })
  const session = opening.outcome === 'opened' ? opening.session : ''
  const bundled = readPack(readFileSync(bundledPack))
  if (!bundled.ok) throw new Error(bundled.code)
  const opened = createPackOpener(createCalendar('2026-11-21' as IsoDate))(bundled.value)
  const request = createRequestMaker(opened, session)
  return {
    parsers: [channelParser({ kiosk, faults, request, opened }), queryParser(opened)],
    request,
    close: () => kiosk.close()
  }
}

/** Makes the requests of a channel that its schema takes, one of several at random if it takes several kinds. */
type RequestMaker = (channel: Channel, pick: Pick) => Record<string, unknown>

/** Requests about what a pack holds. */
function createRequestMaker({ manifest, edition }: OpenedPack, session: string): RequestMaker {
  const [itemId] = edition().items.keys()
  const fields: Readonly<Record<string, unknown>> = {
    session,
    text: '保険証',
    furigana: true,
    itemId,
    pack: manifest.id,
    date: '2026-11-20',
    error: 'TypeError',
    at: ['at rank (createSearcher.js:1:2)'],
    id: edition().categories[0]?.id,
    items: [{ id: itemId, answers: [] }],
    typeSize: 'normal',
    jobId: '0'.repeat(36),
    heightMm: 200,
    outcome: 'sent',
    visiting: false,
    blank: false,
    quietSeconds: 1,
    file: 'x'.repeat(32),
    stick: 'x'.repeat(32),
    update: 'x'.repeat(32),
    older: true,
    place: 'bundled',
    purpose: 'content',
    slot: 'logo',
    use: 'inbox',
    folder: '/nowhere',
    form: 'table',
    kana: 'ほけん',
    period: 'week',
    // A wrong one: the right one would begin a new session, and the others would be over.
    pin: '999998',
    settings: DEFAULT_SETTINGS
  }
  const counts = [
    { kind: 'read', itemId },
    { kind: 'unsure', text: '保険証' },
    { kind: 'guide-end', itemId, end: 'はい' },
    { kind: 'helpful', itemId, answer: 'yes' }
  ]
  return (channel, pick) => {
    if (channel === 'stats:count') return { ...counts[pick(counts.length)] }
    const { shape = {} } = requestSchemas[channel] as { shape?: object }
    return Object.fromEntries(Object.keys(shape).map((field) => [field, structuredClone(fields[field])]))
  }
}

interface ChannelParts {
  readonly kiosk: StartedKiosk
  /** What the kiosk has logged as an error. */
  readonly faults: unknown[]
  readonly request: RequestMaker
  readonly opened: OpenedPack
}

function channelParser({ kiosk, faults, request: make, opened }: ChannelParts): Parser {
  const numbers = [...opened.edition().items.keys()]
  /** A request that is valid or has changes, or any JSON at all. */
  const requestFor = (channel: Channel, pick: Pick): unknown => {
    if (pick(6) === 0) return fc.sample(fc.jsonValue(), { seed: pick(2 ** 31), numRuns: 1 })[0]
    const request = make(channel, pick)
    if (APART.has(channel)) request.session = 'y'.repeat(43)
    for (const field of ['id', 'itemId'])
      if (field in request && pick(3) === 0) request[field] = numbers[pick(numbers.length)]
    if (pick(3) !== 0) mutateJson(request, pick)
    return request
  }
  return {
    name: 'channels',
    run: async (pick) => {
      const channel = CHANNELS[pick(CHANNELS.length)] ?? 'kiosk:view'
      faults.length = 0
      const reply = (await kiosk.tell(channel, requestFor(channel, pick))) as { ok: boolean; code?: string }
      must(reply.code !== 'internal', `${channel}: ${String(faults)}`)
      return reply.ok ? 'taken' : 'refused'
    }
  }
}

function queryParser(opened: OpenedPack): Parser {
  const searcher = createSearcher(opened.search)
  const searched = searchItems(opened.edition())
  const questions = [...opened.edition().items.values()].map(({ question }) => question)
  return {
    name: 'query',
    run: (pick) => {
      const text = pick(2) === 0 ? makeText(pick) : mutateText(questions[pick(questions.length)] ?? '', pick)
      const { hits } = findItems(searcher, searched, text, 10)
      must(
        hits.every(({ marked, question }) => marked.map((piece) => piece.text).join('') === question),
        'a marked question is another'
      )
      return hits.length > 0 ? 'taken' : 'refused'
    }
  }
}

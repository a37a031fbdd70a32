import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { requestSchemas, type Channel } from '../../src/contract/channels'
import type { IsoDate } from '../../src/domain/value/isoDate'
import { createSearcher } from '../../src/domain/search/createSearcher'
import { findItems } from '../../src/domain/search/findItems'
import { DEFAULT_SETTINGS } from '../../src/domain/staff/settings'
import { createCalendar } from '../../src/core/library/calendar'
import { createPackOpener } from '../../src/core/library/openedPack'
import { startKiosk } from '../../src/core/kiosk/testing/startKiosk'
import { mutateJson, type Pick } from '../../src/core/pack/testing/mutateJson'
import { readPack } from '../../src/core/pack/readPack'
import { searchItems } from '../../src/core/views/searchEdition'
import { makeText, mutateText } from './mutate'
import { must, type Parser } from './parser'

const BUNDLED = 'out/bundled.faqpack'
const PIN = '480713'
const CHANNELS = Object.keys(requestSchemas) as Channel[]
/** Channels that are called without the open session, since they would end it, wait for minutes, or change the PIN. */
const APART: ReadonlySet<Channel> = new Set(['staff:leave', 'staff:change-pin', 'staff:quit', 'staff:open'])

const nothing = () => undefined
const faults: unknown[] = []
const log = { info: nothing, warn: nothing, error: (...args: unknown[]) => void faults.push(args) }
const kiosk = await startKiosk({ data: mkdtempSync(join(tmpdir(), 'fuzz-')), bundledPack: BUNDLED, log })
const opening = await kiosk.ask('staff:open', { pin: PIN })
const session = opening.outcome === 'opened' ? opening.session : ''

const bundled = readPack(readFileSync(BUNDLED))
if (!bundled.ok) throw new Error(bundled.code)
const opened = createPackOpener(createCalendar('2026-11-21' as IsoDate))(bundled.value)
const searcher = createSearcher(opened.search)
const searched = searchItems(opened.edition())
const questions = [...opened.edition().items.values()].map(({ question }) => question)
const numbers = [...opened.edition().items.keys()]

/** Valid values of the fields of requests. */
const FIELDS: Readonly<Record<string, unknown>> = {
  session,
  text: '保険証',
  furigana: true,
  itemId: numbers[0],
  pack: opened.manifest.id,
  date: '2026-11-20',
  error: 'TypeError',
  at: ['at rank (createSearcher.js:1:2)'],
  id: opened.edition().categories[0]?.id,
  items: [{ id: numbers[0], answers: [] }],
  typeSize: 'normal',
  jobId: 'x'.repeat(36),
  heightMm: 200,
  outcome: 'sent',
  kind: 'read',
  answer: 'yes',
  file: 'x'.repeat(32),
  stick: 'x'.repeat(32),
  update: 'x'.repeat(32),
  older: true,
  period: 'week',
  pin: PIN,
  settings: DEFAULT_SETTINGS
}

/** A request with the fields of its channel, most of them valid, or any JSON at all. */
function requestFor(channel: Channel, pick: Pick): unknown {
  if (pick(6) === 0) return fc.sample(fc.jsonValue(), { seed: pick(2 ** 31), numRuns: 1 })[0]
  const schema = requestSchemas[channel] as { shape?: object }
  const fields = Object.keys(schema.shape ?? { kind: 0, itemId: 0, text: 0, answer: 0 })
  const request = Object.fromEntries(fields.map((field) => [field, structuredClone(FIELDS[field])]))
  if (APART.has(channel)) request.session = 'y'.repeat(43)
  if (pick(3) === 0)
    Object.assign(request, { id: numbers[pick(numbers.length)], itemId: numbers[pick(numbers.length)] })
  if (pick(3) !== 0) mutateJson(request, pick)
  return request
}

/** Parsers of what a page and its visitor send. */
export const coreParsers: readonly Parser[] = [
  {
    name: 'channels',
    run: async (pick) => {
      const channel = CHANNELS[pick(CHANNELS.length)] ?? 'kiosk:view'
      faults.length = 0
      const reply = (await kiosk.tell(channel, requestFor(channel, pick))) as { ok: boolean; code?: string }
      must(reply.code !== 'internal', `${channel}: ${String(faults)}`)
      return reply.ok ? 'taken' : 'refused'
    }
  },
  {
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
]

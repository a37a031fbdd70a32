import type { Bridge } from '../../contract/bridge'
import type { AnswerView, HomeView } from '../../contract/content'
import { isChannelName } from '../../contract/channelNames'
import type { KioskView } from '../../contract/kiosk'
import {
  requestSchemas,
  type Channel,
  type FailureCode,
  type ReplyOf,
  type RequestOf,
  type ValueOf
} from '../../contract/channels'

type Answered<C extends Channel> = ValueOf<C> | Refusal
type Answers = { [C in Channel]?: (request: RequestOf<C>) => Answered<C> | Promise<Answered<C>> }

const CATEGORY = { id: 'c1', name: '病院にかかるとき', icon: 'hospital' }
const ERRAND = { id: 'lost', name: 'なくした', icon: 'lost' }
const SUMMARY = {
  id: '1-01',
  kind: 'entry' as const,
  category: 'c1',
  question: '何を持っていきますか',
  conclusion: 'カードです。'
}

/** The kiosk of the tests, unless a test says otherwise. */
export const KIOSK: KioskView = {
  host: 'browser',
  organisation: {
    name: 'みほん健康保険組合',
    reading: '',
    phone: '',
    hours: '',
    holidays: '',
    place: '',
    extension: '123'
  },
  today: '2026-11-20' as never,
  idleSeconds: 90,
  board: 'kana-right',
  textSize: 'normal',
  chime: 'normal',
  content: { version: '1', created: '2026-11-20' },
  pictures: {}
}

/** The answer that every number opens, unless a test says otherwise. */
export const ANSWER: AnswerView = {
  ...SUMMARY,
  category: CATEGORY,
  status: 'answered',
  body: [],
  sources: ['資料'],
  related: [],
  from: undefined,
  until: undefined,
  asOf: KIOSK.today,
  officialUrl: undefined,
  readings: {}
}

/** The start screen of the tests, unless a test says otherwise. */
export const HOME: HomeView = {
  errands: [ERRAND],
  categories: [CATEGORY],
  popular: [SUMMARY],
  guides: [],
  notices: [],
  readings: {}
}

const DEFAULTS: Answers = {
  'kiosk:beat': () => ({ today: KIOSK.today }),
  'stats:count': () => null,
  'kiosk:view': () => KIOSK,
  'content:home': () => HOME,
  'content:counter': () => ({ text: null }),
  'content:glossary': () => ({ terms: [], readings: {} }),
  'content:item': () => ANSWER,
  'search:edition': () => null,
  'search:failed': () => null,
  'print:submit': () => ({ jobId: '00000000-0000-0000-0000-000000000000', printedBy: 'host' }),
  'print:outcome': () => 'sent',
  'print:forget': () => null
}

/** In place of an answer: the reason why a request of a test is refused. */
class Refusal {
  constructor(readonly code: FailureCode) {}
}

/** What an answer returns in place of a value if the core should refuse. */
export const refuse = (code: FailureCode): Refusal => new Refusal(code)

/** The answer of a core that has stopped. */
export const neverAnswer = (): Promise<never> => new Promise(() => undefined)

/**
 * A core that answers as `answers` say, and otherwise from a small content. As strict as the real one: it throws on a
 * request that the contract refuses, and on a channel that neither of the two answers.
 */
export function createFakeBridge(answers: Answers = {}): Bridge & { readonly asked: [Channel, unknown][] } {
  const asked: [Channel, unknown][] = []
  return {
    asked,
    async invoke<C extends Channel>(channel: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
      asked.push([channel, request])
      if (!isChannelName(channel)) throw new Error(`there is no channel ${String(channel)}`)
      const parsed = requestSchemas[channel].safeParse(request)
      if (!parsed.success) throw new Error(`the contract refuses this request to ${channel}: ${parsed.error.message}`)
      const answer = (answers[channel] ?? DEFAULTS[channel]) as ((request: RequestOf<C>) => unknown) | undefined
      if (!answer) throw new Error(`${channel} was asked, and this test has no answer for it`)
      const value = await answer(request)
      return (value instanceof Refusal ? { ok: false, code: value.code } : { ok: true, value }) as ReplyOf<C>
    }
  }
}

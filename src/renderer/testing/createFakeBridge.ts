import type { Bridge } from '../../contract/bridge'
import type { AnswerView } from '../../contract/content'
import type { KioskView } from '../../contract/kiosk'
import type { Channel, ReplyOf, RequestOf, ValueOf } from '../../contract/channels'

type Answers = { [C in Channel]?: (request: RequestOf<C>) => ValueOf<C> | Promise<ValueOf<C>> }

const CATEGORY = { id: 'c1', name: '病院にかかるとき', icon: 'hospital' }
const ERRAND = { id: 'lost', name: 'なくした', icon: 'lost' }
const SUMMARY = {
  no: '1-01',
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
  officialUrl: undefined,
  readings: {}
}

const DEFAULTS: Answers = {
  'kiosk:view': () => KIOSK,
  'content:home': () => ({
    errands: [ERRAND],
    categories: [CATEGORY],
    popular: [SUMMARY],
    guides: [],
    notices: [],
    readings: {}
  }),
  'content:counter': () => ({ text: null }),
  'content:glossary': () => ({ terms: [], readings: {} }),
  'content:item': () => ANSWER,
  'search:edition': () => null,
  'search:failed': () => null,
  'print:submit': () => ({ jobId: '00000000-0000-0000-0000-000000000000', printedBy: 'host' }),
  'print:outcome': () => 'sent',
  'print:forget': () => null
}

/** A core that gives what `answers` say, and otherwise a small content; `not-found` for what neither knows. */
export function createFakeBridge(answers: Answers = {}): Bridge & { readonly asked: [Channel, unknown][] } {
  const asked: [Channel, unknown][] = []
  return {
    asked,
    async invoke<C extends Channel>(channel: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
      asked.push([channel, request])
      const answer = (answers[channel] ?? DEFAULTS[channel]) as ((request: RequestOf<C>) => ValueOf<C>) | undefined
      const reply = answer ? { ok: true, value: await answer(request) } : { ok: false, code: 'not-found' }
      return reply as ReplyOf<C>
    }
  }
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextOf, TEXT_SIZES } from './preferences'
import { itemScreen, type VisitScreen } from './screen'
import type { GuideAnswer } from '../content/guideAnswer'
import {
  advance,
  CALL_SECONDS,
  countdown,
  currentScreen,
  endsByBack,
  freshVisit,
  MAX_TICKS,
  type Visit,
  type VisitEvent
} from './visit'
import { MAX_PRINT_ITEMS } from '../content/printItem'

const IDLE_SECONDS = 90

const screens = fc.oneof(
  fc.constantFrom<VisitScreen>({ name: 'home' }, { name: 'search' }, { name: 'guides' }, { name: 'print' }),
  fc.string().map((id): VisitScreen => ({ name: 'category', id })),
  fc.string().map((id): VisitScreen => ({ name: 'errand', id })),
  fc.string().map(itemScreen)
)
const events = fc.oneof(
  fc.constantFrom<VisitEvent>({ type: 'start' }, { type: 'back' }, { type: 'reset' }, { type: 'touched' }),
  fc.constantFrom<VisitEvent>({ type: 'called' }, { type: 'call-ended' }),
  fc.constant<VisitEvent>({ type: 'second-passed', idleSeconds: IDLE_SECONDS }),
  screens.map((screen): VisitEvent => ({ type: 'open', screen })),
  fc.string().map((text): VisitEvent => ({ type: 'typed', text })),
  fc.string().map((id): VisitEvent => ({ type: 'listed', item: { id, answers: [] } })),
  fc.string().map((id): VisitEvent => ({ type: 'unlisted', itemId: id })),
  fc.string().map((line): VisitEvent => ({ type: 'ticked', tick: { itemId: '6-06', line } })),
  fc.constantFrom('yes', 'no', 'unsure').map((answer): VisitEvent => ({ type: 'answered', answer })),
  fc.boolean().map((furigana): VisitEvent => ({ type: 'preferred', change: { furigana } }))
)

const after = (steps: readonly VisitEvent[], from: Visit = freshVisit()) =>
  steps.reduce((visit, event) => advance(visit, event), from)
const seconds = (count: number) =>
  Array.from({ length: count }, (): VisitEvent => ({ type: 'second-passed', idleSeconds: IDLE_SECONDS }))
const open = (screen: VisitScreen): VisitEvent => ({ type: 'open', screen })

describe('whatever a visitor does', () => {
  test('最初にもどる leaves nothing behind', () => {
    fc.assert(
      fc.property(fc.array(events), (steps) => {
        expect(after([...steps, { type: 'reset' }])).toEqual(freshVisit())
      })
    )
  })

  test('silence ends the visit and leaves nothing behind', () => {
    fc.assert(
      fc.property(fc.array(events), (steps) => {
        expect(after([...steps, { type: 'start' }, ...steps, ...seconds(CALL_SECONDS + 20)])).toEqual(freshVisit())
      })
    )
  })

  test('stepping back often enough reaches the start', () => {
    fc.assert(
      fc.property(fc.array(events), (steps) => {
        const backs = Array.from({ length: steps.length + 2 }, (): VisitEvent => ({ type: 'back' }))
        expect(currentScreen(after([...steps, ...backs])).name).toBe('attract')
      })
    )
  })

  test('memory stays bounded', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 300 }), (steps) => {
        const visit = after(steps)
        expect(visit.history.length).toBeLessThanOrEqual(50)
        expect(visit.printList.length).toBeLessThanOrEqual(MAX_PRINT_ITEMS)
        expect(visit.ticked.length).toBeLessThanOrEqual(MAX_TICKS)
      })
    )
  })
})

test('a step back shows the screen before, with the query still typed', () => {
  const visit = after([
    { type: 'start' },
    open({ name: 'search' }),
    { type: 'typed', text: 'たいしょく' },
    open(itemScreen('1-10')),
    { type: 'back' }
  ])
  expect(currentScreen(visit)).toEqual({ name: 'search' })
  expect(visit.query).toBe('たいしょく')
})

test('a step back in a guide first takes back the last answer, then leaves the guide', () => {
  const answered = after([{ type: 'start' }, open(itemScreen('G-1')), { type: 'answered', answer: 'yes' }])
  expect(currentScreen(answered)).toEqual({ name: 'item', id: 'G-1', answers: ['yes'] })
  expect(currentScreen(after([{ type: 'back' }], answered))).toEqual(itemScreen('G-1'))
  expect(currentScreen(after([{ type: 'back' }, { type: 'back' }], answered))).toEqual({ name: 'home' })
})

test('a step back from the first screen ends the visit, and from no other', () => {
  const started = after([{ type: 'start' }])
  expect(endsByBack(started)).toBe(true)
  const asked = after([open(itemScreen('G-1')), { type: 'answered', answer: 'no' }], started)
  expect(endsByBack(asked)).toBe(false)
  expect(endsByBack(after([{ type: 'back' }], asked))).toBe(false)
  expect(endsByBack(after([{ type: 'back' }, { type: 'back' }], asked))).toBe(true)
})

test('the question comes after the idle time, and the visitor can choose to stay any number of times', () => {
  const started = after([{ type: 'start' }])
  expect(countdown(after(seconds(89), started), IDLE_SECONDS)).toBeUndefined()
  const asked = after(seconds(90), started)
  expect(countdown(asked, IDLE_SECONDS)).toBe(20)
  const stayed = after([...seconds(19), { type: 'touched' }, ...seconds(109), { type: 'touched' }], asked)
  expect(currentScreen(stayed).name).toBe('home')
  expect(countdown(stayed, IDLE_SECONDS)).toBeUndefined()
})

test('a visitor who waits for staff is asked later, and at the usual time once the call is over', () => {
  const called = after([{ type: 'start' }, { type: 'called' }])
  expect(countdown(after(seconds(CALL_SECONDS - 1), called), IDLE_SECONDS)).toBeUndefined()
  expect(countdown(after(seconds(CALL_SECONDS), called), IDLE_SECONDS)).toBe(20)
  const over = after([...seconds(200), { type: 'call-ended' }], called)
  expect(countdown(after(seconds(89), over), IDLE_SECONDS)).toBeUndefined()
  expect(countdown(after(seconds(90), over), IDLE_SECONDS)).toBe(20)
})

test('the waiting screen takes nothing but a start', () => {
  fc.assert(
    fc.property(fc.array(events.filter((event) => event.type !== 'start')), (steps) => {
      expect(after(steps)).toEqual(freshVisit())
    })
  )
})

test('an item is on the print list only once, a guide with its latest answers', () => {
  const list = (id: string, ...answers: GuideAnswer[]): VisitEvent => ({ type: 'listed', item: { id, answers } })
  const visit = after([
    { type: 'start' },
    list('G-1', 'yes'),
    list('2-02'),
    list('G-1', 'no', 'yes'),
    { type: 'unlisted', itemId: '2-02' }
  ])
  expect(visit.printList).toEqual([{ id: 'G-1', answers: ['no', 'yes'] }])
})

test('a second touch takes a tick back, and the same line of another answer has its own', () => {
  const tick = (id: string): VisitEvent => ({ type: 'ticked', tick: { itemId: id, line: 'マイナンバーカード' } })
  const both = after([{ type: 'start' }, tick('6-06'), tick('1-07')])
  expect(both.ticked.map(({ itemId }) => itemId)).toEqual(['6-06', '1-07'])
  expect(after([tick('6-06')], both).ticked).toEqual([{ itemId: '1-07', line: 'マイナンバーカード' }])
})

test('the next visitor starts from what the kiosk is set to', () => {
  const kiosk = { board: 'romaji' } as const
  const started = advance(freshVisit(kiosk), { type: 'start' }, kiosk)
  const visit = advance(started, { type: 'preferred', change: { board: 'kana-left', scheme: 'dark' } })
  expect(advance(visit, { type: 'reset' }, kiosk).preferences).toMatchObject({ board: 'romaji', scheme: 'normal' })
})

test('a stepping button starts over after its last choice', () => {
  expect(TEXT_SIZES.map((size) => nextOf(TEXT_SIZES, size))).toEqual(['large', 'largest', 'normal'])
})

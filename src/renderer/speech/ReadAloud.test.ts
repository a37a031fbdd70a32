import { screen, waitFor } from '@testing-library/vue'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { AnswerView } from '../../contract/content'
import { createFakeBridge } from '../testing/createFakeBridge'
import { fakeSpeech, HARUKA } from '../testing/fakeSpeech'
import { openKiosk } from '../testing/openKiosk'

const ANSWER: AnswerView = {
  id: '1-01',
  kind: 'entry',
  category: { id: 'c1', name: '病院にかかるとき', icon: 'hospital' },
  question: '何を持っていきますか',
  status: 'answered',
  conclusion: '資格確認書です。10割は払いません。',
  body: [
    { type: 'steps', items: ['出す', '待つ'] },
    { type: 'table', caption: '返すところ', head: ['どなた', 'どこへ'], rows: [['退職した方', '会社']] }
  ],
  sources: [],
  related: [],
  from: undefined,
  until: undefined,
  asOf: '2026-11-20' as never,
  officialUrl: undefined,
  readings: {
    何を持っていきますか: [['何', 'なに'], ['を'], [''], ['持', 'も'], ['っていきますか']],
    '資格確認書です。10割は払いません。': [
      ['資格確認書', 'しかくかくにんしょ'],
      ['です。'],
      [''],
      ['10割', 'じゅうわり'],
      ['は'],
      [''],
      ['払', 'はら'],
      ['いません。']
    ],
    出す: [['出', 'だ'], ['す']],
    待つ: [['待', 'ま'], ['つ']],
    返すところ: [['返', 'かえ'], ['すところ']],
    退職した方: [['退職', 'たいしょく'], ['した'], ['方', 'かた']],
    会社: [['会社', 'かいしゃ']]
  }
}
const ALL = [
  'なにを もっていきますか',
  'しかくかくにんしょです。',
  'じゅうわりわ はらいません。',
  'いち、だす',
  'に、まつ',
  'かえすところ',
  'たいしょくしたかた',
  'どこえ、かいしゃ'
]

async function openAnswer(): Promise<UserEvent> {
  const user = openKiosk(createFakeBridge({ 'content:item': () => ANSWER }))
  await user.click(screen.getByRole('button', { name: '画面にふれてはじめる' }))
  await user.click(await screen.findByRole('button', { name: '何を持っていきますか' }))
  await screen.findByRole('article')
  return user
}
const button = (name: string) => screen.getByRole('button', { name })

test('an answer is read by the readings of the pack, to its end', async () => {
  const voices = fakeSpeech(HARUKA)
  const user = await openAnswer()
  await user.click(button('読み上げ'))
  for (const said of ALL) {
    expect(voices.heard.at(-1)).toBe(said)
    voices.end()
  }
  expect(voices.heard.filter((one) => one !== 'cancel')).toEqual(ALL)
  expect(await screen.findByRole('button', { name: '読み上げ' })).toBeTruthy()
})

test.each(['出す', '会社'])('a touch elsewhere, on 「%s」, stops it at once', async (elsewhere) => {
  const voices = fakeSpeech(HARUKA)
  const user = await openAnswer()
  await user.click(button('読み上げ'))
  await user.pointer({ keys: '[MouseLeft>]', target: screen.getByText(elsewhere) })
  expect(voices.heard.at(-1)).toBe('cancel')
  expect(await screen.findByRole('button', { name: '読み上げ' })).toBeTruthy()
})

test('its button stops it, and starts it again', async () => {
  const voices = fakeSpeech(HARUKA)
  const user = await openAnswer()
  await user.click(button('読み上げ'))
  voices.end()
  await user.click(await screen.findByRole('button', { name: '読み上げを止める' }))
  expect(voices.heard).toEqual([ALL[0], ALL[1], 'cancel'])
  await user.click(await screen.findByRole('button', { name: '読み上げ' }))
  expect(voices.heard.at(-1)).toBe(ALL[0])
})

test('leaving the screen stops it', async () => {
  const voices = fakeSpeech(HARUKA)
  const user = await openAnswer()
  await user.click(button('読み上げ'))
  button('もどる').focus()
  await user.keyboard('{Enter}')
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: /読み上げ/ })).toBeNull()
  })
  expect(voices.heard).toEqual([ALL[0], 'cancel'])
})

test('a listener is asked only after the voice has been silent for a long time', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const voices = fakeSpeech(HARUKA)
  const user = await openAnswer()
  await user.click(button('読み上げ'))
  await vi.advanceTimersByTimeAsync(80_000)
  voices.end()
  await vi.advanceTimersByTimeAsync(80_000)
  expect(voices.heard).toEqual([ALL[0], ALL[1]])
  await vi.advanceTimersByTimeAsync(20_000)
  expect(voices.heard.at(-1)).toBe('cancel')
  vi.useRealTimers()
})

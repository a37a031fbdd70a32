import { effectScope, type EffectScope } from 'vue'
import { expect, onTestFinished, test, vi } from 'vitest'
import { fakeSpeech, HARUKA, type FakeSpeech } from '../testing/fakeSpeech'
import { useSpeech, type Speech } from './useSpeech'

function start(voices: FakeSpeech): { speech: Speech; scope: EffectScope } {
  const scope = effectScope()
  onTestFinished(() => {
    scope.stop()
  })
  const speech = scope.run(() => useSpeech(voices.synthesis))
  if (!speech) throw new Error('the scope has ended')
  return { speech, scope }
}
const SENTENCES = ['はい。', 'つかえます。']

test('voices that arrive late are found', () => {
  const voices = fakeSpeech()
  const { speech } = start(voices)
  expect(speech.available.value).toBe(false)
  voices.bring([HARUKA])
  expect(speech.available.value).toBe(true)
})

test('without a voice nothing is said', () => {
  const voices = fakeSpeech()
  const { speech } = start(voices)
  speech.say(SENTENCES, vi.fn())
  expect(voices.heard).toEqual([])
  expect(speech.speaking.value).toBe(false)
})

test('sentences are said one after the other, and each is reported when it begins', () => {
  const voices = fakeSpeech(HARUKA)
  const { speech } = start(voices)
  const begun = vi.fn()
  speech.say(SENTENCES, begun)
  expect(voices.heard).toEqual(['はい。'])
  expect(begun.mock.calls).toEqual([[0]])
  voices.end()
  expect(voices.heard).toEqual(SENTENCES)
  expect(begun.mock.calls).toEqual([[0], [1]])
  expect(speech.speaking.value).toBe(true)
  voices.end()
  expect(speech.speaking.value).toBe(false)
})

test('stopped, it says nothing more', () => {
  const voices = fakeSpeech(HARUKA)
  const { speech } = start(voices)
  speech.say(SENTENCES, vi.fn())
  speech.stop()
  expect(voices.heard).toEqual(['はい。', 'cancel'])
  expect(speech.speaking.value).toBe(false)
})

test('asked again, it breaks off and starts from the beginning', () => {
  const voices = fakeSpeech(HARUKA)
  const { speech } = start(voices)
  speech.say(SENTENCES, vi.fn())
  voices.end()
  speech.say(SENTENCES, vi.fn())
  expect(voices.heard).toEqual([...SENTENCES, 'cancel', 'はい。'])
  expect(speech.speaking.value).toBe(true)
})

test('a voice that fails ends the reading', () => {
  const voices = fakeSpeech(HARUKA)
  const { speech } = start(voices)
  speech.say(SENTENCES, vi.fn())
  voices.fail()
  expect(voices.heard).toEqual(['はい。', 'cancel'])
  expect(speech.speaking.value).toBe(false)
})

test('nothing is read on after the screen is left', () => {
  const voices = fakeSpeech(HARUKA)
  const { speech, scope } = start(voices)
  speech.say(SENTENCES, vi.fn())
  scope.stop()
  expect(voices.heard).toEqual(['はい。', 'cancel'])
})

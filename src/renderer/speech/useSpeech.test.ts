import { effectScope } from 'vue'
import { expect, test, vi } from 'vitest'
import { useSpeech } from './useSpeech'

const voice = (lang: string, localService: boolean) => ({ lang, localService }) as SpeechSynthesisVoice

function synthesisWith(...voices: SpeechSynthesisVoice[]) {
  const target = new EventTarget()
  return Object.assign(target, {
    getVoices: () => voices,
    speak: vi.fn(),
    cancel: vi.fn()
  }) as unknown as SpeechSynthesis
}

test.each([
  ['no voice at all', [], false],
  ['an English voice', [voice('en-US', true)], false],
  ['a Japanese voice that speaks over the network', [voice('ja-JP', false)], false],
  ['a Japanese voice on the machine', [voice('en-US', true), voice('ja-JP', true)], true]
])('with %s', (_case, voices, expected) => {
  expect(effectScope().run(() => useSpeech(synthesisWith(...voices)).available.value)).toBe(expected)
})

test('voices that come late are found', () => {
  const voices: SpeechSynthesisVoice[] = []
  const synthesis = synthesisWith()
  synthesis.getVoices = () => voices
  const speech = effectScope().run(() => useSpeech(synthesis))
  voices.push(voice('ja-JP', true))
  synthesis.dispatchEvent(new Event('voiceschanged'))
  expect(speech?.available.value).toBe(true)
})

test('nothing is read on after the screen is left', () => {
  const synthesis = synthesisWith(voice('ja-JP', true))
  const scope = effectScope()
  scope.run(() => useSpeech(synthesis))
  scope.stop()
  expect(synthesis.cancel).toHaveBeenCalled()
})

import { cleanup, render, screen } from '@testing-library/vue'
import { afterEach, expect, test } from 'vitest'
import { fakeSpeech, HARUKA } from '../../testing/fakeSpeech'
import SpeechFacts from './SpeechFacts.vue'

afterEach(cleanup)

test.each([
  ['no voice', [], 'この端末に日本語の声がないため、「読み上げ」のボタンは出ません。'],
  ['only a voice over the network', [{ ...HARUKA, localService: false }], '文章を外に送る声だけなので'],
  ['only eSpeak', [{ ...HARUKA, name: 'Japanese espeak-ng' }], 'eSpeak だけなので'],
  ['a voice', [HARUKA], '「読み上げ」のボタンが出ます。声：Microsoft Haruka']
])('staff read why visitors are offered 読み上げ or not, with %s', (_case, voices, told) => {
  fakeSpeech(...voices)
  render(SpeechFacts)
  expect(screen.getByRole('region', { name: '読み上げ' }).textContent).toContain(told)
})

test('a voice that arrives late is reported', async () => {
  const voices = fakeSpeech()
  render(SpeechFacts)
  voices.bring([HARUKA])
  expect(await screen.findByText(/Microsoft Haruka/)).toBeTruthy()
})

import { expect, it } from 'vitest'
import { kioskWords } from './kioskWords'

it.each([
  [
    ['electron', '.', '--now', '2025-11-01'],
    ['--now', '2025-11-01']
  ],
  [['electron', '--no-sandbox', '--remote-debugging-port=0', '.', '--data=/d'], ['--data=/d']],
  [['Madoguchi.exe'], []]
])('%j holds our words %j', (argv, words) => {
  expect(kioskWords(argv)).toEqual(words)
})

import { expect, it } from 'vitest'
import { kioskArgs } from './kioskArgs'

it.each([
  [
    ['electron', '.', '--now', '2025-11-01'],
    ['--now', '2025-11-01']
  ],
  [['electron', '--no-sandbox', '--remote-debugging-port=0', '.', '--data=/d'], ['--data=/d']],
  [['Madoguchi.exe'], []]
])('%j contains our arguments %j', (argv, args) => {
  expect(kioskArgs(argv)).toEqual(args)
})

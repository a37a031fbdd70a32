import { expect, test } from 'vitest'
import { fileParsers } from './fileParsers'
import { packParsers } from './packParsers'
import { createPick, seedOf } from './random'
import { stickParsers } from './stickParsers'
import { tableParsers } from './tableParsers'

const INPUTS = 40

test.each([...packParsers, ...tableParsers, ...fileParsers, ...stickParsers])(
  'the parser of $name takes or refuses whatever it is fed',
  async (parser) => {
    for (let input = 0; input < INPUTS; input++)
      expect(['taken', 'refused']).toContain(await parser.run(createPick(seedOf(1, parser.name, input))))
  }
)

test('the same seed gives the same inputs', () => {
  const row = (seed: number) => Array.from({ length: 9 }, () => createPick(seed)(1000))
  expect(row(7)).toEqual(row(7))
  expect(seedOf(1, 'pack', 2)).not.toBe(seedOf(1, 'pack', 3))
})

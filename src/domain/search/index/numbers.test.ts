import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberReader, writeNumbers } from './numbers'

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const reader = numberReader(writeNumbers(numbers))
      expect(numbers.map(() => reader.next())).toEqual(numbers)
      expect(reader.isAtEnd()).toBe(true)
    })
  )
})

test.each([
  [[0, 1, 31], 3],
  [[32, 1023], 4]
])('%j takes %i letters', (numbers, letters) => {
  expect(writeNumbers(numbers)).toHaveLength(letters)
})

test('after its end, a text reads as 0', () => {
  const reader = numberReader(writeNumbers([7]))
  expect([reader.next(), reader.isBeyondEnd()]).toEqual([7, false])
  expect([reader.next(), reader.next(), reader.isBeyondEnd()]).toEqual([0, 0, true])
})

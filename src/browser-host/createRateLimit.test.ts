import { expect, it } from 'vitest'
import { createRateLimit } from './createRateLimit'

it('lets the set number pass at once, and then the set number each second', () => {
  let now = 0
  const mayPass = createRateLimit({ perSecond: 10, atOnce: 3 }, () => now)
  const passing = (times: number) => Array.from({ length: times }, mayPass).filter(Boolean).length
  expect(passing(5)).toBe(3)
  now += 100
  expect(passing(5)).toBe(1)
  now += 60_000
  expect(passing(5)).toBe(3)
})

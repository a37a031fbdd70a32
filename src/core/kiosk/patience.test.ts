import { expect, test } from 'vitest'
import { BEAT_MS } from '../../contract/heartbeat'
import { createPatience } from './patience'

test('a page that has always been on time is given no more than the least', () => {
  const patience = createPatience(2000)
  for (let beat = 0; beat < 1000; beat++) patience.waited(BEAT_MS)
  expect(patience.ms()).toBe(2000)
})

test('a beat that comes early, since a visit began, does not shorten the patience', () => {
  const patience = createPatience(2000)
  patience.waited(10)
  expect(patience.ms()).toBe(2000)
})

test('three times the longest delay is added', () => {
  const patience = createPatience(2000)
  patience.waited(BEAT_MS + 700)
  patience.waited(BEAT_MS + 300)
  expect(patience.ms()).toBeCloseTo(2000 + 3 * 700, -1)
})

test('a delay is half forgotten after about twelve minutes, and gone after some hours', () => {
  const patience = createPatience(2000)
  patience.waited(BEAT_MS + 1000)
  for (let second = 0; second < 12 * 60; second++) patience.waited(BEAT_MS)
  expect(patience.ms() - 2000).toBeGreaterThan(1400)
  expect(patience.ms() - 2000).toBeLessThan(1600)
  for (let second = 0; second < 4 * 3600; second++) patience.waited(BEAT_MS)
  expect(patience.ms()).toBeCloseTo(2000, 0)
})

test('however late a page has been, its silence is not tolerated for ever', () => {
  const patience = createPatience(2000)
  patience.waited(10 * 60_000)
  expect(patience.ms()).toBe(12_000)
})

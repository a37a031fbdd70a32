import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterFailure, afterWaiting, attemptsLeft, lockMs, NO_LOCKOUT, type Lockout } from './lockout'
import { isWeakPin } from './isWeakPin'
import { PinSchema } from './pin'
import { afterAnswer, afterAsking, beginSession, isOver } from './session'

const MINUTE_MS = 60_000

test.each([
  ['123456', true],
  ['123456789012', true],
  ['12345', false],
  ['1234567890123', false],
  ['１２３４５６', false],
  ['12345a', false],
  ['', false]
])('%j is a PIN: %s', (pin, expected) => {
  expect(PinSchema.safeParse(pin).success).toBe(expected)
})

test.each([
  ['000000', true],
  ['123456', true],
  ['890123', true],
  ['654321', true],
  ['112233', false],
  ['480713', false]
])('%j is weak: %s', (pin, expected) => {
  expect(isWeakPin(pin)).toBe(expected)
})

function fail(lockout: Lockout, times: number): Lockout {
  return Array.from({ length: times }).reduce<Lockout>((state) => afterFailure(afterWaiting(state)), lockout)
}

test.each([
  [1, 0, 4],
  [4, 0, 1],
  [5, 1, 5],
  [9, 0, 1],
  [10, 2, 5],
  [15, 4, 5],
  [20, 8, 5],
  [35, 8, 5],
  [500, 8, 5]
])('after %i wrong PINs the lock is %i minutes, and %i more are free after it', (wrong, minutes, left) => {
  const lockout = fail(NO_LOCKOUT, wrong)
  expect(lockMs(lockout)).toBe(minutes * MINUTE_MS)
  expect(attemptsLeft(lockout)).toBe(left)
})

test('waiting out a lock opens the door but does not shorten the next lock', () => {
  const waited = afterWaiting(fail(NO_LOCKOUT, 5))
  expect(lockMs(waited)).toBe(0)
  expect(lockMs(fail(waited, 5))).toBe(2 * MINUTE_MS)
})

test('nobody ever gets more than five tries between two locks', () => {
  fc.assert(
    fc.property(fc.nat(300), (tries) => {
      let state = NO_LOCKOUT
      let waitedMs = 0
      for (let n = 0; n < tries; n++) {
        waitedMs += lockMs(state)
        state = afterFailure(afterWaiting(state))
      }
      expect(waitedMs).toBeGreaterThanOrEqual(Math.floor((tries - 1) / 5) * MINUTE_MS)
    })
  )
})

test('a session lasts until two minutes after the last request, and while an answer is being prepared', () => {
  const begun = beginSession(1000)
  expect(isOver(begun, 120_999)).toBe(false)
  expect(isOver(begun, 121_000)).toBe(true)
  const asking = afterAsking(begun, 120_000)
  expect(isOver(asking, 900_000)).toBe(false)
  const answered = afterAnswer(asking, 900_000)
  expect(isOver(answered, 1_019_999)).toBe(false)
  expect(isOver(answered, 1_020_000)).toBe(true)
})

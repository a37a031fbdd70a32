import { expect, test } from 'vitest'
import { createPressGate } from './createPressGate'

test('one finger after the other types each letter, even the same one twice', () => {
  const gate = createPressGate()
  expect(gate.press('か', 1)).toBe(true)
  gate.release(1)
  expect(gate.press('か', 1)).toBe(true)
  gate.release(1)
  expect(gate.press('き', 1)).toBe(true)
})

test('two thumbs on two keys are two letters, also while both are down', () => {
  const gate = createPressGate()
  expect(gate.press('か', 1)).toBe(true)
  expect(gate.press('き', 2)).toBe(true)
})

test('a second finger on a held key types nothing', () => {
  const gate = createPressGate()
  expect(gate.press('か', 1)).toBe(true)
  expect(gate.press('か', 2)).toBe(false)
  gate.release(1)
  expect(gate.press('か', 3)).toBe(false)
  gate.release(2)
  gate.release(3)
  expect(gate.press('か', 1)).toBe(true)
})

test('a resting finger does not lock the other keys', () => {
  const gate = createPressGate()
  expect(gate.press('か', 1)).toBe(true)
  expect(gate.press('き', 2)).toBe(true)
  gate.release(2)
  expect(gate.press('き', 2)).toBe(true)
})

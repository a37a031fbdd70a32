import { expect, test } from 'vitest'
import { createPressGate } from './pressGate'

test('one finger after the other types each letter, the same one too', () => {
  const gate = createPressGate()
  expect(gate.press('か', 1, 0)).toBe(true)
  gate.release(1)
  expect(gate.press('か', 1, 200)).toBe(true)
  gate.release(1)
  expect(gate.press('き', 1, 400)).toBe(true)
})

test('a finger that has left types again, however quickly it comes back', () => {
  const gate = createPressGate()
  expect(gate.press('゛゜小', 1, 0)).toBe(true)
  gate.release(1)
  expect(gate.press('゛゜小', 1, 10)).toBe(true)
  gate.release(1)
  expect(gate.press('ー', 1, 20)).toBe(true)
})

test('two fingers landing together type once', () => {
  const gate = createPressGate()
  expect(gate.press('か', 1, 0)).toBe(true)
  expect(gate.press('き', 2, 20)).toBe(false)
})

test('where every touch counts, two quick fingers type two letters', () => {
  const gate = createPressGate(0)
  expect(gate.press('4', 1, 0)).toBe(true)
  expect(gate.press('8', 2, 20)).toBe(true)
  expect(gate.press('8', 3, 40)).toBe(false)
})

test('a second finger on a held key types nothing', () => {
  const gate = createPressGate()
  expect(gate.press('か', 1, 0)).toBe(true)
  expect(gate.press('か', 2, 500)).toBe(false)
})

test('a resting finger does not lock the other keys', () => {
  const gate = createPressGate()
  expect(gate.press('か', 1, 0)).toBe(true)
  expect(gate.press('き', 2, 500)).toBe(true)
})

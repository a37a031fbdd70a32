import { expect, test } from 'vitest'
import { DOOR_TEXT } from '../../messages/staff/door'
import { useNewPin } from './useNewPin'

test('a new PIN is returned once it was typed the same twice', () => {
  const { take, prompt } = useNewPin()
  expect(take('480713')).toBeUndefined()
  expect(prompt.value).toBe(DOOR_TEXT.repeat)
  expect(take('480713')).toBe('480713')
})

test('two PINs that differ start over', () => {
  const { take, prompt, message } = useNewPin()
  take('480713')
  expect(take('480714')).toBeUndefined()
  expect(message.value).toBe(DOOR_TEXT.different)
  expect(prompt.value).toBe(DOOR_TEXT.choose)
  take('480714')
  expect(take('480714')).toBe('480714')
})

test.each(['111111', '123456', '987654', '890123'])('%s is refused, and says why', (pin) => {
  const { take, message } = useNewPin()
  expect(take(pin)).toBeUndefined()
  expect(message.value).toBe(DOOR_TEXT.weak)
  expect(take(pin)).toBeUndefined()
})

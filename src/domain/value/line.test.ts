import { expect, test } from 'vitest'
import { hiddenCharacter, Line } from './line'

test.each([
  ['NUL', 'a\0b', 'U+0000'],
  ['ESC', '\u001b[31m', 'U+001B'],
  ['DEL', 'a\u007f', 'U+007F'],
  ['a turned direction', '番号\u202e4321', 'U+202E'],
  ['an isolate', '\u2066番号', 'U+2066'],
  ['a lost character', '健康\ufffd保険', 'U+FFFD'],
  ['half a character', '𠮷'.slice(0, 1), 'U+D842'],
  ['a byte order mark inside', 'a\ufeffb', 'U+FEFF']
])('%s is hidden', (_, text, name) => {
  expect(hiddenCharacter(text)).toMatchObject({ name })
  expect(Line.safeParse(text).success).toBe(false)
})

test.each(['窓口', 'a\tb', '一行目\n二行目', '𠮷野家', '👨‍👩‍👧', '❤️', 'は\u3099', '①㈱'])('%j is not', (text) => {
  expect(hiddenCharacter(text)).toBeUndefined()
  expect(Line.safeParse(text).success).toBe(true)
})

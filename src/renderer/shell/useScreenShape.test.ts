import { expect, test } from 'vitest'
import { shapesOf } from './useScreenShape'

test.each([
  [1080, 1920, 'upright tall broad'],
  [800, 1280, 'upright tall narrow'],
  [768, 1024, 'upright narrow'],
  [1920, 1080, 'lying broad wide full'],
  [1600, 900, 'lying broad wide'],
  [1280, 800, 'lying flat broad'],
  [1280, 720, 'lying flat flattest broad'],
  [1000, 1000, 'upright broad']
])('a screen of %i × %i is %s', (width, height, names) => {
  expect([...shapesOf({ width, height })].join(' ')).toBe(names)
})
